import type { Document } from '../../shared/domain/document.ts'

/** Whether a document is one picture, which can become a page. */
export const isPhoto = ({ mime, pages, replacedBy }: Document): boolean =>
  mime.startsWith('image/') && pages === 1 && replacedBy === null
