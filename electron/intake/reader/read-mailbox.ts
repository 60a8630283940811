import { titleFromName } from '../guess/guess-title.ts'
import { displayName } from '../file-name.ts'
import { readMail } from '../mail-eml.ts'
import { mailsIn, mostMails } from '../mbox/split.ts'
import { makeRendition } from '../rendition/make.ts'
import { textBlocks } from '../rendition/text-page.ts'
import type { Part, ReadResult, Tasks } from './messages.ts'
import { Unreadable } from './unreadable.ts'

type Ask = Omit<Tasks['read']['ask'], 'language'>

/** Bytes of a mail in which its head stands. */
const headReach = 65_536

/**
 * A mailbox (`mbox`): a page that lists its mails, and each of them as a file of its own. Throws `Unreadable`
 * (`mailbox-too-many`).
 */
export async function readMailbox(
  bytes: Uint8Array,
  ask: Ask,
): Promise<Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>> {
  const until = performance.now() + ask.softLimitMs
  const mails = mailsIn(bytes, mostMails + 1)
  if (mails.length > mostMails) throw new Unreadable('mailbox-too-many')
  const parts: Part[] = []
  const lines: string[] = []
  for (const [at, mail] of mails.entries()) {
    const { subject, from, date } = await headOf(mail)
    parts.push({ name: nameOf(subject, at), bytes: mail, role: 'member' })
    lines.push([`${at + 1}.`, date.slice(0, 10), from, subject].filter((word) => word !== '').join('  '))
  }
  const text = lines.join('\n')
  const made = makeRendition(textBlocks(text), until)
  return { ...(made ?? { pages: 1, pageTexts: [text] }), parts, title: titleFromName(ask.name) }
}

/** Who wrote it, when and what about; nothing of a head that cannot be read. */
async function headOf(mail: Uint8Array): Promise<{ subject: string; from: string; date: string }> {
  const view = Buffer.from(mail.buffer, mail.byteOffset, Math.min(mail.byteLength, headReach))
  const end = /\n\r*\n/.exec(view.toString('latin1'))?.index ?? view.length
  try {
    const { subject, from, date } = await readMail(view.subarray(0, end + 1))
    return { subject, from, date }
  } catch {
    return { subject: '', from: '', date: '' }
  }
}

const nameOf = (subject: string, at: number): string =>
  displayName(`${subject.replace(/[/\\]/g, '-').slice(0, 150) || `bericht ${at + 1}`}.eml`)
