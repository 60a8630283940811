import { documentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { confirmDocuments } from '../../vault/guesses/confirm.ts'
import { trayOf } from '../../vault/guesses/tray.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf } from '../input.ts'

/** The intake tray without a window: what waits for a look with what is guessed of it, and confirming it. */
export const guessCommands = {
  guesses: {
    usage: 'document guesses --case ID',
    options: { case: text },
    run: async (given) => {
      const session = await given.session()
      const tray = trayOf(openCase(session, caseOf(given)), session.register)
      return answer(
        tray.map(({ document, guesses, sure, said }) => {
          const { id, title, fileName, kind, date, sent, received, agency, reference } = document
          return { id, title, fileName, kind, date, sent, received, agency, reference, sure, said, guesses }
        }),
      )
    },
  },
  confirm: {
    usage: 'document confirm --case ID [--id D,D…]',
    options: { case: text, id: text },
    run: async (given) => {
      const session = await given.session()
      const id = caseOf(given)
      const asked = given.text('id')?.split(',')
      const ids =
        asked?.map(idOf) ?? trayOf(openCase(session, id), session.register).map(({ document }) => document.id)
      const confirmed = confirmDocuments(openCase(session, id), session.register, ids, {})
      touchCase(session, id)
      return answer({ confirmed: confirmed.map((document) => document.id) })
    },
  },
} satisfies Record<string, Command>

function idOf(value: string) {
  const id = documentId.safeParse(value.trim())
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'document', values: { id: value } })
  return id.data
}
