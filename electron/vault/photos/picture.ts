import type { DocumentId } from '../../../shared/domain/ids.ts'
import { untouched, type PhotoSteps } from '../../../shared/domain/photo.ts'
import { must } from '../../../shared/result.ts'
import { photoOf, type Studio } from './develop-pages.ts'

/** A photo after these steps (null: as it was taken, upright), its longest side about `width` dots. */
export async function photoPicture(
  studio: Studio,
  photo: DocumentId,
  steps: PhotoSteps | null,
  width: number,
): Promise<{ jpeg: Uint8Array<ArrayBuffer>; width: number; height: number }> {
  const { bytes } = await photoOf(studio, photo)
  const picture = must(await studio.reader.develop(bytes, steps ?? untouched, width))
  return { ...picture, jpeg: Uint8Array.from(picture.jpeg) }
}
