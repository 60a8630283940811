import { failures } from './en/failures.ts'
import { importTexts } from './en/import.ts'
import { intakeTexts } from './en/intake.ts'
import { labels } from './en/labels.ts'
import { verifyTexts } from './en/verify.ts'
import type { Texts } from './nl.ts'

export const en: Texts = { failures, import: importTexts, intake: intakeTexts, labels, verify: verifyTexts }
