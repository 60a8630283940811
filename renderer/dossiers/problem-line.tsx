import { useState } from 'react'
import type { Address } from '../../shared/domain/dispatch.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Problem } from '../../shared/domain/preflight.ts'
import { ConsentDialog } from '../dispatches/consent-dialog.tsx'
import { NotMedical } from '../medical/medical-notice.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { ExhibitDialog } from './exhibit-dialog.tsx'
import { GoThere } from './go-there.tsx'
import { PagePeek } from './page-peek.tsx'
import { ProblemField } from './problem-field.tsx'
import type { DossierForm } from './recipe.ts'
import { useFixes } from './use-fixes.ts'
import css from './preflight.module.css'

export type LineProps = {
  readonly caseId: CaseId
  readonly problem: Problem
  readonly documents: readonly Document[]
  /** For whom it is; null: for oneself. */
  readonly address: Address | null
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
}

/** One thing to look at: what it is, one step that sets it right, and a look at the page. */
export function ProblemLine(props: LineProps) {
  const { problem, documents } = props
  const { kind, message, documentId, pages = [] } = problem
  const document = documents.find(({ id }) => id === documentId)
  return (
    <li className={css['line']} data-kind={kind}>
      <p>{message}</p>
      {document ? <ProblemField {...props} document={document} /> : null}
      <div className={css['deeds']}>
        <Fixes {...props} document={document} />
        {kind === 'no-consent' ? <Consent {...props} /> : null}
        {kind === 'first-medical' && document ? (
          <NotMedical caseId={props.caseId} document={document} />
        ) : null}
        {kind === 'untitled' && document ? <Rename {...props} document={document} /> : null}
        {document && pages.length > 0 ? (
          <Look caseId={props.caseId} document={document} pages={pages} message={message} />
        ) : null}
        <GoThere {...props} />
      </div>
    </li>
  )
}

/** The one step, and beside it another one where there is a choice. */
function Fixes(props: LineProps & { document: Document | undefined }) {
  const fixes = useFixes(props)
  return fixes.map((fix, at) => (
    <Button
      key={fix.label}
      size="small"
      {...(at === 0 ? {} : { tone: 'quiet' as const })}
      busy={fix.busy}
      aria-label={`${fix.label}: ${props.document?.title ?? props.problem.message}`}
      onPress={() => void fix.run()}
    >
      {fix.label}
    </Button>
  ))
}

/** Writes down that the one for whom it is may have it. */
function Consent({ caseId, address }: LineProps) {
  const t = useTexts().dispatches
  const [open, setOpen] = useState(false)
  if (address === null) return null
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t.consentAdd}
      </Button>
      {open ? (
        <ConsentDialog caseId={caseId} start={address.recipient} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

function Rename({ document, form, put }: LineProps & { document: Document }) {
  const t = useTexts().preflight
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t.rename}
      </Button>
      {open ? (
        <ExhibitDialog document={document} form={form} put={put} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

type LookProps = {
  readonly caseId: CaseId
  readonly document: Document
  readonly pages: readonly number[]
  readonly message: string
}

function Look({ message, ...rest }: LookProps) {
  const t = useTexts().preflight
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" tone="quiet" aria-label={`${t.look}: ${message}`} onPress={() => setOpen(true)}>
        {t.look}
      </Button>
      {open ? <PagePeek {...rest} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
