/** Made-up text that counts like that of a real case: few words very often, many words seldom, and compounds. */
const common =
  'de het een van in en op te dat is voor met aan er zijn die niet u wij naar bij om ook als maar over door uit nog heeft wordt kan worden deze dit hebben mijn moet zal tot meer geen wel per'.split(
    ' ',
  )
const starts =
  'zorg hulp indicatie huishoudelijke begeleidings keuken tafel bezwaar beroep termijn dag leerling vervoer jeugd gezins mantel persoons onderzoeks gemeente wijk school woon werk taal reis kosten budget pgb client aanvraag melding rolstoel trap bad onderwijs ondersteunings arbeids medisch advies belasting toeslag schuld huur kinder ouder plan week jaar spoed nacht respijt logeer'.split(
    ' ',
  )
const ends =
  'besluit beschikking uren verslag gesprek plan lift termijn commissie toeslag regeling vergoeding bijdrage aanvraag verklaring advies overleg team loket formulier brief afspraak ondersteuning voorziening zorg hulp indicatie vraag kosten traject behandeling begeleiding medewerker consulent arts rapport procedure bezwaar zitting stoel vervoer dossier nummer datum adres'.split(
    ' ',
  )

/** The same row of numbers between 0 and 1 for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const letters = 'abcdefghijklmnopqrstuvwz'
const sounds = 'a e i o u aa ee ie oo uu ei ui ou eu oe'.split(' ')
const firsts = 'b d f g h j k l m n p r s t v w z br dr gr kl kr pl sch sl sp st tr vr zw'.split(' ')
const lasts = 'k l m n p r s t d g f ng nk rt st ld cht'.split(' ')
const pick = <T>(from: readonly T[], roll: number): T =>
  from[Math.floor(roll * from.length)] ?? (from[0] as T)

/** Words of no meaning, as names and the many seldom words of a case are. */
const seldom: readonly string[] = makeSeldom()
function makeSeldom(): string[] {
  const roll = dice(11)
  const syllable = (): string => pick(firsts, roll()) + pick(sounds, roll()) + pick(lasts, roll())
  return Array.from({ length: 12_000 }, () => syllable() + (roll() < 0.7 ? syllable() : ''))
}

/** One word: half of them small ones, the rest compounds, and now and then one that a scan got wrong. */
export function wordOf(roll: () => number): string {
  const kind = roll()
  if (kind < 0.45) return pick(common, roll() ** 2)
  if (kind < 0.7) return pick(seldom, roll() ** 4)
  const plain = kind < 0.78 ? pick(ends, roll() ** 2) : pick(starts, roll() ** 2) + pick(ends, roll() ** 2)
  if (kind < 0.93) return plain
  if (kind < 0.97) return pick(starts, roll()) + pick(starts, roll()) + pick(ends, roll())
  const at = Math.floor(roll() * plain.length)
  return plain.slice(0, at) + letters.charAt(Math.floor(roll() * letters.length)) + plain.slice(at + 1)
}

/** So many words in sentences. */
export function textOf(roll: () => number, words: number): string {
  const made: string[] = []
  for (let at = 0; at < words; at += 1) made.push(wordOf(roll) + (at % 12 === 11 ? '.\n' : ''))
  return made.join(' ')
}
