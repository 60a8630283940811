import type { DossierContent } from '../../../shared/dossier/content.ts'
import { agencyKindText, type PageContext } from './page.ts'

type Entry = readonly [name: string, about: string]

/**
 * The people as a summary names them: the client's own first, then those that there was most to do with. A reader who
 * sees only the first few must not think that the first letter of a name says who matters.
 */
export function involvedPeople({ content }: PageContext): Entry[] {
  const often = times(content.contacts.map(({ person }) => person))
  return content.people
    .toSorted((one, other) => own(other) - own(one) || often(other.name) - often(one.name))
    .map(({ name, role, agency }) => [name, [role, agency].filter(Boolean).join(', ')])
}

/** The agencies in the same way: by contacts and by letters. */
export function involvedAgencies(page: PageContext): Entry[] {
  const { contacts, documents, agencies }: DossierContent = page.content
  const often = times([...contacts.map(({ agency }) => agency), ...documents.map(({ sender }) => sender)])
  return agencies
    .toSorted((one, other) => often(other.name) - often(one.name))
    .map((agency) => [
      agency.name,
      [agencyKindText(page, agency), agency.reference].filter(Boolean).join(', '),
    ])
}

function times(names: readonly string[]): (name: string) => number {
  const counted = new Map<string, number>()
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1)
  return (name) => counted.get(name) ?? 0
}

const own = ({ agency }: { readonly agency: string }): number => (agency === '' ? 1 : 0)
