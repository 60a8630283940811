import { walkXml } from './walk-xml.ts'

/** The paragraphs of what is drawn on a slide or a sheet (DrawingML, ECMA-376 part 1, 21.1.2). */
export function drawnParagraphs(xml: string): string[] {
  const paragraphs: string[] = []
  let text = ''
  let inText = false
  walkXml(xml, {
    text: (more) => void (text += inText ? more : ''),
    open: { 'a:t': () => void (inText = true), 'a:br': () => void (text += ' ') },
    close: {
      'a:t': () => void (inText = false),
      'a:p': () => {
        if (text.trim() !== '') paragraphs.push(text)
        text = ''
      },
    },
  })
  return paragraphs
}
