import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readPdf } from '../../../electron/dossier/copy/read.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { addDocuments } from '../../../electron/vault/documents/add.ts'
import { listDocuments, pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { pagePicture } from '../../../electron/vault/documents/page-picture.ts'
import { renditionOf } from '../../../electron/vault/documents/rendition.ts'
import { sourceOf } from '../../../electron/vault/dossiers/sources.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { must } from '../../../shared/result.ts'
import { withCase } from '../../support/vault.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

test('a mail is looked at and printed by its own pages, and by its text when it came in before there were any', async () => {
  await withCase(async ({ session, id, db, folder }) => {
    const papers = join(folder, '..', 'post')
    mkdirSync(papers, { recursive: true })
    const lines = ['From: a@b.example', 'To: c@d.example', 'Subject: Uw vraag', '', 'Regel\r\n'.repeat(120)]
    writeFileSync(join(papers, 'vraag.eml'), lines.join('\r\n'))
    await addDocuments(session, id, {
      facts: {},
      duplicates: 'skip',
      language: 'nl',
      reader,
      paths: [papers],
    })
    const [mail] = listDocuments(db)
    if (mail === undefined) throw new Error('the mail was not added')
    const pdf = renditionOf(db, mail.id)
    expect(Buffer.from(pdf ?? []).toString('latin1', 0, 5)).toBe('%PDF-')
    const copied = must(readPdf(pdf ?? new Uint8Array()))
    expect(copied).toMatchObject({ pages: mail.pages })
    expect(copied.repair).toBeUndefined()
    expect(mail.pages).toBeGreaterThan(1)
    expect(pageTexts(db, mail.id)).toHaveLength(mail.pages)
    const picture = await pagePicture(session, id, { id: mail.id, page: mail.pages, width: 200 }, reader)
    expect(picture.width).toBe(200)
    expect(must(await sourceOf(session, id, mail.id, 'nl'))).toMatchObject({ kind: 'pdf', bytes: pdf })

    write(db, (tx) => run(tx, sql`DELETE FROM rendition_chunk`))
    expect(must(await sourceOf(session, id, mail.id, 'nl'))).toMatchObject({
      kind: 'text',
      title: 'Uw vraag',
    })
  })
})
