import { failures } from './nl/failures.ts'
import { labels } from './nl/labels.ts'

/** All Dutch texts; every other language has the same keys. */
export const nl = { failures, labels }
export type Texts = typeof nl
