import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Medical } from '../../shared/domain/medical.ts'
import type { Risks } from '../../shared/dispatch/risks.ts'
import { medicalWhy } from '../../shared/medical/why.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import css from './medical.module.css'
import { useSayMedical } from './use-medical.ts'

type Titled = Pick<Document, 'id' | 'title'>
type Found = Risks<Titled>

type Props = {
  readonly caseId: CaseId
  /** Who is to get it. */
  readonly name: string
  readonly found: Pick<Found, 'firstMedical' | 'putAside'>
  readonly known: ReadonlyMap<string, Medical>
}

/** How many are shown at once; the rest opens. */
const shown = 4

/** Something medical goes to somebody for the first time: what, by what that is seen, and one step to say otherwise. */
export function MedicalNotice({ caseId, name, found: { firstMedical, putAside }, known }: Props) {
  const { dispatches: t } = useTexts()
  const count = useCounted()
  const lines = firstMedical.map((each) => (
    <Line
      key={each.document.id}
      caseId={caseId}
      found={each}
      said={known.get(each.document.id)?.said ?? null}
    />
  ))
  const rest = lines.slice(shown)
  return (
    <>
      {lines.length > 0 ? (
        <Notice tone="warn">
          <p>{fill(t.firstMedicalLead, { name })}</p>
          <ul className={css['lines']}>{lines.slice(0, shown)}</ul>
          {rest.length > 0 ? (
            <details>
              <summary>{count(t.firstMedicalMore, rest.length)}</summary>
              <ul className={css['lines']}>{rest}</ul>
            </details>
          ) : null}
        </Notice>
      ) : null}
      {putAside.length > 0 ? <Aside caseId={caseId} documents={putAside} /> : null}
    </>
  )
}

type LineProps = {
  readonly caseId: CaseId
  readonly found: Found['firstMedical'][number]
  readonly said: Medical['said']
}

function Line({ caseId, found: { document, seen }, said }: LineProps) {
  const language = useLanguage()
  return (
    <li>
      <span>
        <strong>{document.title}</strong> <small>{medicalWhy(seen, language)}</small>
      </span>
      <NotMedical caseId={caseId} document={{ ...document, medicalSaid: said }} />
    </li>
  )
}

type NotMedicalProps = {
  readonly caseId: CaseId
  readonly document: Pick<Document, 'id' | 'title' | 'medicalSaid'>
}

/** Says that it is nothing medical. */
export function NotMedical({ caseId, document }: NotMedicalProps) {
  const t = useTexts().medical
  const say = useSayMedical(caseId)
  return (
    <Button
      size="small"
      aria-label={`${t.notMedical}: ${document.title}`}
      onPress={() => void say(document, 'no')}
    >
      {t.notMedical}
    </Button>
  )
}

/** What the person said is not medical though it looks so: the way to say that it is. */
function Aside({ caseId, documents }: { caseId: CaseId; documents: readonly Titled[] }) {
  const t = useTexts().medical
  const say = useSayMedical(caseId)
  return (
    <div className={css['aside']}>
      <p>{t.putAside}</p>
      <ul className={css['lines']}>
        {documents.map((document) => (
          <li key={document.id}>
            <span>{document.title}</span>
            <Button
              size="small"
              tone="quiet"
              aria-label={`${t.isMedical}: ${document.title}`}
              onPress={() => void say({ ...document, medicalSaid: 'no' }, 'yes')}
            >
              {t.isMedical}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
