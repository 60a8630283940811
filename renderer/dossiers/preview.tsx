import type { DossierPreview, Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { bytesText } from '../text/amounts.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import css from './dossiers.module.css'

/** How the dossier will be: its parts and documents with their pages, from the same plan as the file. */
export function Preview({ caseId, recipe }: { caseId: CaseId; recipe: Recipe }) {
  const { dossiers: t, ui } = useTexts()
  const asked = useCall(vault.dossiers.preview, { caseId, recipe }, [
    'document',
    'contact',
    'term',
    'case',
    'person',
    'promise',
  ])
  const plan = asked.value ?? asked.last
  return (
    <Sheet title={t.preview} aside={plan ? <Size plan={plan} /> : null}>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!plan && asked.loading ? <Loading label={ui.loading} /> : null}
      {plan ? (
        <ol className={css['contents']}>
          {plan.parts.map((part) => (
            <Line key={`${part.from} ${part.title}`} title={part.title} from={part.from} to={part.to} />
          ))}
          {plan.exhibits.map((exhibit) => (
            <Line
              key={exhibit.id}
              no={exhibit.no}
              title={exhibit.title}
              from={exhibit.first ?? exhibit.from}
              to={exhibit.last ?? exhibit.to}
            />
          ))}
        </ol>
      ) : null}
    </Sheet>
  )
}

function Size({ plan: { pages, bytes, limit } }: { plan: DossierPreview }) {
  const t = useTexts().dossiers
  const count = useCounted()
  const language = useLanguage()
  const size = fill(t.estimate, { size: bytesText(bytes, language) })
  const most = bytesText(limit?.bytes ?? 0, language)
  return (
    <span className={css['quiet']}>
      <strong>{count(t.previewPages, pages)}</strong> · {size}
      {limit && limit.how !== 'as-is' ? (
        <>
          <br />
          {fill(t.estimateLimit[limit.how], { n: limit.files, size: most })}
        </>
      ) : null}
    </span>
  )
}

function Line({
  no = '',
  title,
  from,
  to,
}: {
  no?: string
  title: string
  from: number | string
  to: number | string
}) {
  const t = useTexts().dossiers
  return (
    <li className={no === '' ? css['part'] : css['stuk']}>
      <span className={css['no']}>{no}</span>
      <span className={css['partTitle']}>{title}</span>
      <span className={css['pageNo']}>{fill(from === to ? t.page : t.pages, { from, to })}</span>
    </li>
  )
}
