import { Unreadable } from '../reader/unreadable.ts'
import { element, type Node } from '../rendition/html-tree.ts'
import { drawnParagraphs } from './drawn.ts'
import { unpackParts } from './repack.ts'

const wanted = (name: string): boolean =>
  /^ppt\/(?:presentation|(?:slides|notesSlides)\/[^/]+)\.xml$/i.test(name)

/** A presentation (`.pptx`) as its words, slide by slide, with the speaker's notes. */
export async function readPptx(bytes: Uint8Array): Promise<Node[]> {
  const parts = await unpackParts(bytes, wanted)
  const slides = [...parts.keys()].filter((name) => name.startsWith('ppt/slides/')).toSorted(byNumber)
  if (slides.length === 0 && !parts.has('ppt/presentation.xml')) throw new Unreadable('damaged')
  return slides.flatMap((name, at) => {
    const notes = paragraphsIn(parts.get(name.replace('slides/slide', 'notesSlides/notesSlide')))
    return [
      element('h3', [`Dia ${at + 1}`]),
      ...paragraphsIn(parts.get(name)).map((text) => element('p', [text])),
      ...(notes.length > 1
        ? [
            element(
              'blockquote',
              notes.map((text) => element('p', [text])),
            ),
          ]
        : []),
    ]
  })
}

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
const byNumber = (one: string, other: string): number => numberIn(one) - numberIn(other)

const paragraphsIn = (part: Uint8Array | undefined): string[] =>
  drawnParagraphs(new TextDecoder().decode(part))
