import mammoth from 'mammoth'
import { leavesRuins } from '../reader/unreadable.ts'
import { element, type Node } from '../rendition/html-tree.ts'
import { sanitise, withLinks } from '../rendition/sanitise.ts'
import { drawnParagraphs } from './drawn.ts'
import { edge } from './edges.ts'
import { edgeTexts, linedTables, paragraphsIn } from './docx-parts.ts'
import { unwrapWords } from './docx-unwrap.ts'
import { isVast, wordsOf } from './docx-words.ts'
import { packParts, unpackParts } from './repack.ts'

/** Text, styles, numbering, notes and pictures; never macros, fonts or objects. */
const wanted = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|word\/.*\.(?:xml|rels|png|jpe?g|gif|bmp))$/i.test(
    name,
  ) && !/vbaProject|vbaData|activeX/i.test(name)

/**
 * A Word document (`.docx`, `.docm`, `.dotx`) as what is printed: headings, lists, tables, pictures, notes. Insertions of tracked
 * changes stand in it, deletions do not. Of one that is vast only the words are read. Macros are not even unpacked, and nothing outside the file is asked for.
 */
export async function readDocx(bytes: Uint8Array): Promise<Node[]> {
  const parts = await unpackParts(bytes, wanted)
  const found = new TextDecoder().decode(parts.get('word/document.xml'))
  if (isVast(found)) return wordsOf(found)
  const document = unwrapWords(found)
  if (document !== found) parts.set('word/document.xml', Buffer.from(document))
  return [
    ...edge(edgeTexts(parts, 'header'), 'before'),
    ...(await bodyOf(parts, document)),
    ...diagramsIn(parts).map((text) => element('p', [text])),
    ...edge(edgeTexts(parts, 'footer'), 'after'),
  ]
}

/** The words in its diagrams (SmartArt), which stand in parts of their own. */
const diagramsIn = (parts: ReadonlyMap<string, Uint8Array>): string[] =>
  [...parts]
    .filter(([name]) => /^word\/diagrams\/data[^/]*\.xml$/i.test(name))
    .flatMap(([, bytes]) => drawnParagraphs(new TextDecoder().decode(bytes)))

/** With its structure; the bare paragraphs of one that is too damaged for that. */
async function bodyOf(parts: Map<string, Uint8Array>, document: string): Promise<Node[]> {
  try {
    // Without a part for styles a style that is named in the text is stumbled over.
    if (!parts.has('word/styles.xml')) parts.set('word/styles.xml', Buffer.from(noStyles))
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packParts(parts)) },
      { externalFileAccess: false, includeEmbeddedStyleMap: false, styleMap },
    )
    return withLinks(sanitise(withLines(value, linedTables(document)), () => undefined))
  } catch (error) {
    const paragraphs = paragraphsIn(document)
    if (leavesRuins(error) || paragraphs.length === 0) throw error
    return paragraphs.map((text) => element('p', [text]))
  }
}

const noStyles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

/** Tables come without their edges; in the same order as they stand in the document. */
function withLines(html: string, lined: readonly boolean[]): string {
  let at = 0
  return html.replace(/<table>/g, () => (lined[at++] === true ? '<table border="1">' : '<table>'))
}

/** What Word calls these in Dutch and English. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Ondertitel'] => h2:fresh",
  "p[style-name='Kop 1'] => h1:fresh",
  "p[style-name='Kop 2'] => h2:fresh",
  "p[style-name='Kop 3'] => h3:fresh",
  'u => u',
  'strike => s',
  'br[type="page"] => hr',
]
