import { eachElement, element, textIn, type Element } from './html-tree.ts'

const mostLinks = 300
const longestAddress = 300

/**
 * Makes links plain words. An address that the words do not show already is listed, and its number stands behind
 * the words: where a link leads can be read on paper too, and nothing can be clicked.
 */
export function listLinks(body: Element): string[] {
  const links: string[] = []
  eachElement(body, (found) => {
    if (found.name !== 'a') return
    const address = addressOf(found.attributes.get('href') ?? '')
    found.name = 'span'
    found.attributes.delete('href')
    const words = textIn(found).trim()
    if (address === '' || words === '' || shows(words, address)) return
    const known = links.indexOf(address)
    if (known < 0 && links.length >= mostLinks) return
    const number = known < 0 ? links.push(address) : known + 1
    found.children.push(element('sup', [`[${number}]`]))
  })
  return links
}

/** An address of the web, of mail or of a telephone as it may be shown; empty for all others. */
function addressOf(href: string): string {
  const address = href.replace(/[\p{Cc}\p{Cf}\s\u2800]/gu, '').toWellFormed()
  if (!/^(?:https?:\/\/|mailto:|tel:)./i.test(address)) return ''
  const plain = address.replace(/^(?:mailto|tel):/i, '')
  return plain.length > longestAddress ? `${plain.slice(0, longestAddress)}…` : plain
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
    .replace(/[\s/]+$/, '')

const shows = (words: string, address: string): boolean =>
  bare(words) === bare(address) || words.toLowerCase().includes(address.toLowerCase())
