/**
 * A Word document in which no words are wrapped in what the converter passes over: simple fields (as a letter that was
 * merged from a list has them), runs with a direction, readings beside signs, and text boxes of which the older copy
 * says nothing.
 */
export function unwrapWords(document: string): string {
  return withBoxes(document.replace(wrappers, ''))
}

/** A field of this kind says its code in an attribute and its result in its contents. */
const wrappers = /<\/?w:(?:fldSimple|dir|bdo|ruby|rubyBase|rt)(?=[\s/>])[^<>]*>/g

const mark = /<mc:AlternateContent(?=[\s>])[^<>]*>|<\/mc:AlternateContent>/g

/** The newest text boxes stand twice in a file; some programs leave a picture in the place of the older copy. */
function withBoxes(document: string): string {
  let [result, done, depth, from] = ['', 0, 0, 0]
  for (const { 0: found, index } of document.matchAll(mark)) {
    if (!found.startsWith('</')) {
      if (depth++ === 0) from = index
      continue
    }
    if (--depth > 0) continue
    depth = 0
    const end = index + found.length
    const block = document.slice(from, end)
    const boxes = boxesOnlyIn(block)
    if (boxes === '') continue
    result += `${document.slice(done, from)}<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxes}</v:textbox></w:pict>`
    done = end
  }
  return result + document.slice(done)
}

/** The boxes of the newer copy when the older one has none; nothing otherwise. */
function boxesOnlyIn(block: string): string {
  const older = block.lastIndexOf('<mc:Fallback')
  const newer = older < 0 ? block : block.slice(0, older)
  if (older >= 0 && block.includes('<w:txbxContent', older)) return ''
  const from = newer.indexOf('<w:txbxContent')
  const to = newer.lastIndexOf('</w:txbxContent>')
  return from < 0 || to < from ? '' : newer.slice(from, to + '</w:txbxContent>'.length)
}
