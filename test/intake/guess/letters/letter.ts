import type { Document } from '../../../../shared/domain/document.ts'

/** A letter as its text layer (or OCR) gives it, with what a person would say of it. */
export interface Letter {
  readonly name: string
  /** Pages, from the first on. */
  readonly pages: readonly string[]
  /** The date on the letter; null when it bears none. */
  readonly date: string | null
  readonly kind: Document['kind']
  readonly from?: string
  readonly reference?: string
  readonly fileName?: string
}

/** Pages are parted by a line of three dashes. */
export function letter(name: string, facts: Omit<Letter, 'name' | 'pages'>, text: string): Letter {
  return { name, ...facts, pages: text.trim().split('\n---\n') }
}
