import type { Document } from '../../shared/domain/document.ts'
import type { Preflight } from '../../shared/domain/preflight.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import type { DossierForm } from './recipe.ts'
import css from './preflight.module.css'

type Props = {
  readonly documents: readonly Document[]
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
  /** In what each number stood that is left out. */
  readonly withheld: Preflight['withheld']
}

/** What was set right in this dossier and shows nowhere else, each with the way back. */
export function Settled(props: Props) {
  const t = useTexts().preflight.settled
  const lines = useLines(props)
  if (lines.length === 0) return null
  return (
    <section className={css['settled']} aria-label={t.title}>
      <h3>{t.title}</h3>
      <ul className={css['lines']}>
        {lines.map(({ key, text, back }) => (
          <li key={key} className={css['settledLine']}>
            <p>{text}</p>
            <Button size="small" tone="quiet" aria-label={`${t.back}: ${text}`} onPress={back}>
              {t.back}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Line = { readonly key: string; readonly text: string; readonly back: () => void }

function useLines({ documents, form, put, withheld }: Props): Line[] {
  const t = useTexts().preflight.settled
  const { withoutNotes, loose = [] } = form
  const lines: Line[] = []
  if (withoutNotes === true) {
    lines.push({ key: 'notes', text: t.notes, back: () => put({ withoutNotes: undefined }) })
  }
  lines.push(...numberLines(form, put, withheld, t))
  for (const id of loose) {
    const title = documents.find((document) => document.id === id)?.title
    const text = title === undefined ? t.goneReference : fill(t.reference, { title })
    const rest = loose.filter((other) => other !== id)
    lines.push({ key: id, text, back: () => put({ loose: rest.length === 0 ? undefined : rest }) })
  }
  return lines
}

/** A line for each number, so that one can come back without the others. */
function numberLines(
  { withoutNumbers = [] }: DossierForm,
  put: Props['put'],
  withheld: Props['withheld'],
  t: ReturnType<typeof useTexts>['preflight']['settled'],
): Line[] {
  if (withoutNumbers === 'all') {
    return [{ key: 'numbers', text: t.allNumbers, back: () => put({ withoutNumbers: undefined }) }]
  }
  return withoutNumbers.map((mark) => {
    const where = withheld.find((each) => each.mark === mark)?.where ?? ''
    const rest = withoutNumbers.filter((other) => other !== mark)
    return {
      key: mark,
      text: where === '' ? t.number : fill(t.numberFrom, { where }),
      back: () => put({ withoutNumbers: rest.length === 0 ? undefined : rest }),
    }
  })
}
