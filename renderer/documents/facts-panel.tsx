import { Download, Trash2 } from 'lucide-react'
import { documentKinds, sections, type Document, type DocumentFacts } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { ReceiptsPart } from '../dispatches/receipts-part.tsx'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { MedicalPart } from '../medical/medical-part.tsx'
import { MatterField } from '../matters/matter-field.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from '../viewer/viewer.module.css'
import { LinksPart } from '../viewer/links-part.tsx'
import { VersionsPart } from '../viewer/versions-part.tsx'
import { LineField, SenderField, TitleField } from './fact-fields.tsx'
import { FamilyPart } from './family-part.tsx'
import { PhotoDeeds } from '../photos/photo-deeds.tsx'
import { OriginalFacts } from './original-facts.tsx'
import { useExport } from './use-export.ts'

type Props = { readonly caseId: CaseId; readonly document: Document }
type Put = (change: DocumentFacts) => void

/** What is known of a document. Every change is saved at once. */
export function FactsPanel({ caseId, document }: Props) {
  const { documents: t, labels } = useTexts()
  const { attempt } = useTell()
  const put: Put = (change) => void attempt(vault.documents.change({ caseId, id: document.id, change }))
  const kinds = optionsOf(documentKinds, labels.documentKind).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  )
  return (
    <div className={css['facts']}>
      <p className={css['quiet']}>{t.factsHelp}</p>
      <TitleField key={document.title} title={document.title} onChange={(title) => put({ title })} />
      <Choice label={t.kind} options={kinds} value={document.kind} onChange={(kind) => put({ kind })} />
      <SenderField key={document.agency} sender={document.agency} onChange={(agency) => put({ agency })} />
      <Dates document={document} put={put} />
      <Places caseId={caseId} document={document} put={put} />
      <MedicalPart caseId={caseId} document={document} />
      <LinksPart caseId={caseId} document={document} />
      <VersionsPart caseId={caseId} document={document} />
      <ReceiptsPart caseId={caseId} document={document} />
      <FamilyPart caseId={caseId} document={document} />
      <OriginalFacts document={document} />
      <Deeds caseId={caseId} document={document} />
    </div>
  )
}

/** Three days of one letter, and why each matters. */
function Dates({ document, put }: { document: Document; put: Put }) {
  const { documents: t, viewer } = useTexts()
  const days = [
    ['date', t.date, viewer.dateHelp],
    ['sent', t.sent, viewer.sentHelp],
    ['received', t.received, viewer.receivedHelp],
  ] as const
  return days.map(([key, label, help]) => (
    <DateField
      key={key}
      partial
      whenLeft
      label={label}
      help={help}
      value={document[key]}
      onChange={(day) => put({ [key]: day })}
    />
  ))
}

/** By what it is known elsewhere, and where it is kept. */
function Places({ caseId, document, put }: Props & { put: Put }) {
  const { documents: t, labels, viewer } = useTexts()
  return (
    <>
      <LineField
        key={`reference ${document.reference}`}
        label={viewer.reference}
        help={viewer.referenceHelp}
        value={document.reference}
        onChange={(reference) => put({ reference })}
      />
      <MatterField caseId={caseId} value={document.matterId} onChange={(matterId) => put({ matterId })} />
      <Choice
        label={t.section}
        options={optionsOf(sections, labels.section)}
        value={document.section}
        onChange={(section) => put({ section })}
      />
      <LineField
        key={`paper ${document.paperAt}`}
        label={viewer.paperAt}
        help={viewer.paperAtHelp}
        value={document.paperAt}
        onChange={(paperAt) => put({ paperAt })}
      />
    </>
  )
}

function Deeds({ caseId, document }: Props) {
  const { documents: t, ui, viewer } = useTexts()
  const { go } = useRoute()
  const { remove } = useTell()
  const save = useExport(caseId)
  const { id } = document
  const throwAway = async (): Promise<void> => {
    const gone = await remove(
      document.title,
      () => vault.documents.remove({ caseId, id }),
      () => vault.documents.restore({ caseId, id }),
    )
    if (gone) go({ screen: 'case', caseId, tab: 'documents' })
  }
  return (
    <div className={css['deeds']}>
      <PhotoDeeds caseId={caseId} document={document} />
      <Button icon={<Download />} onPress={() => void save(document)}>
        {t.export}
      </Button>
      <Button tone="danger" icon={<Trash2 />} onPress={() => void throwAway()}>
        {document.version > 1 ? viewer.removeVersion : ui.remove}
      </Button>
    </div>
  )
}
