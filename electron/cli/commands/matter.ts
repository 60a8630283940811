import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { courseChangeSchema } from '../../../shared/domain/course.ts'
import { changeCourse, getCourse } from '../../vault/course/course.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addMatter, listMatters } from '../../vault/matters/matters-table.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, matterOf, parsed } from '../input.ts'

export const commands = {
  add: {
    usage: 'matter add --case ID --title T --law L [--agency N] [--reference R]',
    options: { case: text, title: text, law: text, agency: text, reference: text },
    run: async (given) => {
      const wanted = parsed(newMatterSchema, {
        title: given.required('title'),
        law: given.required('law'),
        agency: given.text('agency'),
        reference: given.text('reference'),
      })
      const session = await given.session()
      return answer({ id: addMatter(openCase(session, caseOf(given)), session.register, wanted).id })
    },
  },
  event: {
    usage: 'matter event --case ID --matter M STEP=DATE … (STEP= takes it back)',
    options: { case: text, matter: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const change = parsed(courseChangeSchema, { events: eventsOf(given.positionals) })
      return answer(changeCourse(db, matterOf(given), change, given.language))
    },
  },
  course: {
    usage: 'matter course --case ID --matter M',
    options: { case: text, matter: text },
    run: async (given) =>
      answer(getCourse(openCase(await given.session(), caseOf(given)), matterOf(given), given.language)),
  },
  list: {
    usage: 'matter list --case ID',
    options: { case: text },
    run: async (given) => answer(listMatters(openCase(await given.session(), caseOf(given)))),
  },
} satisfies Record<string, Command>

/** `application=2026-03-02`; without a day what was said is taken back. */
const eventsOf = (said: readonly string[]): Record<string, { date: string } | null> =>
  Object.fromEntries(
    said.map((each) => {
      const [step = '', date = ''] = each.split('=')
      return [step, date === '' ? null : { date }]
    }),
  )
