import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exportDossier } from '../../electron/dossier/export.ts'
import { openFrom, pdf, testPdf } from './documents.ts'
import { readBack } from './read-back.ts'
import { sample } from './sample.ts'
import { sampleSources } from './workshop-sources.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()

describe('an export that does not go well', () => {
  it('leaves nothing when it is stopped half-way', async () => {
    const before = readdirSync(folder)
    const stop = new AbortController()
    let steps = 0
    const result = await exportDossier({
      content: sample(),
      numbering: 'continuous',
      open: openFrom(await sampleSources()),
      target: join(folder, 'gestopt.pdf'),
      signal: stop.signal,
      onProgress: () => {
        steps += 1
        if (steps === 7) stop.abort()
      },
    })
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('leaves nothing that looks like a dossier when the process is killed while it writes', async () => {
    const target = join(folder, 'gedood.pdf')
    const script = fileURLToPath(import.meta.resolve('./slow-export.ts'))
    const child = spawn(process.execPath, [script, target], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(child.stdout, 'data')
    expect(String(said)).toBe('writing')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(
      readdirSync(folder).filter((name) => name.endsWith('.pdf') && !name.startsWith('.')),
    ).not.toContain('gedood.pdf')
    await made('gedood.pdf')
    expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false)
  })

  it('leaves an older file as it was when it fails, and replaces it when it is whole', async () => {
    const target = join(folder, 'oud.pdf')
    writeFileSync(target, 'oud')
    const failed = await exportDossier({
      content: sample(),
      numbering: 'continuous',
      open: async () => ({ ok: false, failure: { kind: 'vault-locked' } }),
      target,
    })
    expect(failed).toEqual({ ok: false, failure: { kind: 'vault-locked' } })
    expect(readFileSync(target, 'utf8')).toBe('oud')
    await made('oud.pdf')
    expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says so when the target is a folder, or in a folder that is not there', async () => {
    mkdirSync(join(folder, 'map.pdf'))
    const options = {
      content: sample(),
      numbering: 'continuous',
      open: openFrom(await sampleSources()),
    } as const
    const onFolder = await exportDossier({ ...options, target: join(folder, 'map.pdf') })
    expect(onFolder).toMatchObject({ ok: false, failure: { kind: 'invalid-input', detail: 'folder-target' } })
    const nowhere = await exportDossier({ ...options, target: join(folder, 'nergens', 'x.pdf') })
    expect(nowhere).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })

  it('puts a slip sheet for what is gone, damaged or of no use, and goes on', async () => {
    const report = await made('stuk.pdf', {
      open: openFrom({
        ...(await sampleSources()),
        'doc-1': pdf(Buffer.from('%PDF-1.7\ndit is geen pdf')),
        'doc-2': pdf(Buffer.alloc(0)),
        'doc-5': { kind: 'image', bytes: Buffer.from('geen foto'), width: 1, height: 1, orientation: 1 },
        'doc-3': { kind: 'text', title: '', headers: [], body: '' },
      }),
    })
    const unread = report.warnings.filter(({ kind }) => kind === 'unreadable').map(({ exhibit }) => exhibit)
    expect(unread).toEqual(['1', '2', '4', '5'])
    const { pages } = await readBack(join(folder, 'stuk.pdf'))
    expect(pages.length).toBe(report.files[0]?.pages)
    expect(pages.filter(({ text }) => text.includes('kon niet worden opgenomen'))).toHaveLength(4)
  })

  it('lays everything out again when a file that could be counted cannot be copied', async () => {
    const sources = await sampleSources()
    const sound = await testPdf('doc-1', 4)
    // The font that the pages use is no object any more; the page tree is as it was.
    const text = Buffer.from(sound).toString('latin1')
    const at = text.search(/\d+ 0 obj\s*<<\s*\/Type \/Font\b/)
    expect(at).toBeGreaterThan(0)
    const broken = Buffer.from(`${text.slice(0, at)}#${text.slice(at + 1)}`, 'latin1')
    const report = await made('verrassing.pdf', { open: openFrom({ ...sources, 'doc-1': pdf(broken) }) })
    const { pages } = await readBack(join(folder, 'verrassing.pdf'))
    expect(pages.length).toBe(report.files[0]?.pages)
    for (const { no, from } of report.exhibits) expect(pages[from - 1]?.text).toContain(`Productie ${no}`)
    const repaired = await made('hersteld.pdf', {
      open: openFrom({ ...sources, 'doc-1': pdf(broken) }),
      repair: async () => ({ ok: true, value: sound }),
    })
    const healed = await readBack(join(folder, 'hersteld.pdf'))
    const first = repaired.exhibits.find(({ id }) => id === 'doc-1')
    expect(healed.pages[(first?.from ?? 0) - 1]?.text).toContain('inhoud doc-1 blad 1')
  })

  it('sets the head of a mail that came as text, in the language and the time of the reader', async () => {
    const body =
      'From: Ayşe <a@b.nl>\nTo: c@d.nl\nDate: 2026-08-03T17:43:19.000Z\nSubject: Vraag\n\nBeste,\n\nDag.'
    await made('mail.pdf', {
      open: openFrom({
        ...(await sampleSources()),
        'doc-1': { kind: 'text', title: 'Vraag', headers: [], body },
      }),
    })
    const { pages } = await readBack(join(folder, 'mail.pdf'))
    const mail = pages.find(({ items }) => items.some(({ text }) => text === 'Productie 1'))
    for (const text of ['Van', 'Ayşe <a@b.nl>', 'Datum', '3 augustus 2026 19:43', 'Onderwerp', 'Beste,']) {
      expect(mail?.items.map((item) => item.text)).toContain(text)
    }
    expect(mail?.text).not.toContain('Subject')
  })

  it('makes a dossier of nothing but a name', async () => {
    const report = await made('leeg.pdf', {
      content: sample({
        documents: [],
        contacts: [],
        chronology: [],
        terms: [],
        people: [],
        agencies: [],
        ownWords: '',
        asks: '',
        matters: [],
      }),
    })
    const { pages } = await readBack(join(folder, 'leeg.pdf'))
    expect(pages).toHaveLength(report.files[0]?.pages ?? 0)
    expect(report.exhibits).toEqual([])
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['no-documents', 'no-own-words'])
  })
})
