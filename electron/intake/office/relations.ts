import { walkXml } from './walk-xml.ts'

/** Where the relations of a part stand (ECMA-376 part 2, 6.5.3). */
export const relationsOf = (part: string): string => part.replace(/[^/]*$/, '_rels/$&.rels')

/** The ends of what a part refers to, such as `diagrams/data1.xml`, in the order in which they stand. */
export function targetsIn(relations: string): string[] {
  const targets: string[] = []
  walkXml(relations, {
    open: {
      relationship: (attributes) => {
        const found = /[^/]+\/[^/]+$/.exec(attributes.get('target') ?? '')?.[0]
        if (found !== undefined) targets.push(found)
      },
    },
  })
  return targets
}
