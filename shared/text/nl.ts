import { failures } from './nl/failures.ts'
import { importTexts } from './nl/import.ts'
import { intakeTexts } from './nl/intake.ts'
import { labels } from './nl/labels.ts'
import { verifyTexts } from './nl/verify.ts'

/** All Dutch texts; every other language has the same keys. */
export const nl = { failures, import: importTexts, intake: intakeTexts, labels, verify: verifyTexts }
export type Texts = typeof nl
