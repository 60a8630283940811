import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { version } from '../../../shared/version.ts'
import { createReader, type Reader } from '../../intake/reader/reader.ts'
import { addAgency } from '../../vault/agencies/agencies-table.ts'
import { addCase, touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addContact } from '../../vault/contacts/change.ts'
import { addDocuments } from '../../vault/documents/add.ts'
import { confirmDocuments } from '../../vault/guesses/confirm.ts'
import { makeDossier } from '../../vault/dossiers/make.ts'
import { addPerson } from '../../vault/people/people-table.ts'
import { createVault } from '../../vault/session/create.ts'
import type { Session } from '../../vault/session/session.ts'
import { removeTree } from '../../vault/store/folder.ts'
import { addTerm, changeTerm } from '../../vault/terms/terms-table.ts'
import type { SampleCase } from '../sample-schema.ts'
import { buildMatters } from './build-matters.ts'
import { readSample, sampleFile } from './read-sample.ts'

export type Demo = {
  readonly vault: string
  readonly dossier: string
  readonly passphrase: string
  readonly pages: number
}

/** Only ever opens the invented family; anybody may know it. */
const samplePassphrase = 'lepel wolk fiets kastanje'

/**
 * Builds the sample vault anew from `resources/sample/` with the verbs that everybody uses, and exports the dossier
 * of its first case. What stood in the folder from an earlier demo is replaced.
 */
export async function buildSample(
  folder: string,
  language: Language,
  say: (line: string) => void,
): Promise<Demo> {
  const sample = readSample()
  const vault = join(folder, 'kluis')
  const dossier = join(folder, 'dossier.pdf')
  const passphrase = process.env['ZAAKMAP_PASSPHRASE'] ?? samplePassphrase
  mkdirSync(folder, { recursive: true })
  removeTree(vault)
  const { session } = must(await createVault({ folder: vault, passphrase, appVersion: version }))
  const reader = createReader()
  try {
    for (const agency of sample.agencies) addAgency(session.register, agency)
    const made: CaseId[] = []
    for (const one of sample.cases) made.push(await buildCase(session, one, { reader, language, say }))
    const [first] = made
    if (first === undefined) throw new Error('The sample has no case')
    const recipe = recipeSchema.parse({ preset: 'full', language })
    const report = await makeDossier(session, first, { target: dossier, recipe, reader })
    return { vault, dossier, passphrase, pages: report.files.reduce((sum, file) => sum + file.pages, 0) }
  } finally {
    await reader.close()
    session.close()
  }
}

type Tools = { readonly reader: Reader; readonly language: Language; readonly say: (line: string) => void }

async function buildCase(session: Session, sample: SampleCase, tools: Tools): Promise<CaseId> {
  const { id, name } = addCase(session, sample.case)
  for (const person of sample.people) addPerson(openCase(session, id), session.register, person)
  for (const contact of sample.contacts) addContact(openCase(session, id), session.register, contact)
  const documents = await addPapers(session, id, sample, tools)
  for (const { document, status, ...term } of sample.terms) {
    const db = openCase(session, id)
    const documentId = documents.get(document ?? '') ?? null
    const added = addTerm(db, { ...term, documentId }, tools.language)
    if (status !== 'open') changeTerm(db, added.id, { status }, tools.language)
  }
  buildMatters(session, { id, name, documents }, tools.language)
  touchCase(session, id)
  tools.say(`${name}: ${sample.documents.length} / ${sample.contacts.length}`)
  return id
}

/** Every file with what the family says of it, but for a few that wait in the tray; the ids by file name. */
async function addPapers(session: Session, id: CaseId, sample: SampleCase, { reader, language }: Tools) {
  const ids = new Map<string, Awaited<ReturnType<typeof addDocuments>>[number]['id'] & string>()
  for (const { file, from, waits, ...facts } of sample.documents) {
    const [added] = await addDocuments(session, id, {
      paths: [sampleFile(file)],
      facts: waits ? {} : from === undefined ? facts : { ...facts, agency: from },
      duplicates: 'keep',
      language,
      reader,
    })
    if (added?.id === undefined) continue
    ids.set(file, added.id)
    if (!waits) confirmDocuments(openCase(session, id), session.register, [added.id], {})
  }
  return ids
}
