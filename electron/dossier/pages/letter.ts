import type { DossierDocument } from '../../../shared/dossier/content.ts'
import { labelOf } from '../../../shared/dossier/plan.ts'
import { dossierWords, fill } from '../../../shared/dossier/words.ts'
import { letterSheets, type Refer } from '../../letters/pdf.ts'
import type { OwnLetter } from '../source.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { PageContext } from './page.ts'

/**
 * An own letter in this dossier: each reference says which exhibit it is and on which page it begins, and leads to
 * it. A letter that was sent keeps its words; the page stands in the margin. What is not in the dossier is named by
 * its title and date.
 */
export const ownLetterSheets = (page: PageContext, letter: OwnLetter, document: DossierDocument): Sheet[] =>
  letterSheets(letter.draft, page.faces, referIn(page, letter, document))

function referIn({ plan }: PageContext, { sent }: OwnLetter, { mentions }: DossierDocument): Refer {
  return (token) => {
    const name = mentions.find((mention) => mention.token === token)
    const exhibit = plan.exhibits.find(({ id }) => id === name?.id)
    if (!name || !exhibit) return { text: name?.text ?? '' }
    const label = labelOf(plan, exhibit.from)
    // Letters are in Dutch, whatever the language of the pages around them.
    const own = fill(dossierWords.nl.mention, { no: exhibit.no, page: label })
    const text = sent ? name.text : own
    const to = { text, target: `document:${exhibit.id}` as const, label: own }
    return { text, span: sent ? { ...to, margin: `p. ${label}` } : to }
  }
}
