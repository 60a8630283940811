import { failures } from './en/failures.ts'
import { labels } from './en/labels.ts'
import type { Texts } from './nl.ts'

export const en: Texts = { failures, labels }
