import type { Dispatch } from '../../shared/domain/dispatch.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Cards } from '../ui/toggle.tsx'
import css from './dispatches.module.css'

const hows = ['append', 'separate', 'new'] as const
/** What becomes of numbers that others have: kept, kept in a file of its own, or given anew. */
export type LateHow = (typeof hows)[number]

/** The recipe with what was sent before it, unless the person wants new numbers. */
export const withLate = (recipe: Recipe, sent: Dispatch | null, how: LateHow): Recipe =>
  sent === null || how === 'new' ? recipe : { ...recipe, late: { after: sent.id, how } }

type Props = {
  readonly sent: Dispatch
  readonly how: LateHow
  readonly onChange: (how: LateHow) => void
}

/** A dossier for this occasion is out already: how what came since joins it. */
export function LateChoice({ sent, how, onChange }: Props) {
  const t = useTexts().dispatches
  const language = useLanguage()
  const name = sent.recipient?.name ?? t.forSelf
  return (
    <Sheet title={t.lateTitle}>
      <div className={css['fields']}>
        <p>{fill(t.lateLead, { name, date: dateText(sent.sentOn ?? sent.at, language) })}</p>
        <Cards
          label={t.lateLabel}
          value={how}
          onChange={onChange}
          options={hows.map((key) => ({ key, label: t.late[key], help: t.lateHelp[key] }))}
        />
        {how === 'new' ? <Notice tone="warn">{fill(t.lateNew, { name })}</Notice> : null}
      </div>
    </Sheet>
  )
}
