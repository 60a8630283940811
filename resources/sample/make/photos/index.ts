import type { Made } from '../made.ts'
import { hallway } from './hall.ts'
import { portal } from './screen.ts'
import { envelope, phoneBook } from './table.ts'
import { fridge, whiteboard } from './wall.ts'

/** Photos from the family's phones, and one picture of a screen. */
export async function makePhotos(): Promise<Made[]> {
  return await Promise.all([envelope(), phoneBook(), whiteboard(), fridge(), hallway(), portal()])
}
