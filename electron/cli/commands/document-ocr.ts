import type { AddedFile } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { fill, textsOf } from '../../../shared/text/failure-message.ts'
import { openCase } from '../../vault/cases/open.ts'
import { getDocument } from '../../vault/documents/documents-table.ts'
import { recogniseWaiting, type Recognised } from '../../vault/ocr/recognise.ts'
import type { Session } from '../../vault/session/session.ts'
import { answer, text, type Command, type Given } from '../command.ts'
import { caseOf, documentOf } from '../input.ts'

/** Recognises what waits in a case, and says how far it is. */
async function recognise(
  given: Given,
  session: Session,
  caseId: CaseId,
  ids?: Parameters<typeof recogniseWaiting>[2],
): Promise<Recognised> {
  const { recognising } = textsOf(given.language).jobs
  return recogniseWaiting(session, caseId, {
    ...ids,
    onProgress: ({ done, total, label }) =>
      given.say(`${fill(recognising, { done: Math.min(done + 1, total), total })} ${label}`),
  })
}

/** After files were added: their pages are recognised too, so that they can be found when this ends. */
export async function withText(
  given: Given,
  session: Session,
  caseId: CaseId,
  added: readonly AddedFile[],
): Promise<AddedFile[]> {
  await recognise(given, session, caseId)
  return added.map((file) => {
    if (file.ocr !== 'needed' || file.id === undefined) return file
    const { ocr, textChars } = getDocument(openCase(session, caseId), file.id)
    return { ...file, ocr, textChars }
  })
}

export const ocrCommands = {
  recognise: {
    usage: 'document recognise --case ID [--id D]',
    options: { case: text, id: text },
    run: async (given) => {
      const ids = given.text('id') === undefined ? {} : { ids: [documentOf(given, 'id')] }
      return answer(await recognise(given, await given.session(), caseOf(given), ids))
    },
  },
} satisfies Record<string, Command>
