import type { DossierContent, Language } from '../../../shared/dossier/content.ts'
import { wordsEn } from './words-en.ts'
import { wordsNl } from './words-nl.ts'

type ContactLine = DossierContent['contacts'][number]
type AgencyKind = DossierContent['agencies'][number]['kind']

/** The words on made pages, in the dossier's own language. Holes are `{name}`. */
export interface PageWords {
  readonly dossier: string
  readonly confidential: string
  readonly confidentialWhy: string
  readonly continued: string
  readonly page: string
  readonly pages: string
  readonly onePage: string
  readonly backToIndex: string
  readonly cover: Readonly<
    Record<
      | 'municipality'
      | 'reference'
      | 'addressee'
      | 'occasion'
      | 'madeOn'
      | 'maker'
      | 'version'
      | 'extent'
      | 'extentValue'
      | 'extentOne',
      string
    >
  >
  readonly summary: Readonly<
    Record<'ownWords' | 'asks' | 'matters' | 'people' | 'agencies' | 'next' | 'more' | 'noTerm', string>
  >
  readonly terms: Readonly<
    Record<
      | 'lead'
      | 'date'
      | 'what'
      | 'rule'
      | 'state'
      | 'turnAgency'
      | 'turnClient'
      | 'agency'
      | 'past'
      | 'open'
      | 'opens'
      | 'opened'
      | 'late'
      | 'lapsed'
      | 'done'
      | 'unsure'
      | 'unchecked',
      string
    >
  >
  readonly comparison: Readonly<Record<'changed', string>>
  readonly chronology: Readonly<
    Record<'lead' | 'contacts' | 'date' | 'what' | 'where' | 'undated' | 'exhibit', string>
  >
  readonly index: Readonly<
    Record<
      'lead' | 'no' | 'what' | 'date' | 'pages' | 'count' | 'received' | 'added' | 'from' | 'volume',
      string
    >
  >
  readonly contacts: Readonly<
    Record<
      | 'lead'
      | 'leadOne'
      | 'minutes'
      | 'held'
      | 'broken'
      | 'brokenOne'
      | 'when'
      | 'who'
      | 'what'
      | 'min'
      | 'hold'
      | 'due',
      string
    >
  >
  readonly promise: Readonly<Record<ContactLine['promises'][number]['status'], string>>
  readonly channel: Readonly<
    Record<ContactLine['channel'], Readonly<Record<ContactLine['direction'], string>>>
  >
  readonly people: Readonly<
    Record<'people' | 'agencies' | 'name' | 'role' | 'reach' | 'agency' | 'reference', string>
  >
  readonly agencyKind: Readonly<Record<AgencyKind, string>>
  readonly notes: {
    readonly lead: string
    readonly check: string
    readonly checks: readonly string[]
    readonly space: string
  }
  readonly slip: Readonly<
    Record<'title' | 'lead' | 'file' | 'size' | 'sha' | 'reason' | 'todo' | 'todoText' | 'bytes', string>
  >
  readonly text: {
    readonly empty: string
    /** Headers of mail, by their name in lower case. */
    readonly headers: Readonly<Record<string, string>>
  }
}

/** The words of a language. */
export const pageWords = (language: Language): PageWords => (language === 'nl' ? wordsNl : wordsEn)
