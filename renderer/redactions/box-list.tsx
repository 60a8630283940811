import { Trash2 } from 'lucide-react'
import { redactionReasons, type Redaction } from '../../shared/domain/redaction.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import viewer from '../viewer/viewer.module.css'
import css from './redactions.module.css'
import type { Redacting } from './use-redacting.ts'

type Props = { readonly redacting: Redacting; readonly goTo: (page: number, down: number) => void }

/** All boxes of the document, by page: go there, another reason, take away. */
export function BoxList({ redacting, goTo }: Props) {
  const { redactions: t, viewer: words } = useTexts()
  const count = useCounted()
  const { boxes } = redacting
  const pages = [...Map.groupBy(boxes, ({ page }) => page)]
  return (
    <section className={css['part']} aria-label={t.boxes}>
      <h3>{boxes.length === 0 ? t.boxes : count(t.count, boxes.length)}</h3>
      {boxes.length === 0 ? <p className={viewer['quiet']}>{t.none}</p> : null}
      {pages.map(([page, own]) => (
        <div key={page} className={css['page']}>
          <h4>{fill(words.page, { page })}</h4>
          <ul className={viewer['lines']}>
            {own.map((box) => (
              <BoxLine key={box.id} box={box} redacting={redacting} goTo={goTo} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function BoxLine({ box, redacting, goTo }: Props & { box: Redaction }) {
  const { redactions: t, labels, ui } = useTexts()
  const { redactionReason } = labels
  const reason = redactionReason[box.reason]
  const name = fill(t.box, { page: box.page, reason })
  const show = (): void => {
    goTo(box.page, Math.max(0.001, box.y))
    redacting.choose(box.id)
  }
  return (
    <li className={viewer['line']}>
      <Button tone="quiet" size="small" aria-label={fill(t.show, { name })} onPress={show}>
        <span className={css['swatch']} aria-hidden /> {reason}
      </Button>
      <span className={css['deeds']}>
        <MoreMenu
          of={`${t.reasonOf}: ${name}`}
          actions={redactionReasons.map((key) => ({
            label: redactionReason[key],
            run: () => void redacting.change(box.id, { reason: key }),
          }))}
        />
        <IconButton label={`${ui.remove}: ${name}`} icon={<Trash2 />} onPress={() => redacting.remove(box)} />
      </span>
    </li>
  )
}
