import { each, walkXml } from './walk-xml.ts'

const mostParagraphs = 60

/** The paragraphs at the top and the bottom of the pages of a text document, each once: the letterhead says who wrote. */
export function odtEdges(styles: string): { readonly top: string[]; readonly bottom: string[] } {
  const top = new Set<string>()
  const bottom = new Set<string>()
  let into: Set<string> | undefined
  let text = ''
  let counting = 0
  const space = (): void => void (text += ' ')
  const enter = (place: Set<string>) => (): void => void (into = place)
  walkXml(styles, {
    text: (more) => void (text += into === undefined || counting > 0 ? '' : more),
    open: {
      ...each(headers, enter(top)),
      ...each(footers, enter(bottom)),
      ...each(counts, () => void counting++),
      ...each(['text:tab', 'text:s', 'text:line-break'], space),
    },
    close: {
      ...each([...headers, ...footers], () => void (into = undefined)),
      ...each(counts, () => void (counting = Math.max(0, counting - 1))),
      ...each(['text:p', 'text:h'], () => {
        if (/\p{L}/u.test(text)) into?.add(text.replace(/\s+/g, ' ').trim())
        text = ''
      }),
    },
  })
  return { top: [...top].slice(0, mostParagraphs), bottom: [...bottom].slice(0, mostParagraphs) }
}

const kindsOf = (edge: string): string[] => ['', '-left', '-first'].map((page) => `style:${edge}${page}`)
const headers = kindsOf('header')
const footers = kindsOf('footer')
/** They are different on each page. */
const counts = ['text:page-number', 'text:page-count']
