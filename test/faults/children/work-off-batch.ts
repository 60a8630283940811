import { join } from 'node:path'
import type { FileToken } from '../../../shared/domain/ids.ts'
import { caseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { startServer } from '../../support/server.ts'
import { argument, say } from './say.ts'

/**
 * Opens the vault in a home folder and lets what waits there go on; the first time (`add`) it puts a folder in. Says
 * how far it is, and when all is done. Killed from outside at any moment.
 */
const [home, id, papers, passphrase, deed] = [0, 1, 2, 3, 4].map(argument)
const server = startServer(home)
const folder = server.token(join(home ?? '', 'kluis'), 'folder') as FileToken
must(await server.vault.vault.open({ folder, passphrase: passphrase ?? '' }))
const inCase = { caseId: caseId.parse(id) }
if (deed === 'add') {
  const files = [server.token(papers ?? '', 'read') as FileToken]
  must(await server.vault.documents.add({ ...inCase, files, duplicates: 'ask', language: 'nl' }))
}
say('open')
for (let told = 0; ;) {
  const [batch] = must(await server.vault.intake.batches(inCase))
  if (batch?.state === 'done') break
  const added = batch?.sums.added ?? 0
  if (added > told) say(`added ${added}`)
  told = added
  await new Promise((resolve) => setTimeout(resolve, 15))
}
if (server.bugs.length > 0) say(`bugs ${JSON.stringify(server.bugs)}`)
await server.stop()
say('done')
