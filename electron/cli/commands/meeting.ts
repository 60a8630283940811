import { newMeetingSchema } from '../../../shared/domain/meeting.ts'
import { Failed } from '../../../shared/result.ts'
import { findPage } from '../../../shared/meetings/find-page.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { bookOf } from '../../vault/meetings/book.ts'
import { addMeeting, listMeetings } from '../../vault/meetings/meetings-table.ts'
import { answer, many, text, type Command } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

const pageUsage = 'meeting page --case ID 27'

export const commands = {
  add: {
    usage: 'meeting add --case ID [--title T] [--appointment ID] [--point T …]',
    options: { case: text, title: text, appointment: text, point: many },
    run: async (given) => {
      const wanted = parsed(
        newMeetingSchema,
        said({
          title: given.text('title'),
          plannedId: given.text('appointment'),
          points: given.many('point').map((point) => ({ text: point, done: false })),
        }),
      )
      const session = await given.session()
      const { id } = addMeeting(openCase(session, caseOf(given)), wanted, given.language)
      touchCase(session, caseOf(given))
      return answer({ id })
    },
  },
  list: {
    usage: 'meeting list --case ID',
    options: { case: text },
    run: async (given) => answer(listMeetings(openCase(await given.session(), caseOf(given)))),
  },
  page: {
    usage: pageUsage,
    options: { case: text },
    run: async (given) => {
      const [page = ''] = given.positionals
      if (page === '') throw new Failed({ kind: 'wrong-usage', values: { usage: pageUsage } })
      const book = bookOf(await given.session(), caseOf(given))
      const found = findPage(book, page)
      if (found === null || found === 'made')
        throw new Failed({
          kind: 'not-found',
          detail: found === null ? 'page-none' : 'page-made',
          values: { page },
        })
      const { source, title: dossier } = book
      return answer({ ...found, source, dossier })
    },
  },
} satisfies Record<string, Command>
