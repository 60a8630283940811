import type { Failure } from '../result.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type Language = 'nl' | 'en'
export const textsOf = (language: Language) => (language === 'nl' ? nl : en)

/** The sentence that tells a person what went wrong and what to do. Never contains a secret. */
export function failureMessage(failure: Failure, language: Language): string {
  const { detail, ...kinds } = textsOf(language).failures
  const precise = Object.entries(detail).find(([key]) => key === failure.detail)?.[1]
  const values = { file: failure.file ?? '?', ...failure.values }
  return fill(precise ?? kinds[failure.kind], values)
}

/** Puts values into the `{{holes}}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '?'))
}
