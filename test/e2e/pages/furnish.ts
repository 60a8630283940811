import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../electron/launch/build.ts'
import { own } from '../../support/app.ts'
import { addDocuments, addPerson, addTerm, notePhoneCall, writeOwnWords } from './case-page.ts'
import { Door } from './door.ts'
import { furnishPapers } from './furnish-papers.ts'
import { fillDecisions, sendDossier } from './furnish-sent.ts'
import type { House } from './house.ts'

export const passphrase = 'correct paard batterij nietje'
export const caseName = 'Familie van den Berg-Oosterhuis'
const samples = join(projectRoot, 'resources/sample/documents')

/** A vault that looks like one in use: a case with documents, a call, a term, a dossier. Ends locked. */
export async function furnish(house: House): Promise<void> {
  const { app } = house
  await new Door(app, house.hand).open(passphrase)
  await house.isIn()
  await house.newCase(caseName, 'Zwolle')
  await writeOwnWords(house, 'Jesse wil zelf kiezen waar hij overdag naartoe gaat.')
  await addPerson(house, 'Ilse van den Berg', 'moeder en mantelzorger')
  await addDocuments(house, pile(house, 14))
  await notePhoneCall(house, {
    agency: 'Gemeente Zwolle',
    person: 'mevrouw Postma, Wmo-loket',
    summary: 'Gevraagd wanneer het huisbezoek komt. Er is een wachtlijst van zes weken.',
    promise: 'Belt terug met een datum voor het huisbezoek',
    due: 'morgen',
  })
  await addTerm(
    house,
    'Bezwaar maken',
    'Dag waarop het besluit is bekendgemaakt (verzonden of uitgereikt)',
    'vandaag',
  )
  await sendDossier(house, join(app.home, 'dossier.pdf'), 'Gemeente Zwolle')
  await furnishPapers(house)
  await fillDecisions(house)
  await house.lock()
}

function pile(house: House, most: number): string[] {
  const names = readdirSync(samples).filter((name) => /\.(pdf|jpe?g|png)$/.test(name))
  const decisions = names.filter((name) => name.startsWith('beschikking'))
  const rest = names.filter((name) => !decisions.includes(name))
  return [...rest.slice(0, most - 2), ...decisions.slice(0, 2)].map((name) => {
    const copy = join(house.app.home, name)
    copyFileSync(join(samples, name), copy)
    return own(copy)
  })
}
