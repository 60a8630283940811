import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { duplicateAnswers, type Batch, type BatchFile } from '../../shared/domain/intake.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { usePages } from '../ipc/use-pages.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { useSettle } from './use-settle.ts'
import css from './documents.module.css'

type Props = { readonly caseId: CaseId; readonly batch: Batch }

/** What became of each file of a batch, fetched when somebody wants to see it. */
export function BatchFiles({ caseId, batch }: Props) {
  const t = useTexts().adding
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.perFile}</summary>
      {open ? <Files caseId={caseId} batch={batch} /> : null}
    </details>
  )
}

function Files({ caseId, batch }: Props) {
  const t = useTexts().adding
  const language = useLanguage()
  const pages = usePages(
    `${batch.id} ${language}`,
    async (cursor, limit) => {
      const found = await vault.intake.files({ caseId, batch: batch.id, cursor, limit, language })
      return found.ok ? { ok: true, value: { ...found.value, items: found.value.files } } : found
    },
    ['intake'],
    caseId,
  )
  return (
    <>
      <FailureNotice failure={pages.failure} />
      <ul className={css['files']}>
        {pages.items.map((file) => (
          <li key={file.place} data-depth={Math.min(file.depth, 2)}>
            <FileLine caseId={caseId} batch={batch} file={file} />
          </li>
        ))}
      </ul>
      {pages.items.length < pages.total ? (
        <Button size="small" tone="quiet" onPress={pages.more}>
          {t.moreFiles}
        </Button>
      ) : null}
    </>
  )
}

function FileLine({ caseId, batch, file }: Props & { file: BatchFile }) {
  const t = useTexts().adding
  const { go } = useRoute()
  const { documentId: id } = file
  return (
    <>
      <strong>{file.name}</strong> {t.states[file.state]}
      {file.reason === null ? '' : `: ${file.reason}`}
      {file.twin && file.state !== 'added' ? ` (${fill(t.sameAs, { title: file.twin.title })})` : ''}
      {id === null ? null : (
        <Button
          size="small"
          tone="quiet"
          aria-label={fill(t.open, { title: file.name })}
          onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id })}
        >
          {t.look}
        </Button>
      )}
      {file.state === 'duplicate' ? <Answers caseId={caseId} batch={batch} file={file} /> : null}
    </>
  )
}

function Answers({ caseId, batch, file }: Props & { file: BatchFile }) {
  const t = useTexts().adding
  const settle = useSettle(caseId, batch.id)
  return (
    <span className={css['answers']} role="group" aria-label={file.name}>
      {duplicateAnswers.map((answer) => (
        <Button
          key={answer}
          size="small"
          aria-label={`${t.answers[answer]}: ${file.name}`}
          onPress={() => void settle(answer, [file.place])}
        >
          {t.answers[answer]}
        </Button>
      ))}
    </span>
  )
}
