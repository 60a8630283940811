import { fold, seen } from '../pages/slips.ts'
import type { Agency } from '../domain/agency.ts'

/**
 * Senders whose letters are about somebody's health by who they are, as data. AVG (GDPR) recital 35: information that was
 * collected for the provision of health care services is data concerning health; so a bill of a dentist is too, since it
 * says what was treated. UWV, CIZ, a municipality or an insurer are none: most of what they write is not about that.
 */
const senderWords = String.raw`\b(?:huis|kinder|jeugd|bedrijfs|verzekerings|school|revalidatie|zenuw|oog|vrouwen|tand|keurings|sport|long|reuma|kno-)?arts(?:en)?(?:praktijk|en|centrum)?\b|\btandarts|\borthodont|\bmondzorg|\bmondhygien|\bdoktersdienst|\bhuisartsen|\bziekenhui|\bgasthuis\b|\bmedisch(?:e)? (?:centrum|advies\w*|adviseur|advisering|zaken)|\b\w*umc\b|\bmc\b|\bpoli(?:kliniek|klinisch)?\b|\bkliniek\b|\brevalidatie|\bggz\b|\bgeestelijke gezondheid|\bpsychiat|\bpsycholo|\bpsychothera|\borthopeda|\b\w*fysio|\b\w*therap(?:eut|ie)|\blogoped|\bdietist|\bdieetadvi|\bpodother|\bpodolo|\bapothe|\blaborator|\b\w{3,}oloog\b|\binternist|\bchirurg|\bverloskund|\bkraamzorg|\bverpleegkund|\bwijkverpleging|\baudiolog|\baudicien|\bconsultatiebureau|\bjeugdgezondheid|\bverslavingszorg|\bdialyse|\bhospital|\bclinic\b|\bmedical cent|\bgeneral practi|\bpharmac|\bdentist|\bphysio`

/** Senders that write about health and about much else: fewer words on a page are enough then. */
const nearWords = String.raw`\bggd\b|\barbo|\bthuiszorg|\bzorggroep|\bverpleeghuis|\bbegeleid(?:ing|er)\b|\bjeugd en gezin|\bjeugdzorg|\bjeugdhulp|\bgehandicaptenzorg|\bzorgboerderij|\bhospice`

/** The same words in names that are nobody's health: animals, and what is called a clinic of things. */
const otherWords = String.raw`\bdieren|\bveterinair|\b(?:auto|schoenen|computer|telefoon|fietsen)kliniek|\bmuseolo|\btheolo|\bgeolo|\barcheolo|\bmeteorolo`

const kinds: ReadonlySet<Agency['kind']> = new Set(['huisarts', 'ziekenhuis'])
const nearKinds: ReadonlySet<Agency['kind']> = new Set(['zorgaanbieder'])

const titleWords = String.raw`\b(?:ontslag|specialisten|verwijs|doktersbrief|artsen)brief|\bmedisch(?:e)? (?:\w+ )?(?:advies|rapport|rapportage|verslag|verklaring|dossier|informatie|journaal|onderzoek)|\bsociaal-medisch|\bpatienten(?:dossier|brief)|\b(?:huisartsen)?journaal\b|\bbehandel(?:plan|verslag|overzicht|advies)|\bmedicatie|\bmedicijn(?:en)?(?:lijst|overzicht|paspoort)|\bdiagnos(?:e|tiek|tisch)|\b(?:neuro)?psych(?:ologisch|iatrisch|odiagnostisch)|\boperatieverslag|\blab(?:oratorium)?-?(?:uitslag|onderzoek)|\b(?:uitslag|verslag) (?:van )?(?:de |het )?(?:mri|ct|scan|bloed|echo|rontgen|foto|onderzoek ziekenhuis)|\bbloedonderzoek|\bfunctionele mogelijkheden|\bfml\b|\b(?:brief|verklaring|rapport|verslag|advies|bericht)\w* (?:van )?(?:de |het )?(?:\w*arts|specialist|psychiater|psycholoog|ziekenhuis|\w+loog|\w*therapeut|logopedi\w*|fysio\w*|ergo\w*|ggz)\b|\bvaccinatie(?:bewijs|overzicht)|\bmedical (?:report|certificate|record|history)|\bdischarge (?:letter|summary)`

/** A title that asks for it, speaks against it or makes an appointment holds nothing of it yet. */
const askingWords = String.raw`\bverzoek|\baanvra|\buitnodiging|\bafspraak|\boproep|\bgesprek|\bmachtiging|\btoestemming|\bopvragen|\bbezwaar|\bberoep\b|\bklacht|\breactie|\bantwoord|\bbesluit|\bbeschikking|\bherinnering|\bfolder|\bprivacy|\bformulier|\brequest|\binvitation|\bconsent|\bobjection`

const [sender, near, other, title, asking] = [
  senderWords,
  nearWords,
  otherWords,
  titleWords,
  askingWords,
].map(seen)

function has(form: RegExp | undefined, text: string): boolean {
  if (!form) return false
  form.lastIndex = 0
  return form.test(text)
}

export type Sender = {
  readonly name: string
  /** What is known of the agency of that name; null when it is none of the network. */
  readonly kind: Agency['kind'] | null
  /** What the people of that name do, as the case has it. */
  readonly roles: readonly string[]
}

/** Whether whatever comes from a sender is about somebody's health (`yes`), or may well be (`near`). */
export function senderIs({ name, kind, roles }: Sender): 'yes' | 'near' | 'no' {
  const texts = [name, ...roles].map(fold)
  if (texts.some((text) => has(other, text))) return 'no'
  if ((kind !== null && kinds.has(kind)) || texts.some((text) => has(sender, text))) return 'yes'
  return (kind !== null && nearKinds.has(kind)) || texts.some((text) => has(near, text)) ? 'near' : 'no'
}

/** Whether a document is called after what a doctor writes, and not after a letter about that. */
export function titleTells(text: string): boolean {
  const folded = fold(text)
  return has(title, folded) && !has(asking, folded) && !has(other, folded)
}
