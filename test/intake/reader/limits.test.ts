import { Worker } from 'node:worker_threads'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { docx } from '../make/container.ts'
import { hostileFiles } from '../hostile/make/all.ts'
import { jpeg } from '../make/image.ts'
import { flateBomb, formPdf, layeredPdf, pdfOf, slowPdf } from '../make/pdf.ts'

describe('a file that takes for ever', () => {
  it('costs its own time and no more: the next one is read', async () => {
    const reader = createReader({ workers: 1, timeoutMs: 3_000 })
    await reader.read(await pdfOf(['warm']), 'a.pdf')
    const started = performance.now()
    const [slow, next] = await Promise.all([
      reader.read(await slowPdf(12), 'traag.pdf'),
      reader.read(await pdfOf(['gewoon']), 'gewoon.pdf'),
    ])
    expect(slow).toMatchObject({ status: 'unreadable', kind: 'pdf', reason: 'timeout', title: 'traag' })
    expect(next).toMatchObject({ status: 'read', pageTexts: ['gewoon'] })
    expect(performance.now() - started).toBeLessThan(60_000)
    await reader.close()
  })

  it('is given up when the person cancels, whether it runs or waits', async () => {
    const reader = createReader({ workers: 1 })
    const bytes = await slowPdf(12)
    const running = new AbortController()
    const waiting = new AbortController()
    const first = reader.read(bytes, 'a.pdf', { signal: running.signal })
    const second = reader.read(bytes, 'b.pdf', { signal: waiting.signal })
    waiting.abort(new Error('wacht niet'))
    await expect(second).rejects.toThrow('wacht niet')
    running.abort(new Error('stop'))
    await expect(first).rejects.toThrow('stop')
    expect(await reader.read(await pdfOf(['verder']), 'c.pdf')).toMatchObject({ pageTexts: ['verder'] })
    await reader.close()
  })

  it('does not keep a closing reader', async () => {
    const reader = createReader({ workers: 1 })
    const waits = reader.read(await slowPdf(12), 'a.pdf')
    const caught = expect(waits).rejects.toThrow()
    await reader.close()
    await caught
  })
})

const made = async (name: string): Promise<Uint8Array> => {
  const found = hostileFiles.find((file) => file.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found.make()
}

describe('what a file leaves behind in its worker', () => {
  it('is not charged to the next one', async () => {
    const reader = createReader({ workers: 1 })
    await reader.read(await made('open-bom.odt'), 'bom.odt')
    const next = await reader.read(await made('jpeg-net-niet-te-groot.jpg'), 'foto.jpg')
    expect([next.status, next.reason]).toEqual(['read', undefined])
    await reader.close()
  })
})

describe('a worker that cannot be asked what it takes (before Node 24)', () => {
  it('keeps a document open all the same', async () => {
    const asked = vi.spyOn(Worker.prototype, 'getHeapStatistics').mockImplementation(() => {
      throw new TypeError('not a function')
    })
    const reader = createReader({ workers: 1 })
    const bytes = await pdfOf(['een', 'twee', 'drie'])
    const load = vi.fn(() => Uint8Array.from(bytes))
    for (const page of [0, 1, 2]) {
      expect((await reader.drawPage({ key: 'a', load }, page, 100)).ok).toBe(true)
    }
    expect(asked).toHaveBeenCalled()
    expect(load).toHaveBeenCalledTimes(1)
    asked.mockRestore()
    await reader.close()
  })
})

describe('bombs and rubble', () => {
  const reader = createReader()
  afterAll(async () => reader.close())

  it('contents that blow up a thousandfold end as a result', async () => {
    const bomb = await flateBomb(60)
    expect(bomb.length).toBeLessThan(100_000)
    const found = await reader.read(bomb, 'bom.pdf')
    expect(found.kind).toBe('pdf')
    expect(await reader.read(await pdfOf(['verder']), 'c.pdf')).toMatchObject({ pageTexts: ['verder'] })
  })

  it('files with bytes overwritten or cut off always give a result', async () => {
    const sources = await Promise.all([pdfOf(['een', 'twee']), formPdf('x'), layeredPdf()])
    const files = [...sources, jpeg(40, 20, 6), docx('Beste')]
    const change = fc.tuple(fc.nat(), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { maxLength: 30 }),
        fc.nat(),
        async (file, changes, end) => {
          const changed = Uint8Array.from(file.subarray(0, end % 3 === 0 ? end % file.length : undefined))
          for (const [at, value] of changes) if (changed.length > 0) changed[at % changed.length] = value
          const found = await reader.read(changed, 'a')
          expect(found.status === 'read' || found.reason !== undefined).toBe(true)
          const clean = await reader.repair(changed)
          expect(clean.ok || clean.failure.kind === 'unreadable-file').toBe(true)
          const drawn = await reader.renderPage(changed, 0, 60)
          expect(drawn.ok || drawn.failure.kind === 'unreadable-file').toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})
