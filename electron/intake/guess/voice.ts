import { seen } from '../../../shared/pages/slips.ts'
import type { Line } from './lay-out.ts'

const oursWords = seen(
  String.raw`\bik\b|\bmijn\b|\bmij\b|\bgeacht college\b|bovengenoemd besluit|\buw besluit\b|\bwij verzoeken u\b|namens (?:mijn|client|bovengenoemde)|ondergetekende|\bi hereby\b|\bmy\b|\bi am\b|\bi request\b|your decision`,
)
const theirsWords = seen(
  String.raw`\buw (?:aanvraag|klacht|melding|beroep|verzoek|uitkering|situatie|bericht|hulp|toeslag|zaak|budget|pgb|bezwaar)|\bwij hebben\b|\bhebben wij\b|\bu (?:hebt|heeft|kunt|krijgt|ontvangt|moet|vroeg)\b|\bwe have\b|your (?:application|request|complaint|objection)|\bje (?:hebt|kunt|krijgt)\b`,
)
const addressed = seen(
  String.raw`^(?:aan|to|t\.a\.v\.?)\b:?.*(?:college|gemeente|rechtbank|uwv|ciz|svb|toeslagen|team|commissie|raad|municip|zorgkantoor|cak)|^geacht college|^edelachtba`,
)

/** Who speaks: we (the client and those beside them) or they (an agency). Above zero: we, the surer the higher. */
export function voiceOf(lines: readonly Line[]): number {
  const text = lines
    .map((line) => line.folded)
    .join(' ')
    .slice(0, 5_000)
  const ours = count(text, oursWords) + (lines.some((line) => matches(line.folded, addressed)) ? 2 : 0)
  return (ours - 1.2 * count(text, theirsWords)) / (ours + count(text, theirsWords) + 1)
}

const count = (text: string, form: RegExp): number => Math.min(20, [...text.matchAll(form)].length)

export function matches(text: string, form: RegExp): boolean {
  form.lastIndex = 0
  return form.test(text)
}
