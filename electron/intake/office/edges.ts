import { element, type Node } from '../rendition/html-tree.ts'

/** What stands at the top or the bottom of every page of a letter, once: before or after its words. */
export const edge = (texts: readonly string[], place: 'before' | 'after'): Node[] =>
  texts.length === 0
    ? []
    : [
        element(
          'div',
          texts.map((text) => element('p', [text], { class: 'tight' })),
          { class: place },
        ),
      ]
