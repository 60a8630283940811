import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FileToken } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { everyCall, startServer } from '../../support/server.ts'
import { argument, say } from './say.ts'

/**
 * Puts a text of its own into every field that the contract has, looks at all of it in every way, and stays open;
 * locks when it is told to; or goes on adding documents until it is killed.
 */
const [folder, passphrase, papers, out] = [argument(0), argument(1), argument(2), argument(3)]
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(argument(4), 'utf8')))
let used = 0
const canary = (): string => texts[used++] ?? 'too few canaries'
const server = startServer(out)
const token = (path: string, purpose: 'read' | 'write' | 'folder') => server.token(path, purpose) as FileToken
const { vault, cases, agencies, people, contacts, promises, documents, terms, timeline, search } =
  server.vault
const language = 'nl' as const

must(await vault.open({ folder: token(folder, 'folder'), passphrase }))
const { id: caseId } = must(
  await cases.add({
    name: canary(),
    municipality: canary(),
    ownWords: canary(),
    asks: canary(),
    matters: [canary()],
  }),
)
must(await cases.change({ caseId, change: { name: canary(), matters: [canary(), canary()] } }))
const agency = must(
  await agencies.add({ name: canary(), phone: canary(), mail: canary(), address: canary(), note: canary() }),
)
must(await agencies.change({ id: agency.id, change: { note: canary() } }))
const person = {
  name: canary(),
  role: canary(),
  agency: canary(),
  phone: canary(),
  mail: canary(),
  note: canary(),
}
const { id: personId } = must(await people.add({ caseId, person }))
must(await people.change({ caseId, id: personId, change: { note: canary() } }))
const contact = { at: '2026-11-03T10:15', agency: canary(), person: canary(), summary: canary() }
const made = must(
  await contacts.add({ caseId, contact: { ...contact, promises: [{ text: canary(), due: '2026-11-10' }] } }),
)
must(await contacts.change({ caseId, id: made.id, change: { summary: canary() } }))
must(await promises.setStatus({ caseId, id: made.promises[0]?.id ?? process.exit(3), status: 'broken' }))
must(await contacts.import({ caseId, file: token(join(papers, 'log.csv'), 'read'), language }))
const term = { rule: 'bezwaar', event: '2026-03-04', label: canary() }
const { id: termId } = must(await terms.add({ caseId, term, language }))
must(await terms.change({ caseId, id: termId, change: { label: canary() }, language }))
// A parameter that no rule knows is refused, and must not be written anywhere on the way.
await terms.add({ caseId, term: { ...term, params: { [canary()]: canary() } }, language })
const facts = { title: canary(), agency: canary() }
const first = await documents.add({ caseId, files: [token(join(papers, 'named'), 'read')], facts, language })
await server.ended(must(first).job)
const rest = must(await documents.add({ caseId, files: [token(join(papers, 'files'), 'read')], language }))
const report = await server.ended(rest.job)
if (report.sums?.refused) say('refused')
must(await server.vault.drafts.set({ caseId, key: canary(), body: canary() }))
for (const text of [canary(), canary(), ...texts]) must(await search.find({ query: text }))
for (const { id, pages } of must(await documents.list({ caseId }))) {
  must(await documents.text({ caseId, id }))
  if (pages > 0) await documents.page({ caseId, id, page: 1, width: 200 })
}
const recipe = { title: canary(), occasion: canary(), maker: canary() }
must(await server.vault.dossiers.preview({ caseId, recipe }))
const target = token(join(out, 'dossier.pdf'), 'write')
await server.ended(must(await server.vault.dossiers.export({ caseId, recipe, target })).job)
must(await timeline.list({ caseId, language }))
// What cannot be answered must not be written down either.
for (const call of everyCall) await server.ask(call, { caseId: canary(), folder: 3 })
must(await contacts.remove({ caseId, id: made.id }))
must(await cases.remove({ caseId }))
must(await cases.restore({ caseId }))
for (const bug of server.bugs) say(`bug ${bug}`)
say(`filled ${Math.min(used, texts.length)} ${caseId}`)

process.stdin.on('data', (data: Buffer) => void (data.toString().includes('lock') ? lock() : addOn()))

async function lock(): Promise<void> {
  await server.stop()
  say('locked')
}

async function addOn(): Promise<void> {
  for (;;) {
    const files = [token(join(papers, 'files'), 'read')]
    const { job } = must(await documents.add({ caseId, files, duplicates: 'keep', language }))
    await server.ended(job)
    say('added')
  }
}
