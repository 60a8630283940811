import { createHash } from 'node:crypto'
import { newContactSchema } from '../../shared/domain/contact.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { namedAgency } from '../../electron/vault/agencies/agencies-table.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { addIn } from '../../electron/vault/contacts/change.ts'
import { storeDocument } from '../../electron/vault/documents/store-document.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import { write } from '../../electron/vault/store/connection.ts'
import { dice, textOf } from './case-text.ts'

type Size = {
  readonly notes: number
  readonly documents: number
  readonly pages: number
  readonly seed?: number
}

const kinds = ['beschikking', 'brief', 'bezwaarschrift', 'onderzoeksverslag', 'factuur', 'overig'] as const
const agencies = ['Gemeente Duinmeer', 'CIZ', 'Zorgkantoor Kustland', 'UWV']

/** Fills a case with notes and documents through the verbs of the app, the same for the same seed. */
export async function fillCase(session: Session, id: CaseId, size: Size): Promise<void> {
  const roll = dice(size.seed ?? 7)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] ?? (from[0] as T)
  const day = (): string =>
    new Date(Date.UTC(2020, 0, 1) + Math.floor(roll() * 2_500) * 86_400_000).toISOString().slice(0, 10)
  const named = agencies.map((name) => namedAgency(session.register, name))
  for (let from = 0; from < size.notes; from += 1_000) {
    write(openCase(session, id), (tx) => {
      for (let at = from; at < Math.min(size.notes, from + 1_000); at += 1) {
        addIn(tx, newContactSchema.parse({ at: `${day()}T10:15`, summary: textOf(roll, 30) }), pick(named))
      }
    })
  }
  for (let at = 0; at < size.documents; at += 1) {
    const bytes = Buffer.from(`document ${at} ${size.seed ?? 7}`)
    const pageTexts = Array.from({ length: size.pages }, () => textOf(roll, 230))
    await storeDocument(session, id, {
      name: `scan${at}.pdf`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      facts: { kind: pick(kinds), date: day(), agency: pick(agencies) },
      read: {
        status: 'read',
        kind: 'pdf',
        mime: 'application/pdf',
        extension: 'pdf',
        ocr: 'none',
        pages: size.pages,
        pageTexts,
        title: textOf(roll, 5),
      },
    })
  }
}
