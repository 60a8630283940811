import { ArrowDown, ArrowUp, GripVertical, Pencil } from 'lucide-react'
import { Button as Handle, GridListItem } from 'react-aria-components'
import type { Document } from '../../shared/domain/document.ts'
import { rangesText, type PageRanges } from '../../shared/dossier/page-ranges.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import css from './dossiers.module.css'

type RowProps = {
  readonly document: Document
  readonly first: boolean
  readonly last: boolean
  /** What it is called in this dossier, and of which pages it is, when the person said so. */
  readonly name: string | undefined
  readonly only: PageRanges | undefined
  readonly onAdjust: () => void
  readonly onLeave: () => void
  readonly onMove: (by: number) => void
}

/** One document that goes in. */
export function ExhibitRow({ document, name, only, first, last, onAdjust, onLeave, onMove }: RowProps) {
  const t = useTexts().dossiers
  const title = name ?? document.title
  return (
    <GridListItem id={document.id} textValue={title} className={css['exhibit'] ?? ''}>
      <Handle slot="drag" className={css['handle'] ?? ''}>
        <GripVertical aria-hidden />
      </Handle>
      <Checkbox isSelected onChange={onLeave}>
        <span className="sr-only">{fill(t.include, { title })}</span>
      </Checkbox>
      <About document={document} title={title} only={only} />
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
    </GridListItem>
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
      <About document={document} title={document.title} only={undefined} />
    </div>
  )
}

function About({
  document,
  title,
  only,
}: {
  document: Document
  title: string
  only: PageRanges | undefined
}) {
  const { dossiers: t, labels } = useTexts()
  const language = useLanguage()
  const about = [
    labels.section[document.section],
    document.date === null ? '' : dateText(document.date, language, 'short'),
    only === undefined ? '' : fill(t.only, { pages: rangesText(only) }),
  ]
  return (
    <span className={css['about']}>
      {title}
      <small>{about.filter((part) => part !== '').join(' · ')}</small>
    </span>
  )
}
