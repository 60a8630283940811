import { decisionFields, type Comparison, type Decision, type DecisionField } from '../domain/decision.ts'
import { longDate } from '../dossier/dates.ts'
import { amountText, eurosText, minutesText, perWeek } from './amounts.ts'
import { decisionWords, type DecisionWords } from './words.ts'
import { capital } from '../text/capital.ts'

type Language = 'nl' | 'en'

/** Two decisions beside each other: each field in words, whether it changed, and all of it in one sentence. */
export function compareDecisions(old: Decision, next: Decision, language: Language): Comparison {
  const words = decisionWords[language]
  const fields = decisionFields.map((field) => {
    const [before, after] = [fieldText(old, field, language), fieldText(next, field, language)]
    const isSame = field === 'amount' ? sameAmount(old, next) : before.toLowerCase() === after.toLowerCase()
    return { field, label: words.fields[field], old: before, new: after, changed: !isSame }
  })
  return {
    old,
    new: next,
    fields,
    sentence: sentenceOf(old, next, language),
    minutesPerWeek: difference(old, next, 'minutes'),
  }
}

/** What a decision says, in words; empty where it is not known. */
function fieldText(decision: Decision, field: DecisionField, language: Language): string {
  const words = decisionWords[language]
  if (field === 'amount') return [amountText(decision, language), weekText(decision, language)].join('')
  if (field === 'form') return words.forms[decision.form]
  if (field === 'result') return words.results[decision.result]
  if (field === 'starts' || field === 'ends') {
    const day = decision[field]
    return day === null ? '' : longDate(day, language)
  }
  return decision[field]
}

/** What that is per week, where it is said over another time. */
function weekText({ minutes, period }: Decision, language: Language): string {
  const week = perWeek(minutes, period)
  if (week === null || period === 'week') return ''
  return ` (${minutesText(week, language)} ${decisionWords[language].over.week})`
}

/** 4 hours a week and 16 hours per four weeks are the same. */
function sameAmount(old: Decision, next: Decision): boolean {
  return (['minutes', 'euros'] as const).every((unit) => {
    if (old[unit] === next[unit] && old.period === next.period) return true
    const change = difference(old, next, unit)
    return change === null ? old[unit] === null && next[unit] === null : change === 0
  })
}

function difference(old: Decision, next: Decision, unit: 'minutes' | 'euros'): number | null {
  const [before, after] = [perWeek(old[unit], old.period), perWeek(next[unit], next.period)]
  return before === null || after === null ? null : after - before
}

function sentenceOf(old: Decision, next: Decision, language: Language): string {
  const words = decisionWords[language]
  const said = [
    productPart(old, next, words),
    resultPart(old, next, words),
    ...(next.result === 'refused' ? [] : [helpPart(old, next, language), moneyPart(old, next, language)]),
    formPart(old, next, words),
    lengthPart(old, next, words),
  ].filter((part) => part !== '')
  if (said.length === 0) return words.same
  const all =
    said.length === 1 ? said[0] : `${said.slice(0, -1).join(', ')} ${words.and} ${said.at(-1) ?? ''}`
  return `${capital(all ?? '')}.`
}

const fold = (text: string): string => text.trim().toLowerCase()

function productPart(old: Decision, next: Decision, { otherProduct }: DecisionWords): string {
  if (old.product === '' || next.product === '' || fold(old.product) === fold(next.product)) return ''
  return filled(otherProduct, { old: old.product, new: next.product })
}

function resultPart(old: Decision, next: Decision, words: DecisionWords): string {
  if (next.result !== 'refused' || old.result === 'refused') return ''
  return filled(words.refused, { product: next.product || old.product || words.help })
}

function helpPart(old: Decision, next: Decision, language: Language): string {
  const words = decisionWords[language]
  const change = difference(old, next, 'minutes')
  if (change === null || change === 0) return ''
  const time = minutesText(Math.abs(change), language)
  const product = next.product || old.product || words.help
  return filled(change < 0 ? words.lessHelp : words.moreHelp, { time, product })
}

function moneyPart(old: Decision, next: Decision, language: Language): string {
  const words = decisionWords[language]
  const isSamePeriod = old.period === next.period && old.euros !== null && next.euros !== null
  const change = isSamePeriod ? (next.euros ?? 0) - (old.euros ?? 0) : difference(old, next, 'euros')
  if (change === null || change === 0) return ''
  const period = words.over[isSamePeriod ? next.period : 'week']
  return filled(change < 0 ? words.lessMoney : words.moreMoney, {
    euros: eurosText(Math.abs(change), language),
    period,
  })
}

function formPart(old: Decision, next: Decision, words: DecisionWords): string {
  if (old.form === '' || next.form === '' || old.form === next.form) return ''
  return filled(words.otherForm, { old: words.forms[old.form], new: words.forms[next.form] })
}

function lengthPart(old: Decision, next: Decision, words: DecisionWords): string {
  const [before, after] = [monthsOf(old), monthsOf(next)]
  if (before === null || after === null || before === after) return ''
  return filled(after < before ? words.shorter : words.longer, {
    time: timeText(Math.abs(after - before), words),
  })
}

/** How many months a decision holds, to the nearest; a last day of the month ends that month. */
function monthsOf({ starts, ends }: Decision): number | null {
  if (starts === null || ends === null || ends < starts) return null
  const [from, to] = [new Date(`${starts}T00:00Z`), new Date(`${ends}T00:00Z`)]
  to.setUTCDate(to.getUTCDate() + 1)
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  return Math.round(whole + (to.getUTCDate() - from.getUTCDate()) / 30)
}

function timeText(months: number, { year, years, month, months: many }: DecisionWords): string {
  if (months % 12 === 0) return `${months / 12} ${months === 12 ? year : years}`
  return `${months} ${months === 1 ? month : many}`
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
