import { newCaseSchema } from '../../../shared/domain/case.ts'
import { Failed, must } from '../../../shared/result.ts'
import { dismissPiece, getMissing, restorePiece } from '../../vault/missing/missing.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addCase, getCase } from '../../vault/cases/change.ts'
import { listCases } from '../../vault/cases/list.ts'
import { eraseCase } from '../../vault/cases/erase.ts'
import { answer, many, text, type Command } from '../command.ts'
import { caseOf, idOfCase, parsed } from '../input.ts'

export const commands = {
  create: {
    usage:
      'case create --name N [--kind client|family] [--municipality M] [--words T] [--asks T] [--matter T …]',
    options: { name: text, kind: text, municipality: text, words: text, asks: text, matter: many },
    run: async (given) => {
      const wanted = parsed(newCaseSchema, {
        name: given.required('name'),
        kind: given.text('kind'),
        municipality: given.text('municipality'),
        ownWords: given.text('words'),
        asks: given.text('asks'),
        matters: given.many('matter'),
      })
      return answer({ id: addCase(await given.session(), wanted).id })
    },
  },
  list: {
    usage: 'case list',
    options: {},
    run: async (given) => answer(listCases(await given.session())),
  },
  show: {
    usage: 'case show ID',
    options: {},
    run: async (given) => {
      const session = await given.session()
      const id = idOfCase(given.positionals[0] ?? '')
      const facts = getCase(session, id)
      const line = listCases(session).find((one) => one.id === id)
      return answer({ ...facts, documents: line?.documents ?? 0, contacts: line?.contacts ?? 0 })
    },
  },
  missing: {
    usage: 'case missing --case ID [--dismiss KEY --why T | --restore KEY]',
    options: { case: text, dismiss: text, why: text, restore: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const [dismiss, restore] = [given.text('dismiss'), given.text('restore')]
      if (dismiss !== undefined) dismissPiece(db, dismiss, given.required('why'))
      if (restore !== undefined) restorePiece(db, restore)
      return answer(getMissing(db, given.language))
    },
  },
  erase: {
    usage: 'case erase --case ID --confirm NAME',
    options: { case: text, confirm: text },
    run: async (given) => {
      const session = await given.session()
      const id = caseOf(given)
      if (getCase(session, id).name !== given.required('confirm')) {
        throw new Failed({ kind: 'invalid-input', values: { field: '--confirm' } })
      }
      must(eraseCase(session, id))
      return answer({ erased: true })
    },
  },
} satisfies Record<string, Command>
