import { afterAll, expect, test } from 'vitest'
import { layerOf, putLayer } from '../../../electron/vault/ocr/layers-table.ts'
import { setOcr } from '../../../electron/vault/ocr/store-page.ts'
import { arrangePages } from '../../../electron/vault/pages/arrange.ts'
import { findInPages } from '../../../electron/vault/pages/find.ts'
import { pageLayer } from '../../../electron/vault/pages/layer.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { png } from '../../intake/make/image.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from './add.ts'

afterAll(async () => reader.close())

test('recognised words are shown, found, and go along to a new version, turned as it is', async () => {
  await withCase(async (one) => {
    const scan = await take(one, 'scan.png', png(100, 200))
    const word = { text: 'Traplift', x: 0.1, y: 0.2, w: 0.3, h: 0.05, line: 0, confidence: 90 }
    write(one.db, (tx) => {
      putLayer(tx, scan.id, 1, { state: 'recognised', turn: 90, confidence: 90, words: [word] })
      run(tx, sql`UPDATE page_text SET text = 'Traplift' WHERE document_id = ${scan.id}`)
      setOcr(tx, scan.id, 'done')
    })
    const asked = { words: ['traplift'], from: 1 }
    const shown = await pageLayer(one.session, one.id, { id: scan.id, page: 1 }, reader)
    expect(shown).toEqual([{ text: 'Traplift', x: 0.1, y: 0.2, w: 0.3, h: 0.05, line: 0 }])
    const { hits } = await findInPages(one.session, one.id, { id: scan.id, ...asked }, reader)
    expect(hits).toMatchObject([{ page: 1, boxes: [{ x: 0.1, y: 0.2 }] }])
    const pages = [{ page: 1, turn: 90 as const }]
    const { document } = await arrangePages(one.session, one.id, { id: scan.id, pages }, reader)
    expect(document.ocr).toBe('done')
    const carried = layerOf(one.db, document.id, 1)
    expect(carried?.turn).toBe(0)
    expect(carried?.words[0]).toMatchObject({ text: 'Traplift', y: 0.1, w: 0.05, h: 0.3 })
    expect(carried?.words[0]?.x).toBeCloseTo(0.75, 6)
    const again = await findInPages(one.session, one.id, { id: document.id, ...asked }, reader)
    expect(again.hits).toHaveLength(1)
  })
})
