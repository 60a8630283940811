import { exportDossier } from '../../electron/dossier/export.ts'
import { openFrom } from './documents.ts'
import { sample } from './sample.ts'
import { sampleSources } from './workshop-sources.ts'

/** Run by `export-faults.test.ts` in a process of its own: says when it is writing, and then takes its time. */
const sources = openFrom(await sampleSources())
let opened = 0
await exportDossier({
  content: sample(),
  numbering: 'continuous',
  target: process.argv[2] ?? '',
  open: async (id) => {
    opened += 1
    // Five documents were counted, two are written.
    if (opened === 8) {
      process.stdout.write('writing')
      await new Promise((resolve) => {
        setTimeout(resolve, 60_000)
      })
    }
    return sources(id)
  },
})
