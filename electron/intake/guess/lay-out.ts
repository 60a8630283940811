import { fold } from '../../../shared/pages/slips.ts'

/** Where on a letter a line stands: what it says it is about, above the salutation, or in the running text. */
export type Zone = 'subject' | 'head' | 'body'

export interface Line {
  /** As it stands there. */
  readonly text: string
  readonly folded: string
  /** From 1. */
  readonly page: number
  readonly zone: Zone
}

/** How far is looked: what tells of a letter stands at its beginning, and under it. */
const firstPage = 6_000
const secondPage = 2_500
const lastPage = 2_500
const longestLine = 300
const mostLines = 260

/** The lines of a letter that guesses are made from. Bounded, whatever comes in. */
export function layOut(pages: readonly string[]): Line[] {
  const raw = [
    ...linesOf(pages[0], 1, 0, firstPage),
    ...linesOf(pages[1], 2, 0, secondPage),
    ...(pages.length > 2 ? linesOf(pages.at(-1), pages.length, -lastPage, undefined) : []),
  ].slice(0, mostLines)
  const greeting = raw.findIndex((line) => line.page === 1 && salutation.test(line.folded))
  const headEnds = greeting >= 0 ? greeting : Math.min(raw.length, 14)
  return raw.map((line, at) => ({ ...line, zone: zoneOf(raw, at, headEnds) }))
}

type Raw = Omit<Line, 'zone'>

function linesOf(text: string | undefined, page: number, from: number, to: number | undefined): Raw[] {
  if (text === undefined) return []
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => line.slice(0, longestLine).trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, folded: fold(line), page }))
}

export const salutation =
  /^(?:geachte?|beste|dear|hai|haio|haiio|edeiachtbare?|edeigrootachtbare?|waarde|i\.?s\.?$|to whom it may)/

export const subjectLabel =
  /^(?:betreft|betr\.?|onderwerp|subject|inzake|re|concerning)(?:\s*:|\s+(?=\S)|\s*$)/iu

const subjectAlone = /^(?:betreft|betr\.?|onderwerp|subject|re)\s*:?$/iu

function zoneOf(lines: readonly Raw[], at: number, headEnds: number): Zone {
  const line = lines[at]
  if (!line) return 'body'
  if (isSubject(line, lines[at - 1], at < headEnds + 8)) return 'subject'
  if (at >= headEnds || line.page !== 1) return isBanner(line.text) ? 'head' : 'body'
  return isSentence(line.text) ? 'body' : 'head'
}

/** It says what the letter is about, or the label that asks for it stands above it. */
const isSubject = (line: Raw, above: Raw | undefined, near: boolean): boolean =>
  line.page === 1 &&
  ((near && subjectLabel.test(line.text)) || (above?.page === 1 && subjectAlone.test(above.text)))

const isSentence = (text: string): boolean => text.length > 110 || /[a-z]{3}\.(?:\s|$)/.test(text)

/** A heading further down is one in capitals. */
const isBanner = (text: string): boolean =>
  text.length >= 6 && text.length <= 60 && text === text.toUpperCase() && /\p{Lu}{5}/u.test(text)
