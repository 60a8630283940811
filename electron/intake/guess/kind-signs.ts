import { documentKinds, type Document } from '../../../shared/domain/document.ts'
import { seen } from '../../../shared/pages/slips.ts'
import { clientSigns } from './kind-signs-client.ts'
import { decisionSigns } from './kind-signs-decisions.ts'
import { paperSigns } from './kind-signs-papers.ts'
import { processSigns } from './kind-signs-process.ts'
import { reviewSigns } from './kind-signs-review.ts'

type Kind = Document['kind']

/**
 * What tells of a kind. `head`: weighs in a subject line or heading (and, less, in the name of the file); `text`: weighs
 * anywhere. Patterns are folded words: no capitals, no accents. Weights: 3 is a hint, 6 nearly says it, 10 is its name.
 */
export interface Signs {
  readonly head?: readonly (readonly [string, number])[]
  readonly text?: readonly (readonly [string, number])[]
}

interface Sign {
  readonly kind: Kind
  readonly form: RegExp
  readonly weight: number
}

const signs: Partial<Record<Kind, Signs>> = {
  ...decisionSigns,
  ...processSigns,
  ...reviewSigns,
  ...paperSigns,
  ...clientSigns,
}

/** Kinds that the client or a supporter writes; an agency's letter about one of these is something else. */
export const kindsOfOurs: ReadonlySet<Kind> = new Set<Kind>([
  'bezwaarschrift',
  'aanvullende_gronden',
  'beroepschrift',
  'ingebrekestelling',
  'klacht',
  'inzageverzoek',
  'woo_verzoek',
  'melding',
  'aanvraag',
])

/** “Uw bezwaar” is what somebody else writes about it. */
const notTheirs = String.raw`(?<!\buw |\byour )`

const flat = (where: keyof Signs): Sign[] =>
  documentKinds.flatMap((kind) =>
    (signs[kind]?.[where] ?? []).map(([source, weight]) => ({
      kind,
      form: seen(where === 'head' && kindsOfOurs.has(kind) ? `${notTheirs}(?:${source})` : source),
      weight,
    })),
  )

export const headSigns = flat('head')
export const textSigns = flat('text')

/** Kinds that an agency decides in. */
export const decisionKinds: ReadonlySet<Kind> = new Set<Kind>([
  'beschikking',
  'indicatiebesluit',
  'toekenning_pgb',
  'toeslagbeschikking',
  'terugvordering',
  'dwangsombesluit',
])
