import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listDocuments, pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { lastLanguage } from '../../../electron/vault/intake/batches-table.ts'
import { createBatch } from '../../../electron/vault/intake/create.ts'
import { runBatch } from '../../../electron/vault/intake/run.ts'
import { zip } from '../../intake/make/container.ts'
import { withCase } from '../../support/vault.ts'
import { reader } from '../pages/add.ts'

afterAll(async () => reader.close())

const slide = (words: string): string =>
  `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`

test.each([
  ['nl', 'Dia 1'],
  ['en', 'Slide 1'],
] as const)(
  'a batch says in %s what it adds to the text of a file, whoever works it off',
  async (language, said) => {
    await withCase(async (one) => {
      expect(lastLanguage(one.db)).toBe('nl')
      const root = join(one.folder, '..', 'papier')
      mkdirSync(root)
      const talk = zip([
        ['[Content_Types].xml', ''],
        ['ppt/slides/slide1.xml', slide('Zorgplan')],
      ])
      writeFileSync(join(root, 'plan.pptx'), talk)
      const batch = createBatch(one.session, one.id, { roots: [root], duplicates: 'skip', language })
      // Nothing but its row says so: after a kill it is the same.
      await runBatch(one.session, one.id, batch, { reader })
      const [document] = listDocuments(one.db)
      const text = pageTexts(one.db, document?.id ?? expect.fail('not added'))[0]?.text ?? ''
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`${said} Zorgplan`)
      // What a watched folder brings goes on in the same language.
      expect(lastLanguage(one.db)).toBe(language)
    })
  },
)
