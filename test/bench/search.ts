import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '@signalapp/sqlcipher'
import { newCaseSchema } from '../../shared/domain/case.ts'
import type { SearchFilters } from '../../shared/domain/search.ts'
import { must } from '../../shared/result.ts'
import { addCase } from '../../electron/vault/cases/change.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { find } from '../../electron/vault/search/find.ts'
import { allOf, searchQuery } from '../../electron/vault/search/query.ts'
import { readWords } from '../../electron/vault/search/words.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import { rows } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { fillCase } from '../support/big-case.ts'

/**
 * Search as it is typed, key by key, in one case of 2,000 documents of ten pages and 50,000 notes, and over sixty
 * cases. Peer: the same ranking in the same rows without encryption. `ZAAKMAP_BENCH_SHARE=0.1` makes it smaller.
 */
const share = Number(process.env['ZAAKMAP_BENCH_SHARE'] ?? 1)
const limit = 40
const typed = [
  'beschikking',
  'indicatiebesluit',
  'traplift bezwaar',
  'het besluit van de gemeente',
  '"het besluit"',
  'catiebes',
  'zwoeltijk',
  'keukentafelgesprek -zorg',
  'zorgbesliut',
  'begeleidingsuren huishoudelijke',
  '4 maart 2026',
  'Gemeente Duinmeer',
]
const filtered: readonly (readonly [string, SearchFilters])[] = [
  ['besluit', { documentKinds: ['beschikking'] }],
  ['besluit', { from: '2024', to: '2024-06' }],
  ['zorg', { kinds: ['contact'], from: '2025-03-01', to: '2025-03-02' }],
  ['', { documentKinds: ['beschikking'] }],
  ['', { from: '2024-02' }],
  ['zorgplan', { hasDeadline: true }],
  ['besluit', { confirmed: false }],
]
const questions: readonly (readonly [string, SearchFilters])[] = [
  ...typed.flatMap((query) => Array.from(query, (_, at) => [query.slice(0, at + 1), {}] as const)),
  ...filtered,
]

const say = (line: string): void => void process.stdout.write(`${line}\n`)
function took(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
const at = (times: readonly number[], part: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0).toFixed(1)
const spread = (times: readonly number[]): string =>
  `median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, most ${at(times, 0.9999)} ms`

async function oneCase(session: Session): Promise<void> {
  const { id } = addCase(session, newCaseSchema.parse({ name: 'Groot' }))
  await fillCase(session, id, { notes: 50_000 * share, documents: 2_000 * share, pages: 10 })
  session.closeCase(id)
  say(`case opens in ${took(() => openCase(session, id)).toFixed(0)} ms (target 1,000)`)
  const db = openCase(session, id)
  const words = took(() => {
    while (!readWords(db));
  })
  say(`words of the case read in ${words.toFixed(0)} ms, once, between other work`)
  const times = [0, 1, 2].flatMap(() =>
    questions.map(([query, filters]) => took(() => find(session, { query, caseId: id, limit, filters }))),
  )
  say(`as you type, one case: ${spread(times)} (target p95 100 ms)`)
  compare(session, id)
}

/** The ranking alone, in the case's own file and in a copy of its rows that is not encrypted. */
function compare(session: Session, id: Parameters<typeof openCase>[1]): void {
  const db = openCase(session, id)
  const plain = new Database(join(session.folder, 'plain.db'))
  plain.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = -65536')
  plain.exec(`CREATE TABLE search_text (rowid INTEGER PRIMARY KEY, title TEXT, body TEXT, forms TEXT);
    CREATE VIRTUAL TABLE word_index USING fts5 (title, body, forms, content = 'search_text', content_rowid = 'rowid',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4')`)
  const insert = plain.prepare('INSERT INTO search_text VALUES (?, ?, ?, ?)')
  plain.exec('BEGIN')
  for (const row of rows(db, sql`SELECT rowid, title, body, forms FROM search_text`)) {
    insert.run([Number(row['rowid']), String(row['title']), String(row['body']), String(row['forms'])])
  }
  plain.exec("INSERT INTO word_index (word_index) VALUES ('rebuild'); COMMIT")
  const text = `SELECT rowid, bm25(word_index, 8.0, 1.0, 1.0) AS score FROM word_index WHERE word_index MATCH ?
    ORDER BY score LIMIT 200`
  const ranked = plain.prepare(text)
  const matches = questions.map(([query]) => allOf(searchQuery(query).wanted)).filter((match) => match !== '')
  const encrypted = (match: string): unknown =>
    rows(
      db,
      sql`SELECT rowid, bm25(word_index, 8.0, 1.0, 1.0) AS score FROM word_index WHERE word_index MATCH ${match}
          ORDER BY score LIMIT 200`,
    )
  const pairs = [0, 1, 2].map(() => {
    const without = took(() => matches.forEach((match) => ranked.all([match])))
    return took(() => matches.forEach((match) => encrypted(match))) / without
  })
  say(`ranking: ${at(pairs, 0.5)} x unencrypted SQLite (target 1.4)`)
  plain.close()
}

async function manyCases(session: Session): Promise<void> {
  for (let number = 0; number < 60; number += 1) {
    const { id } = addCase(session, newCaseSchema.parse({ name: `Zaak ${number}` }))
    await fillCase(session, id, { notes: 300 * share, documents: 40 * share, pages: 4, seed: number + 100 })
    session.closeCase(id)
  }
  const all = { limit, query: 'beschikking' }
  say(`sixty cases, first question, all of them opened: ${took(() => find(session, all)).toFixed(0)} ms`)
  const slip = { limit, query: 'beschikknig traplfit' }
  say(`sixty cases, first slip, words of all of them read: ${took(() => find(session, slip)).toFixed(0)} ms`)
  const times = questions.map(([query, filters]) => took(() => find(session, { query, limit, filters })))
  say(`as you type, sixty cases: ${spread(times)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bench-'))
const make = async (name: string): Promise<Session> =>
  must(
    await createVault({
      folder: join(folder, name),
      passphrase: 'correct paard batterij nietje',
      kdf: weakest,
      appVersion: 'bench',
    }),
  ).session
try {
  for (const [name, measure] of [
    ['one', oneCase],
    ['many', manyCases],
  ] as const) {
    const session = await make(name)
    await measure(session)
    session.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
