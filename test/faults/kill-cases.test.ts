import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { verifyVault } from '../../electron/vault/session/verify.ts'
import { all } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { must } from '../../shared/result.ts'
import { closedVault, copyOf, passphrase, unlock } from '../vault/make.ts'
import { pause, startChild } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

const random = (least: number, most: number): number => least + Math.random() * (most - least)

test('kill -9 while cases are made, written and destroyed loses nothing that was said to be done', async () => {
  const original = await closedVault()
  const row = z.object({ note: z.number(), part: z.number(), length: z.number() })
  for (let round = 0; round < 8; round += 1) {
    const { folder, caseId } = copyOf(original)
    const child = startChild('write-cases', [folder, passphrase])
    await child.says('ready')
    await pause(random(20, 350))
    await child.kill()
    const session = await unlock({ ...original, folder })
    const report = must(await verifyVault(session))
    expect(report.cases.filter((one) => !one.ok)).toEqual([])
    const cases = report.cases.map(({ id }) => id).filter((id) => id !== caseId)
    const said = (word: string): string[] =>
      child.lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
    const destroying = new Set(said('destroying'))
    for (const id of said('made').filter((one) => !destroying.has(one))) expect(cases).toContain(id)
    for (const id of said('gone')) expect(cases).not.toContain(id)
    for (const id of cases) {
      const rows = all(must(session.case(id)), sql`SELECT note, part, length(text) AS length FROM half`, row)
      const notes = new Set(rows.map(({ note }) => note))
      expect(rows.length).toBe(notes.size * 2)
      for (const { length } of rows) expect(length).toBe(100_000)
      for (const line of said('note').filter((one) => one.startsWith(id))) {
        expect(notes).toContain(Number(line.slice(id.length + 1)))
      }
    }
    expect(readdirSync(join(folder, 'cases')).filter((name) => name.startsWith('.'))).toEqual([])
    session.close()
  }
})
