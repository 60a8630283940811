import { imageSize, tooManyPixels, type ImageSize } from '../image-size.ts'
import { sniff } from '../sniff.ts'
import { eachElement, element, type Element } from './html-tree.ts'
import { inPoints } from './keep-style.ts'
import { textWidth } from './page-style.ts'

/** The bytes of a picture that came with the text, by what stands in `src`; undefined when it did not. */
export type PictureOf = (src: string) => Uint8Array | undefined

/** Kinds that can be put on a page as they are. */
const printable = new Set(['jpeg', 'png', 'gif', 'bmp'])
const mostBytes = 40_000_000
/** Dots of all pictures that have to be unpacked together; a JPEG goes in as it is. */
const mostDots = 60_000_000
const mostPictures = 500
const tallest = 600

/** Puts pictures that came with the text in their place, at most as wide as the text. Others leave their words. */
export function placePictures(body: Element, pictureOf: PictureOf): void {
  let bytes = 0
  let dots = 0
  let count = 0
  eachElement(body, (found) => {
    if (found.name !== 'img') return
    const picture = count < mostPictures ? printed(found, pictureOf) : undefined
    if (picture === undefined || bytes + picture.bytes.length > mostBytes || dots + picture.dots > mostDots) {
      return leaveWords(found)
    }
    dots += picture.dots
    bytes += picture.bytes.length
    count++
    found.attributes = new Map([
      ['src', `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`],
      ['style', `width:${picture.width.toFixed(1)}pt;height:${picture.height.toFixed(1)}pt`],
    ])
  })
}

function leaveWords(found: Element): void {
  const alt = (found.attributes.get('alt') ?? '').trim().slice(0, 300)
  found.name = 'span'
  found.attributes = new Map(alt === '' ? [] : [['class', 'missing']])
  found.children = alt === '' ? [] : [element('span', [`[${alt}]`])]
}

function printed(found: Element, pictureOf: PictureOf) {
  const src = found.attributes.get('src') ?? ''
  const bytes = dataOf(src) ?? pictureOf(src)
  if (bytes === undefined || bytes.length > mostBytes) return undefined
  const { kind, mime } = sniff(bytes)
  const size = printable.has(kind) ? imageSize(bytes) : null
  if (size === null || tooManyPixels(size) || isDot(size)) return undefined
  const dots = kind === 'jpeg' ? 0 : size.width * size.height
  return { bytes, mime, dots, ...sizeOnPaper(found, size) }
}

/** A picture of a few dots counts who reads; it shows nothing. */
const isDot = ({ width, height }: ImageSize): boolean => width < 3 || height < 3

/** In points: as it was to be shown, but never wider than the text nor taller than a page. */
function sizeOnPaper(found: Element, size: ImageSize): { width: number; height: number } {
  const ratio = size.width / size.height
  const height = wish(found, 'height') ?? size.height * 0.75
  const width = Math.min(wish(found, 'width') ?? height * ratio, textWidth, tallest * ratio)
  return { width, height: width / ratio }
}

/** The width or height that is asked for in points. */
function wish(found: Element, side: 'width' | 'height'): number | undefined {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+[a-z]+)`).exec(
    found.attributes.get('style') ?? '',
  )?.[1]
  const plain = found.attributes.get(side) ?? ''
  const points = inPoints(styled ?? (/^\d+$/.test(plain) ? `${plain}px` : plain))
  return points === null || points < 2 || plain.endsWith('%') ? undefined : points
}

function dataOf(src: string): Uint8Array | undefined {
  const found = /^data:image\/[\w.+-]{1,40};base64,/i.exec(src.slice(0, 80))
  return found === null ? undefined : Buffer.from(src.slice(found[0].length), 'base64')
}
