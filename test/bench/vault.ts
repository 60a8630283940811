import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '@signalapp/sqlcipher'

/** The same SQL with and without encryption, in one run: what the vault's cipher costs. */
const rounds = 5
const contacts = 50_000
const words =
  'onderzoek huishoudelijke indicatiebesluit rolstoel termijn bezwaar verslag wachttijd loket pgb'.split(' ')

type Times = { insert: number; point: number; search: number }

function measure(folder: string, encrypted: boolean): Times {
  const db = new Database(join(folder, `${encrypted ? 'encrypted' : 'plain'}-${Math.random()}.db`))
  if (encrypted) db.exec(`PRAGMA key = "x'${'5a'.repeat(32)}'"`)
  db.exec(
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536',
  )
  db.exec('CREATE TABLE contact (id INTEGER PRIMARY KEY, at TEXT NOT NULL, summary TEXT NOT NULL) STRICT')
  db.exec(
    "CREATE VIRTUAL TABLE words USING fts5 (summary, content = 'contact', content_rowid = 'id', prefix = '2 3')",
  )
  const times = {
    insert: took(() => insert(db)),
    point: took(() => read(db)),
    search: took(() => search(db)),
  }
  db.close()
  return times
}

function insert(db: Database): void {
  const contact = db.prepare('INSERT INTO contact (id, at, summary) VALUES (?, ?, ?)')
  const word = db.prepare('INSERT INTO words (rowid, summary) VALUES (?, ?)')
  db.exec('BEGIN')
  for (let at = 1; at <= contacts; at += 1) {
    const summary = Array.from(
      { length: 30 },
      (_, place) => `${words[(at * 31 + place * 17) % 10]}${(at + place) % 500}`,
    ).join(' ')
    contact.run([at, '2026-11-03T10:15', summary])
    word.run([at, summary])
  }
  db.exec('COMMIT')
}

function read(db: Database): void {
  const one = db.prepare('SELECT at, summary FROM contact WHERE id = ?')
  for (let at = 0; at < 50_000; at += 1) one.get([1 + ((at * 7_919) % contacts)])
}

function search(db: Database): void {
  const ranked = db.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 40')
  for (const word of words) for (let at = 0; at < 10; at += 1) ranked.all([`"${word}${at * 31}"*`])
}

function took(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bench-'))
try {
  const pairs = Array.from({ length: rounds }, () => [measure(folder, false), measure(folder, true)] as const)
  for (const [name, target] of [
    ['insert', 1.5],
    ['point', 1.25],
    ['search', 1.4],
  ] as const) {
    const ratio = median(pairs.map(([plain, encrypted]) => encrypted[name] / plain[name]))
    const slow = median(pairs.map(([, encrypted]) => encrypted[name]))
    process.stdout.write(
      `${name}: ${ratio.toFixed(2)} x unencrypted SQLite (target ${target}), ${Math.round(slow)} ms\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
