import { ArrowDown, ArrowUp, EyeOff, GripVertical, Pencil } from 'lucide-react'
import { Button as Handle, GridListItem } from 'react-aria-components'
import type { Document } from '../../shared/domain/document.ts'
import { rangesText, type PageRanges } from '../../shared/dossier/page-ranges.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import css from './dossiers.module.css'

type RowProps = {
  readonly document: Document
  readonly first: boolean
  readonly last: boolean
  /** What it is called in this dossier, and of which pages it is, when the person said so. */
  readonly name: string | undefined
  readonly only: PageRanges | undefined
  /** How many boxes of it are black. */
  readonly boxes: number
  /** Who has it already. */
  readonly has: readonly string[]
  readonly onAdjust: () => void
  readonly onRedact: () => void
  readonly onLeave: () => void
  readonly onMove: (by: number) => void
}

/** One document that goes in. */
export function ExhibitRow({ document, name, only, boxes, has, first, last, ...deeds }: RowProps) {
  const { dossiers: t, redactions } = useTexts()
  const { onAdjust, onRedact, onLeave, onMove } = deeds
  const title = name ?? document.title
  return (
    <GridListItem id={document.id} textValue={title} className={css['exhibit'] ?? ''}>
      <Handle slot="drag" className={css['handle'] ?? ''}>
        <GripVertical aria-hidden />
      </Handle>
      <Checkbox isSelected onChange={onLeave}>
        <span className="sr-only">{fill(t.include, { title })}</span>
      </Checkbox>
      <About document={document} title={title} only={only} has={has} />
      <span className={css['rowDeeds']}>
        <Black
          document={document}
          boxes={boxes}
          label={fill(redactions.ofDocument, { title })}
          onPress={onRedact}
        />
        <IconButton label={fill(t.adjust, { title })} icon={<Pencil />} onPress={onAdjust} />
        <IconButton
          label={fill(t.up, { title })}
          icon={<ArrowUp />}
          isDisabled={first}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={fill(t.down, { title })}
          icon={<ArrowDown />}
          isDisabled={last}
          onPress={() => onMove(1)}
        />
      </span>
    </GridListItem>
  )
}

type BlackProps = Pick<RowProps, 'document' | 'boxes'> & {
  readonly label: string
  readonly onPress: () => void
}

/** What of it is black, and the way to change that. Only what has pages can have boxes. */
function Black({ document, boxes, label, onPress }: BlackProps) {
  const t = useTexts().redactions
  const count = useCounted()
  if (document.pages === 0 || document.reason !== null) return null
  if (boxes === 0) return <IconButton label={label} icon={<EyeOff />} onPress={onPress} />
  const n = count(t.count, boxes)
  return (
    <Button tone="quiet" size="small" icon={<EyeOff />} aria-label={`${n}. ${label}`} onPress={onPress}>
      {n}
    </Button>
  )
}

/** One document that stays out, with the way in. */
export function LeftOut({ document, onTake }: { document: Document; onTake: () => void }) {
  const t = useTexts().dossiers
  return (
    <div className={css['leftOut']}>
      <Checkbox isSelected={false} onChange={onTake}>
        <span className="sr-only">{fill(t.include, { title: document.title })}</span>
      </Checkbox>
      <About document={document} title={document.title} only={undefined} has={[]} />
    </div>
  )
}

function About({
  document,
  title,
  only,
  has,
}: {
  document: Document
  title: string
  only: PageRanges | undefined
  has: readonly string[]
}) {
  const { dossiers: t, dispatches, labels } = useTexts()
  const language = useLanguage()
  const about = [
    labels.section[document.section],
    document.date === null ? '' : dateText(document.date, language, 'short'),
    only === undefined ? '' : fill(t.only, { pages: rangesText(only) }),
    has.length === 0 ? '' : fill(dispatches.hasAlready, { name: has.join(', ') }),
  ]
  return (
    <span className={css['about']}>
      {title}
      <small>{about.filter((part) => part !== '').join(' · ')}</small>
    </span>
  )
}
