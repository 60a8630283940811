import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { Unreadable } from '../reader/unreadable.ts'
import { element, type Node } from '../rendition/html-tree.ts'
import { drawnParagraphs } from './drawn.ts'
import { relationsOf, targetsIn } from './relations.ts'
import { unpackParts } from './repack.ts'

const wanted = (name: string): boolean =>
  /^ppt\/(?:presentation\.xml|slides\/_rels\/[^/]+\.rels|(?:slides|notesSlides)\/[^/]+\.xml|diagrams\/data[^/]*\.xml)$/i.test(
    name,
  )

/** A presentation (`.pptx`) as its words, slide by slide, with those in its diagrams and the speaker's notes. `language`: of its headings. */
export async function readPptx(bytes: Uint8Array, language: Language): Promise<Node[]> {
  const parts = await unpackParts(bytes, wanted)
  const text = (name: string): string => new TextDecoder().decode(parts.get(name))
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).toSorted(byNumber)
  if (slides.length === 0 && !parts.has('ppt/presentation.xml')) throw new Unreadable('damaged')
  return slides.flatMap((name, at) => {
    const beside = targetsIn(text(relationsOf(name)))
    const wordsIn = (kind: RegExp): string[] =>
      beside.filter((target) => kind.test(target)).flatMap((target) => drawnParagraphs(text(`ppt/${target}`)))
    const notes = wordsIn(/^notesSlides\//).filter((words) => !isNumber(words))
    return [
      element('h3', [fill(textsOf(language).intake.slide, { n: at + 1 })]),
      ...paragraphs([...drawnParagraphs(text(name)), ...wordsIn(/^diagrams\/data/)]),
      ...(notes.length > 0 ? [element('blockquote', paragraphs(notes))] : []),
    ]
  })
}

const paragraphs = (texts: readonly string[]): Node[] => texts.map((text) => element('p', [text]))

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
const byNumber = (one: string, other: string): number => numberIn(one) - numberIn(other)

/** The number of the slide stands among its notes. */
const isNumber = (text: string): boolean => /^\s*\d+\s*$/.test(text)
