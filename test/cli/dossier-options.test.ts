import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCase } from '../../electron/vault/cases/open.ts'
import { keepRecipe } from '../../electron/vault/dossiers/recipes-table.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { recipeSchema } from '../../shared/domain/dossier.ts'
import { caseId as caseIdSchema } from '../../shared/domain/ids.ts'
import { presets } from '../../shared/dossier/presets.ts'
import { must } from '../../shared/result.ts'
import { archiveProblems } from '../dossier/archive-rules.ts'
import { readBack } from '../dossier/read-back.ts'
import { commandLine, zaakmap } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'

const line = commandLine()
let caseId = ''
const password = 'wortel lucht 7 boot'
const target = join(line.home, 'dossier.pdf')
const exporting = (...more: string[]): string[] =>
  ['dossier', 'export', '--case', caseId, '--to', target].concat(more)

beforeAll(async () => {
  await line.makeVault()
  const made = await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Lindewaal')
  caseId = made.id
  const file = join(line.home, 'besluit.pdf')
  writeFileSync(file, await letter(['Besluit op uw aanvraag', 'van 4 maart 2026']))
  await line.ask('document', 'add', '--case', caseId, file)
})
afterAll(() => line.dispose())

describe('a dossier of the command line', () => {
  test('has its numbers where, as large and in the colour that is asked for', async () => {
    const recipe = join(line.home, 'recept.json')
    writeFileSync(recipe, JSON.stringify({ stamps: { place: 'top-right', size: 'small', colour: 'black' } }))
    await line.ask(...exporting('--recipe', recipe, '--stamp-size', 'large', '--stamp-colour', 'red'))
    const { pages } = await readBack(target)
    for (const [at, { items }] of pages.entries()) {
      const number = items.find(({ text }) => text === `${at + 1} / ${pages.length}`)
      expect(number?.y).toBeGreaterThan(790)
      expect(number?.x).toBeGreaterThan(480)
    }
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', target, '-']).toString('latin1')
    expect(plain).toContain('.72 .09 .07 rg BT /Z 15 Tf')
  })

  test('names every kind of dossier that there is', async () => {
    const { out } = await zaakmap(['dossier', 'export', '--help'])
    expect(presets.length).toBe(8)
    for (const { key } of presets) expect(out).toContain(key)
  })

  test('is made as it was kept, with what is said in its place', async () => {
    const opened = { folder: line.vault, passphrase: 'correct paard batterij nietje' }
    const session = must(await openVault(opened))
    const kept = recipeSchema.parse({ preset: 'inspection', title: 'Voor de rechtbank' })
    keepRecipe(openCase(session, caseIdSchema.parse(caseId)), { name: 'Rechtbank', recipe: kept })
    session.close()
    const [listed] = await line.ask<{ name: string; recipe: unknown }[]>(
      'dossier',
      'recipes',
      '--case',
      caseId,
    )
    expect(listed).toMatchObject({ name: 'Rechtbank', recipe: { preset: 'inspection' } })
    await line.ask(...exporting('--kept', 'Rechtbank', '--numbering', 'sections'))
    const { pages } = await readBack(target)
    expect(pages).toHaveLength(3)
    expect(pages[0]?.text).toContain('Voor de rechtbank')
    const ran = await line.run(exporting('--kept', 'Gerechtshof'))
    expect([ran.code, ran.err]).toEqual([1, 'Dit bewaarde dossier bestaat niet (meer).\n'])
  })

  test('refuses a place that there is none of', async () => {
    const ran = await line.run(exporting('--stamp-place', 'ergens'))
    expect(ran.code).toBe(1)
    expect(ran.json).toMatchObject({ error: { kind: 'invalid-input' } })
  })

  test('is locked with the password of the environment', async () => {
    const ran = await line.run(exporting('--password'), { ZAAKMAP_EXPORT_PASSWORD: password })
    expect(ran.code).toBe(0)
    expect(`${ran.out}${ran.err}`).not.toContain(password)
    expect(spawnSync('qpdf', ['--check', target]).status).not.toBe(0)
    const check = execFileSync('qpdf', [`--password=${password}`, '--check', target]).toString()
    expect(check).toContain('AESv3')
    const text = execFileSync('pdftotext', ['-upw', password, target, '-']).toString()
    expect(text).toContain('Besluit op uw aanvraag')
  })

  test('is fit for an archive when that is asked for, which a locked file cannot be', async () => {
    const made = await line.ask<{ warnings: { kind: string }[] }>(...exporting('--pdfa'))
    expect(made.warnings.map(({ kind }) => kind)).toContain('archive-pictures')
    expect(await archiveProblems(readFileSync(target))).toEqual([])
    const { pages } = await readBack(target)
    expect(pages.at(-1)?.text).toContain('Besluit op uw aanvraag')
    const both = await line.run(exporting('--pdfa', '--password'), { ZAAKMAP_EXPORT_PASSWORD: password })
    expect(both.code).toBe(1)
    expect(both.err).toContain('PDF/A')
  })

  test('is not made when the password is asked for but not given, or too short', async () => {
    const other = join(line.home, 'niet.pdf')
    const asked = ['dossier', 'export', '--case', caseId, '--to', other, '--password']
    const without = await line.run(asked, { ZAAKMAP_EXPORT_PASSWORD: '' })
    expect(without.code).toBe(2)
    expect(without.err).toContain('ZAAKMAP_EXPORT_PASSWORD')
    const short = await line.run(asked, { ZAAKMAP_EXPORT_PASSWORD: 'kort' })
    expect(short.code).toBe(1)
    expect(existsSync(other)).toBe(false)
  })

  // Last: a document is added.
  test('goes behind one that was sent, with the numbers of that one as they were', async () => {
    const first = await line.ask<{ dispatch: string }>(...exporting('--for', 'Anna', '--sent', '2026-04-02'))
    const before = await readBack(target)
    const file = join(line.home, 'verslag.pdf')
    writeFileSync(file, await letter(['Verslag van het gesprek', 'van 9 april 2026']))
    await line.ask('document', 'add', '--case', caseId, file)
    const later = join(line.home, 'later.pdf')
    const wanted = ['dossier', 'export', '--case', caseId, '--to', later, '--after', first.dispatch]
    const made = await line.ask<{ exhibits: { title: string; no: string }[] }>(...wanted)
    expect(made.exhibits.map(({ no }) => no)).toEqual(['1', '2'])
    const { pages } = await readBack(later)
    expect(pages.at(-1)?.text).toContain('Verslag van het gesprek')
    expect(pages.length).toBeGreaterThan(before.pages.length)
    const apart = await line.ask<{ exhibits: { no: string }[] }>(...wanted, '--late', 'separate')
    expect(apart.exhibits.map(({ no }) => no)).toEqual(['2'])
    expect((await line.run([...wanted, '--late', 'ooit'])).code).toBe(1)
  })
})
