import { resolve } from 'node:path'
import { z } from 'zod'
import { documentId } from '../../../shared/domain/ids.ts'
import { linkTypes } from '../../../shared/domain/link.ts'
import { turnSchema, type PageTurn } from '../../../shared/domain/page.ts'
import { Failed } from '../../../shared/result.ts'
import { createReader, type Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addLink, listLinks } from '../../vault/links/links-table.ts'
import { arrangePages, mergeDocuments, splitPages } from '../../vault/pages/arrange.ts'
import { addVersion, joinVersions } from '../../vault/versions/change.ts'
import { versionsOf } from '../../vault/versions/series.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, documentOf, parsed } from '../input.ts'

const linkKind = z.enum(['document', 'contact', 'term']).default('document')
const versionKind = z.enum(['draft', 'sent', 'signed'])

/** Reads foreign pages for the time of `work`. */
async function reading<T>(work: (reader: FileReader) => Promise<T>): Promise<T> {
  const reader = createReader()
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

const wrong = (usage: string): Failed => new Failed({ kind: 'wrong-usage', values: { usage } })

/** Links, versions and pages of documents. */
export const pageCommands = {
  link: {
    usage: `document link --case ID --id D --type ${linkTypes.join('|')} --to ID [--kind document|contact|term]`,
    options: { case: text, id: text, type: text, to: text, kind: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const from = documentOf(given, 'id')
      const to = { kind: parsed(linkKind, given.text('kind')), id: parsed(z.uuid(), given.required('to')) }
      addLink(db, { from, type: parsed(z.enum(linkTypes), given.required('type')), to })
      return answer(listLinks(db, from))
    },
  },
  links: {
    usage: 'document links --case ID --id D',
    options: { case: text, id: text },
    run: async (given) =>
      answer(listLinks(openCase(await given.session(), caseOf(given)), documentOf(given, 'id'))),
  },
  versions: {
    usage: 'document versions --case ID --id D [--add FILE | --next OTHER] [--kind draft|sent|signed]',
    options: { case: text, id: text, add: text, next: text, kind: text },
    run: async (given) => {
      const session = await given.session()
      const [caseId, id] = [caseOf(given), documentOf(given, 'id')]
      const [file, next] = [given.text('add'), given.text('next')]
      if (file !== undefined) {
        const kind = parsed(versionKind, given.required('kind'))
        await reading((reader) => addVersion(session, caseId, { id, path: resolve(file), kind }, reader))
      }
      const db = openCase(session, caseId)
      if (next !== undefined) {
        const kind = parsed(versionKind, given.required('kind'))
        joinVersions(db, { id, other: parsed(documentId, next), kind })
      }
      return answer(versionsOf(db, id))
    },
  },
  pages: {
    usage: 'document pages --case ID --id D --order 3,1,2:90 | --split PAGE | --merge OTHER,OTHER',
    options: { case: text, id: text, order: text, split: text, merge: text },
    run: async (given) => {
      const session = await given.session()
      const [caseId, id] = [caseOf(given), documentOf(given, 'id')]
      const [order, at, others] = [given.text('order'), given.whole('split'), given.text('merge')]
      return reading(async (reader) => {
        if (order !== undefined) {
          return answer(await arrangePages(session, caseId, { id, pages: picksOf(order) }, reader))
        }
        if (at !== undefined) {
          const { language } = given
          return answer(await splitPages(session, caseId, { id, at, language }, reader))
        }
        if (others === undefined) throw wrong(pageCommands.pages.usage)
        const ids = others.split(',').map((each) => parsed(documentId, each.trim()))
        return answer(await mergeDocuments(session, caseId, [id, ...ids], reader))
      })
    },
  },
} satisfies Record<string, Command>

/** `3,1,2:90`: page 3, page 1, page 2 turned right by 90 degrees. */
function picksOf(order: string): PageTurn[] {
  return order.split(',').map((each) => {
    const [page, turn = '0'] = each.trim().split(':')
    return {
      page: parsed(z.coerce.number().int().min(1), page),
      turn: parsed(turnSchema, Number(turn)),
    }
  })
}
