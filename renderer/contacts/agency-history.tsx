import type { Contact } from '../../shared/domain/contact.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import css from './note.module.css'

/** Contact moments of a case that are looked through, and of this agency that are shown. */
const [looked, shown] = [200, 3]
const mostLetters = 140

/** What was said with this agency before, in this case: the latest moments, while the line is open. */
export function AgencyHistory({ caseId, agency }: { caseId: CaseId | null; agency: string }) {
  const t = useTexts().contacts
  const wanted = agency.trim().toLocaleLowerCase()
  const asked = caseId === null || wanted === '' ? null : { caseId, limit: looked }
  const { last } = useCall(vault.contacts.list, asked, ['contact', 'promise'])
  const found = (last?.contacts ?? []).filter((each) => each.agency.toLocaleLowerCase() === wanted)
  if (found.length === 0) return null
  return (
    <section aria-label={t.before} className={css['before']}>
      <h3>{t.before}</h3>
      <ul>
        {found.slice(0, shown).map((contact) => (
          <li key={contact.id}>
            <Moment contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Moment({ contact }: { contact: Contact }) {
  const { contacts: t, labels } = useTexts()
  const language = useLanguage()
  const { at, channel, person, summary, promises } = contact
  const open = promises.filter(({ status }) => status === 'open')
  const head = [dateText(at.slice(0, 10), language, 'short'), labels.channel[channel], person]
  return (
    <>
      <strong>{head.filter((part) => part !== '').join(' · ')}</strong>
      <p>{shortened(summary)}</p>
      {open.map(({ id, text, due }) => (
        <p key={id} className={css['openPromise']}>
          {t.stillOpen} {text}
          {due === null ? '' : ` (${dateText(due, language, 'short')})`}
        </p>
      ))}
    </>
  )
}

const shortened = (text: string): string =>
  text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`
