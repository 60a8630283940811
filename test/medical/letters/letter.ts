import type { Document } from '../../../shared/domain/document.ts'

/** A letter of nobody, with what a case knows of it. */
export type Letter = {
  readonly name: string
  readonly from: string
  readonly title: string
  readonly kind?: Document['kind']
  readonly pages: readonly string[]
}
