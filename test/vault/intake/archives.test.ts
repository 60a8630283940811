import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { BatchFile } from '../../../shared/domain/intake.ts'
import { must } from '../../../shared/result.ts'
import { makeZip } from '../../intake/zip/make-zip.ts'
import { Desk, soon } from './desk.ts'

const desk = new Desk()
const lines = (files: readonly BatchFile[]): string[] =>
  files.map(({ folder, name, state }) => `${folder}|${name}|${state}`)

describe('a ZIP', () => {
  const inner = makeZip([{ name: 'c.txt', data: 'Diepste brief' }])
  const deeper = makeZip([{ name: 'laag.zip', data: makeZip([{ name: 'x.zip', data: inner }]) }])

  test('goes in whole, and each of its files as a document of its own', async () => {
    const zip = makeZip([
      { name: 'bezwaar/a.txt', data: 'Brief a' },
      { name: 'bezwaar/slot.pdf', data: 'dicht', flags: 1 },
      { name: 'b.zip', data: inner },
    ])
    const { job, batch } = await desk.add(desk.papers({ 'stapel.zip': zip }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 4, refused: 1 } })
    expect(lines(await desk.filesOf(batch))).toEqual([
      'papier|stapel.zip|added',
      'bezwaar|a.txt|added',
      'bezwaar|slot.pdf|refused',
      '|b.zip|added',
      '|c.txt|added',
    ])
    const list = await desk.documents()
    const byName = new Map(list.map((document) => [document.fileName, document]))
    const whole = byName.get('stapel.zip')
    expect(byName.get('a.txt')).toMatchObject({
      parentId: whole?.id,
      parentRole: 'member',
      folder: 'bezwaar',
    })
    expect(byName.get('c.txt')).toMatchObject({ parentId: byName.get('b.zip')?.id })
    expect(whole).toMatchObject({ reason: null, parentId: null })
  })

  test('too deep in others is kept and not opened, and a bomb neither', async () => {
    const bomb = makeZip([{ name: 'nul', data: Buffer.alloc(50_000_000) }])
    const { job, batch } = await desk.add(desk.papers({ 'diep.zip': deeper, 'bom.zip': bomb }))
    expect(await desk.server.ended(job)).toMatchObject({ state: 'done', sums: { added: 2, unreadable: 2 } })
    expect(
      (await desk.filesOf(batch)).map(({ name, state, reason }) => [name, state, reason?.slice(0, 50)]),
    ).toEqual([
      ['bom.zip', 'unreadable', 'Dit ZIP-bestand wordt bij het uitpakken veel te gr'],
      ['diep.zip', 'added', undefined],
      ['laag.zip', 'added', undefined],
      ['x.zip', 'unreadable', 'Dit ZIP-bestand zit te diep in andere bestanden. H'],
    ])
  })

  test('goes to the bin with all that came in it, and comes back with it', async () => {
    const { job } = await desk.add(desk.papers({ 'stapel.zip': makeZip([{ name: 'b.zip', data: inner }]) }))
    await desk.server.ended(job)
    const list = await desk.documents()
    const whole = list.find(({ fileName }) => fileName === 'stapel.zip')?.id ?? expect.fail()
    const deepest = list.find(({ fileName }) => fileName === 'c.txt')?.id ?? expect.fail()
    must(await desk.server.vault.documents.remove({ caseId: desk.caseId, id: whole }))
    expect(await desk.documents()).toEqual([])
    expect(must(await desk.server.vault.bin.list({ caseId: desk.caseId })).map(({ id }) => id)).toEqual([
      whole,
    ])
    must(await desk.server.vault.documents.restore({ caseId: desk.caseId, id: whole }))
    expect(await desk.documents()).toHaveLength(3)
    // What was thrown away before stays away.
    must(await desk.server.vault.documents.remove({ caseId: desk.caseId, id: deepest }))
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    must(await desk.server.vault.documents.remove({ caseId: desk.caseId, id: whole }))
    must(await desk.server.vault.documents.restore({ caseId: desk.caseId, id: whole }))
    expect((await desk.documents()).map(({ fileName }) => fileName).toSorted()).toEqual([
      'b.zip',
      'stapel.zip',
    ])
  })

  test('that a lock broke off goes on from the ZIP in the vault, also when the file is gone', async () => {
    const entries = Array.from({ length: 25 }, (_, at) => ({ name: `${at}.txt`, data: `Brief ${at}` }))
    const root = desk.papers({ 'stapel.zip': makeZip(entries) })
    const { batch } = await desk.add(root)
    await desk.past(batch, 4)
    rmSync(root, { recursive: true })
    await desk.lockAndOpen()
    await soon(async () => (await desk.batches())[0]?.state === 'done')
    expect((await desk.batches())[0]).toMatchObject({ sums: { added: 26 } })
    expect(await desk.documents()).toHaveLength(26)
  })
})
