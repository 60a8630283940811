import type { LetterKind } from '../../../shared/domain/letter.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import type { LetterSpec } from '../../../shared/letters/letter.ts'
import { letters } from '../../../shared/letters/letters.ts'
import { ok } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { write } from '../store/connection.ts'
import { keepLetter } from './keep.ts'
import { getLetter, listLetters, setLetterRemoved } from './letters-table.ts'
import { sendLetter } from './sent.ts'
import { beginLetter, changeLetter, exportLetter } from './write.ts'

export const letterHandlers = (context: Context): VaultHandlers['letters'] => ({
  kinds: ({ language }) => ok(letters.map((spec) => kindIn(spec, language))),
  list: ({ caseId }) => ok(listLetters(openCase(context.session(), caseId))),
  get: ({ caseId, id }) => ok(getLetter(openCase(context.session(), caseId), id)),
  begin: ({ caseId, ...wanted }) => {
    const begun = beginLetter(context.session(), caseId, wanted)
    caseChanged(context, caseId, 'letter')
    return ok(begun)
  },
  change: ({ caseId, id, change }) => {
    const next = changeLetter(openCase(context.session(), caseId), id, change)
    context.changed(caseId, 'letter')
    return ok(next)
  },
  keep: async ({ caseId, id }) => {
    const kept = await keepLetter(context.session(), caseId, { id, kind: 'draft' }, context.reader())
    caseChanged(context, caseId, 'letter', 'document')
    return ok({ document: kept.id })
  },
  sent: async ({ caseId, ...sent }) => {
    const next = await sendLetter(context.session(), caseId, sent, context.reader())
    caseChanged(context, caseId, 'letter', 'document', 'contact', 'agency', 'matter', 'term')
    return ok(next)
  },
  export: async ({ caseId, id, target, format }) => {
    const asked = { id, target: context.claim(target, 'write'), format }
    return ok(await exportLetter(context.session(), caseId, asked))
  },
  remove: ({ caseId, id }) => {
    write(openCase(context.session(), caseId), (tx) => setLetterRemoved(tx, id, now()))
    caseChanged(context, caseId, 'letter')
    return ok({})
  },
  restore: ({ caseId, id }) => {
    write(openCase(context.session(), caseId), (tx) => setLetterRemoved(tx, id, null))
    caseChanged(context, caseId, 'letter')
    return ok({})
  },
})

const kindIn = ({ key, title, when, law, caution, fields }: LetterSpec, language: Language): LetterKind => ({
  key,
  title: title[language],
  when: when[language],
  law,
  caution: caution?.[language] ?? '',
  fields: fields.map(({ name, label, help, type }) => ({
    name,
    label: label[language],
    help: help?.[language] ?? '',
    type,
  })),
})
