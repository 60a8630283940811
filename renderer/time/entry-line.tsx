import { MessageSquareText, Pencil, Trash2 } from 'lucide-react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { TimeEntry } from '../../shared/domain/time-entry.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { MoreMenu } from '../ui/menu.tsx'
import { Tag } from '../ui/turn.tsx'
import { useTell } from '../ui/use-tell.ts'
import { spentText } from './spent.ts'
import css from './time.module.css'

type Props = { readonly caseId: CaseId; readonly entry: TimeEntry; readonly onChange: () => void }

/** One entry, with what can be done with it. */
export function EntryLine({ caseId, entry, onChange }: Props) {
  const { time: t, ui, labels } = useTexts()
  const language = useLanguage()
  const { go } = useRoute()
  const { remove } = useTell()
  const { id, day, minutes, kind, summary, contactId } = entry
  const spent = spentText(minutes, t)
  const name = fill(t.name, { time: spent, date: dateText(day, language) })
  const throwAway = async (): Promise<boolean> =>
    remove(
      name,
      () => vault.time.remove({ caseId, id }),
      () => vault.time.restore({ caseId, id }),
    )
  const contact =
    contactId === null
      ? []
      : [
          {
            label: t.ofContact,
            icon: <MessageSquareText />,
            run: () => go({ screen: 'case', caseId, tab: 'contacts', open: contactId }),
          },
        ]
  return (
    <li className={css['line']}>
      <span className={css['day']}>{dateText(day, language, 'weekday')}</span>
      <span className={css['what']}>
        <Tag>{labels.workKind[kind]}</Tag>
        <span className={css['summary']}>{summary}</span>
      </span>
      <span className={css['spent']}>{spent}</span>
      <MoreMenu
        of={name}
        actions={[
          { label: `${ui.change}…`, icon: <Pencil />, run: onChange },
          ...contact,
          { label: t.remove, icon: <Trash2 />, run: () => void throwAway() },
        ]}
      />
    </li>
  )
}
