import { newPersonSchema } from '../../../shared/domain/person.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addPerson, listPeople } from '../../vault/people/people-table.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, parsed } from '../input.ts'

export const commands = {
  add: {
    usage:
      'person add --case ID --name N --role R [--agency A] [--phone P] [--mail M] [--address A] [--note T]',
    options: {
      case: text,
      name: text,
      role: text,
      agency: text,
      phone: text,
      mail: text,
      address: text,
      note: text,
    },
    run: async (given) => {
      const wanted = parsed(newPersonSchema, {
        name: given.required('name'),
        role: given.text('role'),
        agency: given.text('agency'),
        phone: given.text('phone'),
        mail: given.text('mail'),
        // As on an envelope: "\n" in it begins a new line.
        address: given.text('address')?.replaceAll(String.raw`\n`, '\n'),
        note: given.text('note'),
      })
      const session = await given.session()
      return answer({ id: addPerson(openCase(session, caseOf(given)), session.register, wanted).id })
    },
  },
  list: {
    usage: 'person list --case ID',
    options: { case: text },
    run: async (given) => answer(listPeople(openCase(await given.session(), caseOf(given)))),
  },
} satisfies Record<string, Command>
