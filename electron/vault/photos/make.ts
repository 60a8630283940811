import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { PhotoPage, PhotoRecipe } from '../../../shared/domain/photo.ts'
import { openCase } from '../cases/open.ts'
import { originalOf } from '../documents/chunks.ts'
import { write } from '../store/connection.ts'
import { adoptPhotos, checkPhotos } from './adopt.ts'
import { bind, unbind, type Leaf } from '../../pictures/bind.ts'
import { developPages, proposePages, type Studio } from './develop-pages.ts'
import { getRecipe, isSame, putRecipe } from './recipe-table.ts'
import { replacePages } from './replace-pages.ts'

/**
 * Makes a document of photos anew, as its recipe says. It stays the same document: everything that was said of it,
 * noted on its pages or linked to it stays with it, and a page that is the same keeps its recognised words. So it
 * is no new version: a version stands for another letter, this is the same letter seen better. What it is made of
 * is never touched, and the recipe leads back to any earlier state. Throws `Failed` as `combinePhotos` does.
 */
export async function makeAnew(studio: Studio, id: DocumentId): Promise<void> {
  const { session, caseId } = studio
  const db = openCase(session, caseId)
  const { recipe, made } = getRecipe(db, id)
  checkPhotos(db, id, photosIn(recipe))
  studio.progress?.({ done: 0, total: recipe.length })
  const old = await unbind(originalOf(db, id))
  const leaves = await developPages(studio, recipe, (page) => leafOf(page, made, old))
  const bytes = await bind(leaves)
  write(openCase(session, caseId), (tx) => {
    replacePages(tx, session.register, id, bytes, pagesOf(recipe, made))
    // Whoever changed it meanwhile goes on from there.
    putRecipe(tx, id, { recipe: getRecipe(tx, id).recipe, made: recipe })
    adoptPhotos(tx, session.register, id, recipe)
  })
}

/** Puts more pictures at the end of a recipe, with the steps that the machine thinks best. */
export async function addPhotos(
  studio: Studio,
  id: DocumentId,
  photos: readonly DocumentId[],
): Promise<void> {
  const { session, caseId } = studio
  const known = new Set(photosIn(getRecipe(openCase(session, caseId), id).recipe))
  const ids = [...new Set(photos)].filter((photo) => !known.has(photo))
  checkPhotos(openCase(session, caseId), id, ids)
  studio.progress?.({ done: 0, total: ids.length })
  const pages = await proposePages(studio, ids)
  write(openCase(session, caseId), (tx) => {
    const kept = getRecipe(tx, id)
    const has = new Set(photosIn(kept.recipe))
    putRecipe(tx, id, { ...kept, recipe: [...kept.recipe, ...pages.filter(({ photo }) => !has.has(photo))] })
  })
}

const photosIn = (recipe: PhotoRecipe): DocumentId[] => recipe.map(({ photo }) => photo)

/** The page as it was made before by the same steps. */
function leafOf(page: PhotoPage, made: PhotoRecipe, old: readonly Leaf[]): Leaf | undefined {
  const at = made.findIndex((other) => isSame([other], [page]))
  return at < 0 ? undefined : old[at]
}

/** For every old page: where its photo stands now (from 1), or null when it left; and whether it looks the same. */
function pagesOf(recipe: PhotoRecipe, made: PhotoRecipe) {
  const old = made.map((before) => {
    const at = recipe.findIndex(({ photo }) => photo === before.photo)
    const now = recipe[at]
    return { to: at < 0 ? null : at + 1, same: now !== undefined && isSame([now], [before]) }
  })
  return { old, count: recipe.length }
}
