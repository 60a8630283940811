import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { useTell } from '../ui/use-tell.ts'
import { Tag } from '../ui/turn.tsx'
import { VersionDialog } from './version-dialog.tsx'
import css from './viewer.module.css'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** Draft, sent, signed: every version of the document, and which one counts. */
export function VersionsPart({ caseId, document }: Props) {
  const t = useTexts().viewer
  const [adding, setAdding] = useState(false)
  const versions = useCall(vault.versions.list, { caseId, id: document.id }, ['document']).last ?? []
  return (
    <section className={css['part']} aria-label={t.versions}>
      <h3>{t.versions}</h3>
      {versions.length > 1 ? (
        <ol className={css['lines']}>
          {versions.toReversed().map((each) => (
            <VersionLine key={each.id} {...{ caseId, document, each }} />
          ))}
        </ol>
      ) : null}
      <Button size="small" icon={<FilePlus2 />} onPress={() => setAdding(true)}>
        {t.versionAdd}
      </Button>
      {adding ? <VersionDialog {...{ caseId, document }} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function VersionLine({ caseId, document, each }: Props & { each: Document }) {
  const t = useTexts().viewer
  const language = useLanguage()
  const { go } = useRoute()
  const { attempt, done } = useTell()
  const date = each.date ?? each.sent ?? each.received ?? each.addedAt.slice(0, 10)
  const isShown = each.id === document.id
  const leave = (): void =>
    void attempt(vault.versions.leave({ caseId, id: each.id }), () => done(t.versionLeft))
  return (
    <li className={css['line']} aria-current={isShown}>
      <Button
        tone="quiet"
        isDisabled={isShown}
        onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: each.id })}
      >
        <span>
          {t.versionKinds[each.versionKind]}
          <small>{` ${fill(t.version, { n: each.version })} · ${dateText(date, language, 'short')}`}</small>
        </span>
      </Button>
      {each.replacedBy === null ? <Tag tone="good">{t.counts}</Tag> : null}
      {each.versionKind === 'pages' ? null : (
        <Button size="small" tone="quiet" onPress={leave}>
          {t.versionLeave}
        </Button>
      )}
    </li>
  )
}
