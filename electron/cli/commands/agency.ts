import { newAgencySchema } from '../../../shared/domain/agency.ts'
import { addAgency, listAgencies } from '../../vault/agencies/agencies-table.ts'
import { answer, text, type Command } from '../command.ts'
import { parsed } from '../input.ts'

export const commands = {
  add: {
    usage: 'agency add --name N [--kind gemeente …] [--phone P] [--mail M] [--address A] [--note T]',
    options: { name: text, kind: text, phone: text, mail: text, address: text, note: text },
    run: async (given) => {
      const wanted = parsed(newAgencySchema, {
        name: given.required('name'),
        kind: given.text('kind'),
        phone: given.text('phone'),
        mail: given.text('mail'),
        address: given.text('address'),
        note: given.text('note'),
      })
      return answer({ id: addAgency((await given.session()).register, wanted).id })
    },
  },
  list: {
    usage: 'agency list',
    options: {},
    run: async (given) => answer(listAgencies((await given.session()).register)),
  },
} satisfies Record<string, Command>
