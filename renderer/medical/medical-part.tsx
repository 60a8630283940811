import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { medicalOf } from '../../shared/medical/medical.ts'
import { medicalWhy } from '../../shared/medical/why.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from '../viewer/viewer.module.css'
import { useMedical, useSayMedical } from './use-medical.ts'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** Whether a document is about somebody's health, by what that is seen, and one step to say otherwise. */
export function MedicalPart({ caseId, document }: Props) {
  const t = useTexts().medical
  const language = useLanguage()
  const known = useMedical(caseId)
  const say = useSayMedical(caseId)
  if (known === null) return null
  const own = known.get(document.id)
  const is = medicalOf(own) !== null
  const { medicalSaid: said } = document
  const line = { yes: t.saidYes, no: t.saidNo, guessed: is ? t.guessedYes : t.guessedNo }[said ?? 'guessed']
  return (
    <section className={css['part']} aria-label={t.title}>
      <h3>{t.title}</h3>
      <p>{line}</p>
      {own && own.seen.length > 0 ? (
        <p className={css['quiet']}>{fill(t.saw, { why: medicalWhy(own.seen, language) })}</p>
      ) : null}
      <p className={css['quiet']}>{t.help}</p>
      <Button size="small" onPress={() => void say(document, is ? 'no' : 'yes')}>
        {is ? t.notMedical : t.isMedical}
      </Button>
    </section>
  )
}
