import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportDossier } from '../../electron/dossier/export.ts'
import { layOut, layOutSteps } from '../../electron/dossier/lay-out.ts'
import { inTurns } from '../../electron/dossier/turns.ts'
import { must } from '../../shared/result.ts'
import { allAtOnce } from '../../shared/steps.ts'
import { servedDuring } from '../support/served.ts'
import { bundle, noStamps } from './copy/look.ts'
import { openFrom, pdf, testPdf } from './documents.ts'
import { sample } from './sample.ts'

/** How many steps it takes, and what comes of them. */
function counted<T>(work: Generator<unknown, T>): { turns: number; value: T } {
  let turns = 0
  let step = work.next()
  for (; !step.done; step = work.next()) turns += 1
  return { turns, value: step.value }
}

/** Keeps the process busy. */
function busy(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until;);
}

function* steps(count: number, ms: number): Generator<void, string> {
  for (let at = 0; at < count; at += 1) {
    busy(ms)
    yield
  }
  return 'done'
}

describe('laying out', () => {
  it('lets others go before each part, and ends with the same pages', () => {
    const { turns, value } = counted(layOutSteps(sample(), 'continuous'))
    const whole = layOut(sample(), 'continuous')
    expect(turns).toBeGreaterThanOrEqual(whole.plan.parts.length)
    expect(value).toEqual(whole)
  })
})

describe('copying', () => {
  it('lets others go before each page and each object, and ends with the same bytes', async () => {
    const source = await testPdf('lang', 300)
    const once = bundle(300, (writer) => void must(writer.addPdf(source, { firstPage: 1, stamps: noStamps })))
    let turns = 0
    const inSteps = bundle(300, (writer) => {
      const added = counted(writer.addPdfSteps(source, { firstPage: 1, stamps: noStamps }))
      turns = added.turns
      must(added.value)
    })
    // Pages are looked at, then written with their contents.
    expect(turns).toBeGreaterThan(900)
    expect(Buffer.compare(inSteps, once)).toBe(0)
  })
})

describe('taking steps in turns', () => {
  it('serves others after some milliseconds, and not after each step', async () => {
    const slow = await servedDuring(async () => inTurns(steps(10, 10), undefined))
    expect(must(slow.value)).toBe('done')
    expect(slow.served).toBeGreaterThanOrEqual(10)
    const quick = await servedDuring(async () => inTurns(steps(10, 0), undefined))
    expect(must(quick.value)).toBe('done')
    expect(quick.served).toBeLessThan(10)
    expect(allAtOnce(steps(3, 0))).toBe('done')
  })

  it('stops in the middle of a long document, and leaves no file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zaakmap-turns-'))
    try {
      const stop = new AbortController()
      const [document] = sample().documents
      if (!document) throw new Error('the sample has a document')
      const pages = 4_000
      const content = { ...sample(), documents: [{ ...document, id: 'lang', pages }] }
      const source = pdf(await testPdf('lang', pages))
      const open = openFrom({ lang: source })
      let opened = 0
      const done: number[] = []
      const made = await exportDossier({
        content,
        numbering: 'continuous',
        known: () => ({ how: 'copy', pages }),
        open: async (id) => {
          opened += 1
          // It is asked for once; whoever stops after that can only be heard while it is copied.
          setImmediate(() => setImmediate(() => stop.abort()))
          return open(id)
        },
        target: join(folder, 'dossier.pdf'),
        signal: stop.signal,
        onProgress: (at) => void done.push(at),
      })
      expect(opened).toBe(1)
      // It was counted, and not yet whole: that would have been the next step.
      expect(done).toEqual([1])
      expect(made).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
