import { longDate } from '../../shared/dossier/dates.ts'
import { loadFaces, type Faces } from './fonts/load.ts'
import { prose, type Block } from './sheets/block.ts'
import { flow } from './sheets/flow.ts'
import { paintSheets } from './sheets/paint.ts'
import { textWidth } from './sheets/sheet.ts'
import { styles, wrap } from './sheets/style.ts'

export type RecoverySheet = {
  readonly recoveryKey: string
  readonly vaultId: string
  /** `2026-03-04`. */
  readonly madeOn: string
  readonly language: 'nl' | 'en'
}

const words = {
  nl: {
    title: 'Herstelsleutel',
    lead: 'Met deze sleutel opent u uw Zaakmap als u de wachtzin kwijt bent.',
    key: 'De sleutel',
    keep: 'Zo bewaart u dit blad',
    advice: [
      'Print dit blad en leg het op een veilige plek, bijvoorbeeld bij uw paspoort. Niet bij de laptop.',
      'Verwijder daarna het bestand van de computer. Wie deze sleutel heeft, kan alles in de kluis lezen.',
      'Raakt u de wachtzin én dit blad kwijt, dan kan niemand de kluis nog openen. Ook wij niet.',
    ],
    use: 'Zo gebruikt u de sleutel',
    steps: [
      '1. Start Zaakmap en kies de map van de kluis.',
      '2. Kies "Wachtzin vergeten?".',
      '3. Typ de sleutel over. Streepjes, spaties en hoofdletters maken niet uit.',
      '4. Kies een nieuwe wachtzin. Dit blad blijft geldig.',
    ],
    made: 'Gemaakt op',
    vault: 'Nummer van de kluis',
  },
  en: {
    title: 'Recovery key',
    lead: 'With this key you open your Zaakmap when you have lost the passphrase.',
    key: 'The key',
    keep: 'How to keep this sheet',
    advice: [
      'Print this sheet and put it in a safe place, for example with your passport. Not with the laptop.',
      'Then delete the file from the computer. Whoever has this key can read everything in the vault.',
      'If you lose both the passphrase and this sheet, nobody can open the vault any more. Neither can we.',
    ],
    use: 'How to use the key',
    steps: [
      '1. Start Zaakmap and choose the folder of the vault.',
      '2. Choose "Forgot your passphrase?".',
      '3. Type the key. Dashes, spaces and capitals do not matter.',
      '4. Choose a new passphrase. This sheet stays valid.',
    ],
    made: 'Made on',
    vault: 'Number of the vault',
  },
}

const keyStyle = { ...styles.title, size: 24, leading: 34, tabular: true } as const

/** One page to print and keep: the recovery key in large letters, what it is for and how to use it. */
export async function recoverySheet(sheet: RecoverySheet): Promise<Uint8Array> {
  const faces = loadFaces()
  const text = words[sheet.language]
  const heading = (title: string): Block => block(title, 'subheading', faces, 26)
  const blocks = [
    block(text.title, 'title', faces, 0),
    block(text.lead, 'lead', faces, 8),
    heading(text.key),
    prose(wrap(sheet.recoveryKey, textWidth - 20, keyStyle, faces), { before: 8, indent: 20, bar: 0 }),
    heading(text.keep),
    ...text.advice.map((line) => block(line, 'body', faces, 6)),
    heading(text.use),
    ...text.steps.map((line) => block(line, 'body', faces, 4)),
    block(`${text.made}: ${longDate(sheet.madeOn, sheet.language)}`, 'small', faces, 30),
    block(`${text.vault}: ${sheet.vaultId}`, 'small', faces, 0),
  ]
  return paintSheets(flow(blocks), faces)
}

const block = (text: string, style: keyof typeof styles, faces: Faces, before: number): Block =>
  prose(wrap(text, textWidth, styles[style], faces), { before })
