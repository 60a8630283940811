import { createContext, use } from 'react'
import type { Failure } from '../../shared/result.ts'
import { failureMessage, fill, textsOf, type Language } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'

export const LanguageContext = createContext<Language>('nl')

/** The language of the page. */
export const useLanguage = (): Language => use(LanguageContext)

/** All texts in the language of the page; a key that is missing does not compile. */
export const useTexts = (): Texts => textsOf(use(LanguageContext))

/** Says a failure in plain words. */
export function useFailureText(): (failure: Failure) => string {
  const language = use(LanguageContext)
  return (failure) => failureMessage(failure, language)
}

export type Counted = { readonly one: string; readonly other: string }

/** "1 document", "12 documenten": `{{n}}` is the number, written the way of the language. */
export function counted(forms: Counted, n: number, language: Language): string {
  return fill(n === 1 ? forms.one : forms.other, { n: numberText(n, language) })
}

/** `counted` in the language of the page. */
export function useCounted(): (forms: Counted, n: number) => string {
  const language = use(LanguageContext)
  return (forms, n) => counted(forms, n, language)
}

export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB')

const numberText = (n: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(n)
