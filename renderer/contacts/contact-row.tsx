import type { Contact } from '../../shared/domain/contact.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText, timeText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Tag } from '../ui/turn.tsx'
import { channelIcons } from './channel-icons.tsx'
import css from './contacts.module.css'

/** One contact in the list. */
export function ContactRow({ contact }: { contact: Contact }) {
  const { contacts: t, labels } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const open = contact.promises.filter((each) => each.status === 'open').length
  return (
    <div className={css['row']}>
      <span className={css['when']}>
        <strong>{dateText(contact.at, language, 'short')}</strong>
        <span>{timeText(contact.at)}</span>
      </span>
      <span className={css['icon']} title={labels.channel[contact.channel]}>
        {channelIcons[contact.channel]}
      </span>
      <span className={css['words']}>
        <span className={css['who']}>{partyOf(contact) || t.unknownParty}</span>
        <span className={css['summary']}>{contact.summary || t.noSummary}</span>
      </span>
      <span className={css['aside']}>
        <span>
          {[labels.direction[contact.direction], minutesOf(contact, t)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {contact.promises.length > 0 ? (
          <Tag tone={open > 0 ? 'warn' : 'good'}>
            {open > 0
              ? `${count(t.promiseCount, contact.promises.length)}, ${count(t.promiseOpen, open)}`
              : count(t.promiseCount, contact.promises.length)}
          </Tag>
        ) : null}
      </span>
    </div>
  )
}

/** With whom: the agency, the person, or both. */
export const partyOf = (contact: Contact): string =>
  [contact.agency, contact.person].filter((part) => part !== '').join(' · ')

/** "25 min, 15 min in de wacht". */
export function minutesOf(contact: Contact, t: { minutesShort: string; holdShort: string }): string {
  const parts = []
  if (contact.minutes) parts.push(fill(t.minutesShort, { n: contact.minutes }))
  if (contact.hold) parts.push(fill(t.holdShort, { n: contact.hold }))
  return parts.join(', ')
}
