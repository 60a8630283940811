import { titleFromName, withoutNumbers } from '../guess/guess-title.ts'
import { readMail } from '../mail-eml.ts'
import { dayOfMail, mailAsText, type Mail } from '../mail.ts'
import { readMsg } from '../msg/read-msg.ts'
import { readTnef } from '../tnef/read-tnef.ts'
import { mailPage } from '../rendition/mail-page.ts'
import { makeRendition } from '../rendition/make.ts'
import type { Part, ReadResult, Tasks } from './messages.ts'

type Ask = Tasks['read']['ask']
type Letter = Partial<ReadResult> & Pick<ReadResult, 'pages' | 'pageTexts'>

/** An `.eml`: its pages, and what came with it. */
export async function readEmlLetter(bytes: Uint8Array, ask: Ask): Promise<Letter> {
  const until = performance.now() + ask.softLimitMs
  return letter(await readMail(bytes), ask, until)
}

/** The same of an Outlook message. */
export function readMsgLetter(bytes: Uint8Array, ask: Ask): Letter {
  const until = performance.now() + ask.softLimitMs
  return letter(readMsg(bytes), ask, until)
}

/** The same of a `winmail.dat`, in which Outlook wraps a mail and what came with it. */
export function readTnefLetter(bytes: Uint8Array, ask: Ask): Letter {
  const until = performance.now() + ask.softLimitMs
  return letter(readTnef(bytes), ask, until)
}

function letter(mail: Mail, ask: Ask, until: number): Letter {
  const date = dayOfMail(mail)
  const plain = { pages: 1, pageTexts: [mailAsText(mail, ask.language)] }
  return {
    ...(makeRendition(mailPage(mail, ask.language), until) ?? plain),
    mail,
    parts: mail.attachments.map(({ name, bytes, role }): Part => ({ name, bytes, role })),
    title: withoutNumbers(mail.subject).slice(0, 300) || titleFromName(ask.name),
    ...(date === undefined ? {} : { date }),
    ...((mail.leftOut ?? 0) === 0 ? {} : { note: 'attachments-left-out' as const }),
  }
}
