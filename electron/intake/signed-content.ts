/** A value in BER (X.690): where its contents begin and end, and where the next one begins. */
interface Value {
  readonly tag: number
  readonly from: number
  readonly to: number
  readonly next: number
}

const tags = { octets: 0x04, parts: 0x24 } as const
const endless = 0x80
const deepest = 30
const mostChildren = 10_000

/** `signedData` of RFC 5652, section 5.1. */
const signedData = Buffer.from('2a864886f70d010702', 'hex')

/**
 * What was signed in a message that holds it in itself (CMS, RFC 5652; `smime.p7m`). The signature is not checked.
 * Undefined when it is something else, such as an encrypted one, or is cut off.
 */
export function signedContent(bytes: Uint8Array): Buffer | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [type, wrapped] = childrenOf(view, valueAt(view, 0))
  if (type === undefined || !view.subarray(type.from, type.to).equals(signedData)) return undefined
  const [, , encapsulated] = childrenOf(view, childrenOf(view, wrapped)[0])
  const [, content] = childrenOf(view, encapsulated)
  const found = octetsIn(view, childrenOf(view, content)[0])
  return found.length === 0 ? undefined : Buffer.concat(found)
}

/** A string of bytes, in one piece or in many. */
function octetsIn(view: Buffer, value: Value | undefined, depth = 0): Buffer[] {
  if (value === undefined || depth > deepest) return []
  if (value.tag === tags.octets) return [view.subarray(value.from, value.to)]
  if (value.tag !== tags.parts) return []
  return childrenOf(view, value).flatMap((part) => octetsIn(view, part, depth + 1))
}

function childrenOf(view: Buffer, value: Value | undefined): Value[] {
  if (value === undefined) return []
  const children: Value[] = []
  let at = value.from
  while (at < value.to && children.length < mostChildren) {
    const child = valueAt(view, at)
    if (child === undefined || child.to > value.to) break
    children.push(child)
    at = child.next
  }
  return children
}

function valueAt(view: Buffer, at: number, depth = 0): Value | undefined {
  const [tag, length] = [view[at], view[at + 1]]
  if (tag === undefined || length === undefined || depth > deepest) return undefined
  if (length < endless) return bounded(view, tag, at + 2, length)
  if (length === endless) return upToItsEnd(view, tag, at + 2, depth)
  const size = length - endless
  if (size > 4 || at + 2 + size > view.length) return undefined
  return bounded(view, tag, at + 2 + size, view.readUIntBE(at + 2, size))
}

function bounded(view: Buffer, tag: number, from: number, length: number): Value | undefined {
  const to = from + length
  return to > view.length ? undefined : { tag, from, to, next: to }
}

/** Without a length: two zeros stand behind what is in it. */
function upToItsEnd(view: Buffer, tag: number, from: number, depth: number): Value | undefined {
  for (let at = from; at + 1 < view.length;) {
    if (view[at] === 0 && view[at + 1] === 0) return { tag, from, to: at, next: at + 2 }
    const child = valueAt(view, at, depth + 1)
    if (child === undefined) return undefined
    at = child.next
  }
  return undefined
}
