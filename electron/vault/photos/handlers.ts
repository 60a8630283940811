import type { CaseId, JobId } from '../../../shared/domain/ids.ts'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { must, ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import { caseChanged, type Context } from '../context.ts'
import type { Progress } from '../jobs/jobs.ts'
import { write, type Reader } from '../store/connection.ts'
import { checkPhotos } from './adopt.ts'
import { combinePhotos } from './combine.ts'
import { photoOf, type Studio } from './develop-pages.ts'
import { likelyLetters } from './likely-letters.ts'
import { addPhotos, makeAnew } from './make.ts'
import { photoPicture } from './picture.ts'
import { getRecipe, isSame, putRecipe } from './recipe-table.ts'
import { originalsOf, splitPhotos } from './split.ts'

export const photoHandlers = (context: Context): VaultHandlers['photos'] => {
  const db = (caseId: CaseId) => openCase(context.session(), caseId)
  const studio = (caseId: CaseId): Studio => ({
    session: context.session(),
    caseId,
    reader: context.reader(),
  })
  return {
    ...jobsOf(context, db, studio),
    get: ({ caseId, id }) => {
      const { recipe, made } = getRecipe(db(caseId), id)
      const photos = originalsOf(db(caseId), id).map(({ id: photo, title, fileName }) => ({
        id: photo,
        title,
        fileName,
      }))
      return ok({ recipe, made: isSame(recipe, made), photos })
    },
    setRecipe: ({ caseId, id, recipe }) => {
      const { made } = getRecipe(db(caseId), id)
      checkPhotos(
        db(caseId),
        id,
        recipe.map(({ photo }) => photo),
      )
      write(db(caseId), (tx) => putRecipe(tx, id, { recipe, made }))
      return ok({})
    },
    propose: async ({ caseId, photo }) => {
      const at = studio(caseId)
      const { bytes } = await photoOf(at, photo)
      return ok(must(await at.reader.propose(bytes)))
    },
    picture: async ({ caseId, photo, steps, width }) =>
      ok(await photoPicture(studio(caseId), photo, steps, width)),
    split: ({ caseId, id }) => {
      splitPhotos(db(caseId), context.session().register, id)
      caseChanged(context, caseId, 'document')
      return ok({})
    },
    likelyLetters: ({ caseId, batch }) => ok(likelyLetters(db(caseId), batch)),
    originals: ({ caseId, id }) => ok(originalsOf(db(caseId), id)),
  }
}

/** What takes long. */
function jobsOf(
  context: Context,
  db: (caseId: CaseId) => Reader,
  studio: (caseId: CaseId) => Studio,
): Pick<VaultHandlers['photos'], 'combine' | 'make' | 'add'> {
  return {
    combine: ({ caseId, ids, title }) => {
      checkPhotos(db(caseId), null, ids)
      const job = started(context, studio(caseId), async (work) => ({
        made: (await combinePhotos(work, ids, title)).id,
      }))
      return ok({ job })
    },
    make: ({ caseId, id }) => {
      getRecipe(db(caseId), id)
      const job = started(context, studio(caseId), async (work) => {
        await makeAnew(work, id)
        return { made: id }
      })
      return ok({ job })
    },
    add: ({ caseId, id, ids }) => {
      checkPhotos(db(caseId), id, ids)
      const job = started(context, studio(caseId), async (work) => {
        await addPhotos(work, id, ids)
        return { made: id }
      })
      return ok({ job })
    },
  }
}

/** Does the work as a job; at its end lists of documents are stale. */
const started = (context: Context, studio: Studio, work: (studio: Studio) => Promise<Progress>): JobId =>
  context.jobs.start('photos', studio.caseId, async (signal, progress) => {
    try {
      return await work({ ...studio, signal, progress })
    } finally {
      if (!signal.aborted) caseChanged(context, studio.caseId, 'document')
    }
  })
