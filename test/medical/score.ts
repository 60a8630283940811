import type { Document } from '../../shared/domain/document.ts'
import { medicalSeen } from '../../shared/medical/medical.ts'
import { signsOn } from '../../shared/medical/on-page.ts'
import type { Letter } from './letters/letter.ts'

type Facts = { readonly from?: string; readonly title?: string; readonly kind?: Document['kind'] }

/** By what a letter is seen to be medical, from its pages and from what else is known of it. */
export const seenIn = (pages: readonly string[], { from = '', title = '', kind = 'overig' }: Facts = {}) =>
  medicalSeen({
    kind,
    title,
    sender: { name: from, kind: null, roles: [] },
    boxed: [],
    signs: pages.flatMap((text, at) => signsOn(at + 1, text) ?? []),
  })

/** How well two heaps are told apart, and which letters went wrong. */
export function told(yes: readonly Letter[], no: readonly Letter[], is: (letter: Letter) => boolean) {
  const [hits, alarms] = [yes.filter(is), no.filter(is)]
  return {
    precision: hits.length / (hits.length + alarms.length),
    recall: hits.length / yes.length,
    missed: yes.filter((letter) => !is(letter)).map(({ name }) => name),
    alarms: alarms.map(({ name }) => name),
  }
}
