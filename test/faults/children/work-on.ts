import { changeCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { settleCases } from '../../../electron/vault/cases/settle.ts'
import { addContact, changeContact, setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { importContacts } from '../../../electron/vault/contacts/import.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { now } from '../../../electron/vault/store/clock.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { caseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Notes, changes, throws away, imports and renames without end; says each deed when it is done. */
const session = must(await openVault({ folder: argument(0), passphrase: argument(1) }))
settleCases(session)
const id = caseId.parse(argument(2))
const round = argument(3)
const { register } = session
say('ready')
for (let at = 0; ; at += 1) {
  const db = openCase(session, id)
  const summary = `Noot${round}x${at}`
  const promises = [{ text: `Belofte${round}x${at}` }]
  const contact = addContact(
    db,
    register,
    newContactSchema.parse({
      at: '2026-01-05',
      agency: `Loket ${at % 7}`,
      person: `Persoon ${at % 5}`,
      summary,
      promises,
    }),
  )
  say(`noted ${contact.id} ${summary}`)
  if (at % 3 === 1) {
    changeContact(db, register, contact.id, { summary: `${summary}anders` })
    say(`noted ${contact.id} ${summary}anders`)
  }
  if (at % 4 === 2) {
    setContactRemoved(db, contact.id, now())
    say(`removed ${contact.id}`)
  }
  if (at % 5 === 3) {
    const rows = Array.from({ length: 60 }, (_, row) => `5-1-2026;Lijst${round}x${at};Instantie ${row}`)
    importContacts(db, register, Buffer.from(['datum;wat;instantie', ...rows].join('\n')), 'nl')
    say(`imported Lijst${round}x${at}`)
  }
  changeCase(session, id, { name: `Naam ${round} ${at}` })
  say(`named ${round} ${at}`)
}
