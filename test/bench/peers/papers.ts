import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { PDFDocument } from 'pdf-lib'
import { manyDocuments } from '../../dossier/many-documents.ts'
import { dice } from '../../support/case-text.ts'

export type Papers = { readonly folder: string; readonly unlocked: string; readonly files: readonly string[] }

/** The documents for the vault, and the same as PDF files for the peers: photos as a page each, without locks. */
export async function makePapers(home: string, documents: number): Promise<Papers> {
  const [folder, unlocked] = ['papers', 'unlocked'].map((name) => join(home, name)) as [string, string]
  for (const path of [folder, unlocked]) mkdirSync(path)
  await manyDocuments(folder, documents)
  const files: string[] = []
  for (const name of readdirSync(folder)) {
    execFileSync('qpdf', ['--decrypt', '--stream-data=preserve', join(folder, name), join(unlocked, name)])
    files.push(join(folder, name))
  }
  for (let at = 0; at < documents / 5; at += 1) {
    const photo = await photoOf(at)
    writeFileSync(join(folder, `foto-${at}.jpg`), photo)
    const page = join(unlocked, `foto-${at}.pdf`)
    writeFileSync(page, await pageOf(photo))
    files.push(page)
  }
  return { folder, unlocked, files }
}

/** A page for a photo, as pdf-lib makes it. */
export async function pageOf(photo: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawImage(await pdf.embedJpg(photo), { x: 20, y: 220, width: 555, height: 416 })
  return pdf.save()
}

/** A photo of a telephone: twelve million dots of coarse noise over slow colours. */
async function photoOf(seed: number): Promise<Uint8Array> {
  const [width, height] = [4_000, 3_000]
  const roll = dice(seed + 1)
  const grain = Uint8Array.from({ length: 8_192 }, () => roll() * 40)
  const dots = Buffer.alloc(width * height * 4, 255)
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const noise = grain[(x + y * 97 + (y >> 5) * seed) % grain.length] ?? 0
    dots[at * 4] = 90 + (x >> 5) + noise
    dots[at * 4 + 1] = 80 + (y >> 5) + noise
    dots[at * 4 + 2] = 70 + ((x + y) >> 6) + noise
  }
  return Transformer.fromRgbaPixels(dots, width, height).jpeg(80)
}
