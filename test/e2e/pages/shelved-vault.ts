import { join } from 'node:path'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { must } from '../../../shared/result.ts'
import { addCase, touchCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import { addMatter } from '../../../electron/vault/matters/matters-table.ts'
import { makeHome, ownAll } from '../../support/app.ts'
import { letter } from '../../support/letter.ts'
import { paper } from '../../support/paper.ts'
import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { passphrase } from './furnish.ts'

const pages = [
  ['Gemeente Duinmeer', 'Beschikking', 'Uw aanvraag voor een traplift is afgewezen.'],
  ['Bijlage', 'Over de traplift en de drempelhulp', 'Begeleidingsuren: 4 per week'],
  ['Meer over de traplift', 'Bezwaar maken kan tot 15 april 2026'],
  ['Nog een keer de traplift'],
]

/** A home with a vault in it, made by the verbs of the app: two cases with letters and notes to look for. */
export async function shelvedHome(): Promise<string> {
  const home = makeHome()
  const made = await createVault({
    folder: join(home, 'kluis'),
    passphrase,
    kdf: weakest,
    appVersion: 'test',
  })
  const { session } = must(made)
  for (const name of ['Familie Lindewaal', 'Familie Zonneveld']) {
    const { id } = addCase(session, newCaseSchema.parse({ name, municipality: 'Duinmeer' }))
    const one = { session, id, register: session.register, folder: join(home, 'kluis') }
    const db = openCase(session, id)
    const wanted = { title: 'Traplift', law: 'wmo', agency: 'Gemeente Duinmeer', reference: 'Z-2026/0417' }
    const matter = addMatter(db, session.register, newMatterSchema.parse(wanted))
    const bytes = await letter(...pages)
    const facts = {
      kind: 'beschikking' as const,
      agency: 'Gemeente Duinmeer',
      date: '2026-03-04',
      matterId: matter.id,
    }
    const texts = pages.map((lines) => lines.join('\n'))
    await paper({ ...one, db }, 'Afwijzing van de aanvraag', texts, facts, {}, bytes)
    await paper({ ...one, db }, 'Brief met een leesfout', ['De beschlkking over de tillift'], {}, {}, bytes)
    const summary = 'Gebeld over de traplift en de indicatiebeschikking. Terugbellen op 4 maart 2026.'
    addContact(
      db,
      session.register,
      newContactSchema.parse({ at: '2026-03-01T10:15', summary, agency: 'Gemeente Duinmeer' }),
    )
    touchCase(session, id)
  }
  session.close()
  ownAll(join(home, 'kluis'))
  return home
}
