import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepDays } from '../../../electron/vault/agenda/known-days.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import type { Session } from '../../../electron/vault/session/session.ts'
import { addTerm } from '../../../electron/vault/terms/terms-table.ts'
import { listTurns } from '../../../electron/vault/timeline/turns.ts'
import { newTermSchema } from '../../../shared/domain/term.ts'
import { must } from '../../../shared/result.ts'
import { commandLine } from '../../support/command-line.ts'
import { passphrase, withCase } from '../../support/vault.ts'

/** The days of what is to be done, and which cases were opened to know them. */
function askTurns(session: Session): { days: string[]; opened: string[] } {
  const opened: string[] = []
  const seen: Session = Object.create(session, {
    case: { value: (id: string) => (opened.push(id), session.case(id)) },
  })
  return { days: listTurns(seen, undefined, 'nl').map(({ date }) => date), opened }
}

test('a vault that is closed leaves everything known, also what was written the moment before', async () => {
  await withCase(async ({ db, session, folder }) => {
    addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2099-03-02' }), 'nl')
    keepDays(session)
    session.close()
    const later = must(await openVault({ folder, passphrase }))
    expect(askTurns(later)).toEqual({ days: ['2099-04-06'], opened: [] })
    later.close()
  })
})

describe('the command line', () => {
  const line = commandLine()
  let caseId = ''
  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
  })
  afterAll(line.dispose)

  test('leaves the days of what it changed known', async () => {
    await line.ask('term', 'add', '--case', caseId, '--rule', 'bezwaar', '--event', '2099-03-02')
    const session = must(await openVault({ folder: line.vault, passphrase }))
    expect(askTurns(session)).toEqual({ days: ['2099-04-06'], opened: [] })
    session.close()
  })
})
