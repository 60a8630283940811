import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { exportDossier, type ExportOptions, type ExportReport } from '../../electron/dossier/export.ts'
import { must } from '../../shared/result.ts'
import { openFrom } from './documents.ts'
import { sample } from './sample.ts'
import { sampleSources } from './workshop-sources.ts'

/** A folder that goes away after the tests, and exports of the sample into it. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'zaakmap-test-dossier-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const made = async (name: string, over: Partial<ExportOptions> = {}): Promise<ExportReport> =>
    must(
      await exportDossier({
        content: sample(),
        numbering: 'continuous',
        open: over.open ?? openFrom(await sampleSources()),
        target: join(folder, name),
        ...over,
      }),
    )
  return { folder, made }
}
