import type { Language } from '../../shared/dossier/content.ts'
import type { Failure } from '../../shared/result.ts'

interface ExportWords {
  /** By `detail` or kind of the failure. */
  readonly reasons: Readonly<Record<string, string>>
  readonly otherwise: string
  readonly unreadable: string
  readonly repaired: string
  readonly incomplete: string
  readonly overSize: string
  readonly longSummary: string
  readonly split: string
  readonly pictures: string
  readonly drawn: string
  readonly noArchive: string
}

const nl: ExportWords = {
  reasons: {
    'pdf-needs-password': 'Het bestand is beveiligd met een wachtwoord.',
    'needs-password': 'Het bestand is beveiligd met een wachtwoord.',
    'pdf-damaged': 'Het bestand is beschadigd en kon niet worden hersteld.',
    damaged: 'Het bestand is beschadigd en kon niet worden hersteld.',
    'vault-damaged': 'Het bewaarde bestand is beschadigd.',
    'pdf-too-complex': 'Het bestand is te ingewikkeld om veilig te lezen.',
    timeout: 'Het lezen van het bestand duurde te lang.',
    'out-of-memory': 'Het bestand vraagt te veel geheugen om te lezen.',
    'pdf-empty': 'Het bestand heeft geen pagina’s.',
    'image-damaged': 'De afbeelding is beschadigd.',
    'image-unsupported': 'Dit soort afbeelding kan niet worden afgedrukt.',
    'image-too-large': 'De afbeelding is te groot.',
    'too-large': 'Het bestand is te groot.',
    'not-found': 'Het bestand is er niet meer.',
  },
  otherwise: 'Het bestand kon niet worden gelezen.',
  unreadable: '“{title}” kon niet worden opgenomen; er zit een vervangblad in het dossier. {reason}',
  repaired: '“{title}” was niet helemaal in orde en is hersteld; kijk de pagina’s na.',
  incomplete: 'In “{title}” ontbreken mogelijk ingevulde velden of aantekeningen; kijk de pagina’s na.',
  overSize: '{file} is {size} MB, groter dan de gevraagde {limit} MB.',
  longSummary: 'De samenvatting is langer dan één pagina. Kort het eigen verhaal in als één blad beter is.',
  split: 'Het dossier is in {count} delen gesplitst, omdat één bestand groter zou zijn dan {limit} MB.',
  drawn:
    'Van “{title}” staan deze pagina’s als beeld in het dossier, omdat ze anders niet in een archief passen: {pages}. De woorden zijn nog te zoeken.',
  noArchive:
    'Het bestand is geen PDF/A geworden: van “{title}” konden deze pagina’s niet worden omgezet: {pages}.',
  pictures:
    'Foto’s en scans zijn verkleind van {before} tot {after} MB. Tekst is niet veranderd; de originelen blijven in de kluis.',
}

const en: ExportWords = {
  reasons: {
    'pdf-needs-password': 'The file is protected by a password.',
    'needs-password': 'The file is protected by a password.',
    'pdf-damaged': 'The file is damaged and could not be repaired.',
    damaged: 'The file is damaged and could not be repaired.',
    'vault-damaged': 'The stored file is damaged.',
    'pdf-too-complex': 'The file is too complex to be read safely.',
    timeout: 'Reading the file took too long.',
    'out-of-memory': 'Reading the file takes too much memory.',
    'pdf-empty': 'The file has no pages.',
    'image-damaged': 'The picture is damaged.',
    'image-unsupported': 'This kind of picture cannot be printed.',
    'image-too-large': 'The picture is too large.',
    'too-large': 'The file is too large.',
    'not-found': 'The file is no longer there.',
  },
  otherwise: 'The file could not be read.',
  unreadable: '“{title}” could not be included; a slip sheet stands in its place. {reason}',
  repaired: '“{title}” was not entirely sound and has been repaired; look at its pages.',
  incomplete: 'Filled-in fields or notes may be missing from “{title}”; look at its pages.',
  overSize: '{file} is {size} MB, more than the {limit} MB asked for.',
  longSummary: 'The summary is longer than one page. Shorten their own words if one sheet is better.',
  split: 'The dossier was split into {count} volumes, as one file would be more than {limit} MB.',
  drawn:
    'These pages of “{title}” are pictures in the dossier, as they would not be fit for an archive otherwise: {pages}. Their words can still be searched.',
  noArchive: 'The file did not become a PDF/A: these pages of “{title}” could not be converted: {pages}.',
  pictures:
    'Photos and scans were made smaller, from {before} to {after} MB. Text is unchanged; the originals stay in the vault.',
}

/** What an export says of what it met, in the dossier's language. */
export const exportWords = (language: Language): ExportWords => (language === 'nl' ? nl : en)

/** Why a document cannot be read, as it is printed on the slip sheet. */
export function reasonOf(failure: Failure, language: Language): string {
  const words = exportWords(language)
  return words.reasons[failure.detail ?? ''] ?? words.reasons[failure.kind] ?? words.otherwise
}
