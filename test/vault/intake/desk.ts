import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import type { BatchId, CaseId, FileToken } from '../../../shared/domain/ids.ts'
import type { Batch, BatchFile } from '../../../shared/domain/intake.ts'
import { must } from '../../../shared/result.ts'
import { openServer, startServer, type TestServer } from '../../support/server.ts'
import { passphrase } from '../../support/vault.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

export const language = 'nl' as const

/** A desk with paper on it: one vault for the tests of a file, a new case for each. */
export class Desk {
  server!: TestServer
  caseId!: CaseId

  constructor() {
    beforeAll(async () => {
      this.server = await openServer()
    })
    beforeEach(async () => {
      this.caseId = must(await this.server.vault.cases.add({ name: 'Veel papier' })).id
    })
    afterEach(() => {
      expect(this.server.bugs).toEqual([])
      rmSync(join(this.server.home, 'papier'), { recursive: true, force: true })
    })
    afterAll(async () => this.server.close())
  }

  get intake(): TestServer['vault']['intake'] {
    return this.server.vault.intake
  }

  /** Files in a folder beside the vault, by their path in it. */
  papers(files: Record<string, string | Uint8Array>, folder = 'papier'): string {
    const root = join(this.server.home, folder)
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    return root
  }

  async add(path: string, duplicates: 'ask' | 'keep' | 'skip' = 'ask') {
    const files = [this.server.token(path, 'read') as FileToken]
    const { caseId } = this
    return must(await this.server.vault.documents.add({ caseId, files, duplicates, language }))
  }

  async filesOf(batch: BatchId): Promise<BatchFile[]> {
    const { caseId } = this
    return must(await this.intake.files({ caseId, batch, limit: 500, language })).files
  }

  async documents() {
    return must(await this.server.vault.documents.list({ caseId: this.caseId }))
  }

  async batches(): Promise<Batch[]> {
    return must(await this.intake.batches({ caseId: this.caseId }))
  }

  /**
   * Waits until a batch is past so many files. Asked of the case itself between the steps of the work: what is told
   * comes ten times a second at most, and a quick machine is done with all of them by then.
   */
  async past(batch: BatchId, n: number): Promise<void> {
    for (;;) {
      const line = (await this.batches()).find(({ id }) => id === batch)
      if ((line?.sums.added ?? 0) > n) return
      await setImmediate()
    }
  }

  /** What a lock and a new unlock do. */
  async lockAndOpen(): Promise<void> {
    await this.server.stop()
    const { bugs, home } = this.server
    expect(bugs).toEqual([])
    this.server = startServer(home)
    const folder = this.server.token(join(home, 'kluis'), 'folder')
    must(await this.server.ask('vault.open', { folder, passphrase }))
  }
}

/** Letters by name, in the order of their names. */
export const letters = (n: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: n }, (_, at) => [`${String(at).padStart(4, '0')}.txt`, `Brief ${at}`]),
  )

export async function soon(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10))
}
