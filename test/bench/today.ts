import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepDays } from '../../electron/vault/agenda/known-days.ts'
import { listAgenda } from '../../electron/vault/agenda/list.ts'
import { addCase, touchCase } from '../../electron/vault/cases/change.ts'
import { listCases } from '../../electron/vault/cases/list.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { settleCases } from '../../electron/vault/cases/settle.ts'
import { writeCourse } from '../../electron/vault/course/course-table.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { addMatter } from '../../electron/vault/matters/matters-table.ts'
import { addPlanned } from '../../electron/vault/planned/planned-table.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import { write } from '../../electron/vault/store/connection.ts'
import { addTerm } from '../../electron/vault/terms/terms-table.ts'
import { listRecent, listTurns } from '../../electron/vault/timeline/turns.ts'
import { newCaseSchema } from '../../shared/domain/case.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { newMatterSchema } from '../../shared/domain/matter.ts'
import { newPlannedSchema } from '../../shared/domain/planned.ts'
import { newTermSchema } from '../../shared/domain/term.ts'
import { turnSchema } from '../../shared/domain/timeline.ts'
import { must } from '../../shared/result.ts'

/**
 * How long the screen Today waits for the vault after it was unlocked: sixty cases, five thousand terms. Measured
 * with nothing known (the first time after an update), with everything known, after a change in one case, and after
 * one by the command line, which leaves everything known.
 */
const cases = 60
const terms = 5_000
const goal = 300
const passphrase = 'correct paard batterij nietje'
const language = 'nl'
const rules = ['bezwaar', 'beslissing_op_bezwaar', 'beroep'] as const
const day = (at: number): string => new Date(Date.UTC(2026, 8, 1 + (at % 180))).toISOString().slice(0, 10)

function fill(session: Session, id: CaseId, many: number): void {
  const db = openCase(session, id)
  write(db, (tx) => {
    for (let at = 0; at < many; at += 1) {
      const rule = rules[at % rules.length] ?? 'bezwaar'
      addTerm(db, newTermSchema.parse({ rule, event: day(at * 7), label: `Termijn ${at}` }), language)
    }
    for (let at = 0; at < 10; at += 1) {
      addPlanned(
        db,
        session.register,
        newPlannedSchema.parse({ kind: 'task', title: `Taak ${at}`, date: day(at * 11) }),
      )
    }
    for (let at = 0; at < 2; at += 1) {
      const matter = addMatter(
        db,
        session.register,
        newMatterSchema.parse({ title: `Vraag ${at}`, law: 'wmo' }),
      )
      writeCourse(tx, matter.id, { events: { report: { date: day(at * 40) } } })
    }
  })
}

async function took<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { ms: performance.now() - start, value }
}

/** What the screen asks, and what crosses to the page: the answers as they are checked and copied. */
async function ask(session: Session): Promise<Record<string, number>> {
  const list = await took(() => listCases(session))
  const turns = await took(() => turnSchema.array().parse(listTurns(session, undefined, language)))
  const recent = await took(() => listRecent(session, 8, language))
  const copied = await took(() => structuredClone(turns.value))
  const total = list.ms + turns.ms + recent.ms + copied.ms
  const month = await took(() =>
    listAgenda(session, { from: '2026-11-01', to: '2026-11-30', caseId: null, language }),
  )
  return {
    total,
    turns: turns.ms,
    recent: recent.ms,
    cases: list.ms,
    lines: turns.value.length,
    month: month.ms,
  }
}

async function open(folder: string): Promise<Session> {
  const session = must(await openVault({ folder, passphrase }))
  settleCases(session)
  return session
}

function say(name: string, times: Record<string, number>): void {
  const parts = Object.entries(times).map(([key, value]) => `${key} ${Math.round(value)}`)
  process.stdout.write(`  ${name.padEnd(30)} ${parts.join('  ')}\n`)
}

const home = mkdtempSync(join(tmpdir(), 'zaakmap-today-'))
try {
  const folder = join(home, 'kluis')
  const made = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'bench' })).session
  const ids = Array.from(
    { length: cases },
    (_, at) => addCase(made, newCaseSchema.parse({ name: `Zaak ${at}` })).id,
  )
  for (const [at, id] of ids.entries()) {
    fill(made, id, Math.ceil((terms - at) / cases))
    touchCase(made, id)
  }
  made.close()
  const first = await open(folder)
  say('nothing known (ms)', await ask(first))
  first.close()
  const second = await open(folder)
  const known = await ask(second)
  say('everything known (ms)', known)
  const [one] = ids
  if (one) fill(second, one, 1)
  second.close()
  const third = await open(folder)
  say('one case changed (ms)', await ask(third))
  if (one) fill(third, one, 1)
  keepDays(third)
  third.close()
  const fourth = await open(folder)
  say('after another program (ms)', await ask(fourth))
  fourth.close()
  const ratio = (known['total'] ?? Infinity) / goal
  process.stdout.write(`  against ${goal} ms: ${ratio.toFixed(2)}\n`)
  if (ratio > 1) process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
