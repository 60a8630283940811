import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import css from '../viewer/viewer.module.css'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** What a document came with, what came with it, and where else it was found. Nothing when it came alone. */
export function FamilyPart({ caseId, document }: Props) {
  const t = useTexts().viewer
  const list = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const { parentId } = document
  const parent = useCall(vault.documents.get, parentId === null ? null : { caseId, id: parentId }).value
  const parts = list.filter((each) => each.parentId === document.id)
  return (
    <>
      {parent ? (
        <section className={css['part']} aria-label={t.partOf}>
          <h3>{t.partOf}</h3>
          <Way caseId={caseId} to={parent} />
        </section>
      ) : null}
      {parts.length > 0 ? (
        <section className={css['part']} aria-label={t.parts}>
          <h3>{t.parts}</h3>
          <ul className={css['lines']}>
            {parts.map((part) => (
              <li key={part.id}>
                <Way caseId={caseId} to={part} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Occurrences caseId={caseId} document={document} />
    </>
  )
}

function Way({ caseId, to }: { caseId: CaseId; to: Document }) {
  const { go } = useRoute()
  return (
    <Button tone="quiet" onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: to.id })}>
      {to.title}
    </Button>
  )
}

function Occurrences({ caseId, document }: Props) {
  const t = useTexts().viewer
  const language = useLanguage()
  const asked = useCall(vault.intake.occurrences, { caseId, id: document.id }, ['document', 'intake'])
  const found = asked.value ?? asked.last ?? []
  if (found.length === 0 && document.folder === '') return null
  return (
    <section className={css['part']} aria-label={t.occurrences}>
      {document.folder === '' ? null : (
        <p className={css['quiet']}>
          {t.folder}: <span className={css['plain']}>{document.folder}</span>
        </p>
      )}
      {found.length === 0 ? null : <h3>{t.occurrences}</h3>}
      <ul className={css['lines']}>
        {found.map(({ fileName, folder, foundAt }) => (
          <li key={`${folder} ${fileName} ${foundAt}`} className={css['quiet']}>
            <span className={css['plain']}>{folder === '' ? fileName : `${folder}/${fileName}`}</span>
            {` · ${dateText(foundAt, language, 'short')}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
