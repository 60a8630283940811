import type { Language } from '../../../shared/text/failure-message.ts'
import { leftOutText, type Mail, type MailAttachment } from '../mail.ts'
import { element, textIn, type Element, type Node } from './html-tree.ts'
import type { PictureOf } from './pictures.ts'
import { sanitise, withLinks } from './sanitise.ts'
import { textBlocks } from './text-page.ts'

/** More names than this in one line of the head are counted. */
const mostNames = 60

/** A mail as it is handed over: who, to whom, when and what about, its words and pictures, and where links lead. */
export function mailPage(mail: Mail, language: Language): Node[] {
  return [
    element('h1', [mail.subject || 'Zonder onderwerp']),
    headOf(mail),
    ...[leftOutText(mail, language)].filter((text) => text !== '').map((text) => element('p', [text])),
    element('div', [], { class: 'rule' }),
    ...bodyOf(mail),
  ]
}

function bodyOf(mail: Mail): Node[] {
  if (mail.html !== undefined) {
    const found = sanitise(mail.html, pictureOf(mail.attachments))
    if (textIn(found.body).trim() !== '' || mail.text.trim() === '') return withLinks(found)
  }
  return textBlocks(mail.text)
}

/** `cid:` by the part that says so of itself (RFC 2392). */
const pictureOf =
  (attachments: readonly MailAttachment[]): PictureOf =>
  (src) => {
    if (!/^cid:/i.test(src)) return undefined
    const id = src.slice(4)
    return attachments.find(
      ({ contentId }) => contentId !== '' && (contentId === id || contentId === decoded(id)),
    )?.bytes
  }

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function headOf(mail: Mail): Element {
  const attached = mail.attachments.filter(({ role }) => role === 'attachment').map(({ name }) => name)
  const rows = [
    ['Van', mail.from],
    ['Antwoord aan', names(mail.replyTo.filter((name) => name !== mail.from))],
    ['Aan', names(mail.to)],
    ['Cc', names(mail.cc)],
    ['Bcc', names(mail.bcc)],
    ['Datum', moment(mail.date)],
    ['Bijlagen', names(attached)],
  ].filter((row) => row[1] !== '')
  const cells = rows.map(([name = '', value = '']) =>
    element('tr', [element('td', [name], { class: 'name' }), element('td', [value])]),
  )
  return element('table', cells, { class: 'heads' })
}

function names(all: readonly string[]): string {
  const rest = all.length - mostNames
  return all.slice(0, mostNames).join(', ') + (rest > 0 ? ` en ${rest} andere` : '')
}

const dutchMoment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** As the clock stood in the Netherlands. */
const moment = (date: string): string => (date === '' ? '' : dutchMoment.format(new Date(date)))
