import { findDates } from './find-dates.ts'

/** What the head of a mail says, as it stands on its page. */
export interface MailHead {
  readonly from: string
  readonly to: string
  readonly subject: string
  /** `2026-05-19T10:12` by the clock on the page, or only the day; empty when it does not say. */
  readonly at: string
  /** The words under the head. */
  readonly body: string
}

const label =
  /^(van|from|afzender|antwoord aan|reply-to|aan|to|cc|bcc|datum|date|verzonden|sent|onderwerp|subject|bijlagen?|attachments?)(?:\s*:\s*|\s+|$)(.*)$/iu
const names: readonly (readonly [RegExp, 'from' | 'to' | 'subject' | 'date'])[] = [
  [/^(?:van|from|afzender)$/iu, 'from'],
  [/^(?:aan|to)$/iu, 'to'],
  [/^(?:onderwerp|subject)$/iu, 'subject'],
  [/^(?:datum|date|verzonden|sent)$/iu, 'date'],
]
/** A head is no longer than this. */
const mostLines = 16

/** Reads the head of a mail off its first page: labels with their values behind them or on the next line. */
export function readMailHead(page: string): MailHead {
  const lines = page
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
  const { found, ends } = labelled(lines)
  const said = (key: string): string => found.get(key) ?? ''
  const [first = ''] = lines
  return {
    from: said('from'),
    to: said('to'),
    subject: said('subject') || (label.test(first) ? '' : first),
    at: momentOf(said('date')),
    body: lines.slice(ends).join('\n').trim(),
  }
}

/** What stands behind or under each label, and the line after the last of them. */
function labelled(lines: readonly string[]): { found: Map<string, string>; ends: number } {
  const found = new Map<string, string>()
  let ends = 0
  for (const [at, text] of lines.slice(0, mostLines).entries()) {
    const [, name, behind = ''] = label.exec(text) ?? []
    if (name === undefined) continue
    const key = keyOf(name)
    if (!found.has(key)) found.set(key, behind || (lines[at + 1] ?? ''))
    ends = at + (behind === '' ? 2 : 1)
  }
  return { found, ends }
}

const keyOf = (name: string): string => names.find(([form]) => form.test(name))?.[1] ?? name

function momentOf(text: string): string {
  const stamp = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z/.exec(text)?.[0]
  if (stamp !== undefined) return dutchMoment.format(new Date(stamp)).replace(' ', 'T')
  const day = findDates(text)[0]?.date
  if (day === undefined) return ''
  const time = /(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/.exec(
    text.replace(/\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/g, ''),
  )
  return time ? `${day}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}` : day
}

/** Sweden writes dates as ISO does. */
const dutchMoment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The name in "Name <address>", and the address. */
export function mailbox(text: string): { readonly name: string; readonly address: string } {
  const address = /[\w.+-]+@[\w.-]+/.exec(text)?.[0] ?? ''
  const name = text
    .replace(/<[^>]*>/g, '')
    .replace(address, '')
    .replace(/^[\s"']+|[\s"',]+$/g, '')
  return { name, address: address.toLowerCase() }
}
