import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { Desk, soon } from './desk.ts'

const desk = new Desk()
const names = async (): Promise<string[]> =>
  (await desk.documents()).map(({ fileName }) => fileName).toSorted()
const watched = async () => must(await desk.intake.watched({ caseId: desk.caseId })).folder

test('a watched folder gives each new scan once, leaves it where it is, and says when it is gone', async () => {
  const { caseId } = desk
  const scans = join(desk.server.home, 'scans')
  mkdirSync(scans)
  writeFileSync(join(scans, 'oud.txt'), 'Lag er al')
  const folder = desk.server.token(scans, 'watch') as FileToken
  expect(must(await desk.intake.watch({ caseId, folder }))).toMatchObject({
    name: 'scans',
    state: 'watching',
    already: 1,
  })
  writeFileSync(join(scans, 'nieuw.txt'), 'Net gescand')
  await soon(async () => (await names()).length === 1)
  expect(await names()).toEqual(['nieuw.txt'])

  // While the vault is closed scans arrive too.
  await desk.server.stop()
  writeFileSync(join(scans, 'vannacht.txt'), 'Kwam terwijl de kluis dicht was')
  await desk.lockAndOpen()
  await soon(async () => (await names()).length === 2)
  expect(await names()).toEqual(['nieuw.txt', 'vannacht.txt'])

  renameSync(scans, `${scans} weg`)
  await soon(async () => (await watched())?.state === 'gone')
  renameSync(`${scans} weg`, scans)
  await soon(async () => (await watched())?.state === 'watching')
  writeFileSync(join(scans, 'laatste.txt'), 'Na het terugkomen')
  await soon(async () => (await names()).length === 3)
  expect(await watched()).toMatchObject({ taken: 3 })

  must(await desk.intake.unwatch({ caseId }))
  expect(await watched()).toBeNull()
})

test('a file that still grows is not taken before it is whole', async () => {
  const { caseId } = desk
  const scans = join(desk.server.home, 'groei')
  mkdirSync(scans)
  must(await desk.intake.watch({ caseId, folder: desk.server.token(scans, 'watch') as FileToken }))
  const path = join(scans, 'lang.txt')
  for (let at = 0; at < 8; at += 1) {
    writeFileSync(path, `regel ${at}\n`, { flag: 'a' })
    expect(await names()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  await soon(async () => (await names()).length === 1)
  expect((await desk.documents())[0]?.bytes).toBe(64)
  must(await desk.intake.unwatch({ caseId }))
})
