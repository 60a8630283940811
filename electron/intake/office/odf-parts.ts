import { Unreadable } from '../reader/unreadable.ts'
import { unpackParts } from './repack.ts'

const manifest = 'META-INF/manifest.xml'

/**
 * The parts of a file of OpenDocument that `wanted` names, and its contents as XML. Throws `Unreadable`
 * (`needs-password` when they are encrypted by ODF 1.2 part 3, 4.8; `damaged` without them).
 */
export async function openDocumentParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<{ readonly content: string; readonly parts: Map<string, Uint8Array> }> {
  const parts = await unpackParts(bytes, (name) => name === manifest || wanted(name))
  if (new TextDecoder().decode(parts.get(manifest)).includes('manifest:encryption-data'))
    throw new Unreadable('needs-password')
  const content = parts.get('content.xml')
  if (content === undefined) throw new Unreadable('damaged')
  return { content: new TextDecoder().decode(content), parts }
}
