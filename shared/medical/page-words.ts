/**
 * Words that tell that a page is about somebody's health, as data.
 *
 * What counts as such: "gegevens over gezondheid" of AVG (GDPR) art. 4(15), data "related to the physical or mental
 * health of a natural person, including the provision of health care services"; recital 35 counts what a test, an
 * examination or a treatment gave, whoever wrote it down. They are a special category (AVG art. 9, UAVG art. 30), and
 * the warning is there so that somebody asks whether their ground (domain.md 5.2) holds for this recipient too.
 *
 * A page that speaks of advice, doctors or medicine in general is not meant: a statement on privacy names them all, and
 * an insurer tells for which illness it pays what. So words are told apart by what they do (`tells`), and those that only
 * name the subject count together up to a limit (`most`).
 */
export type WordClass = {
  /** How much one of its words weighs on a page; each counts once, however often it stands there. */
  readonly weight: number
  /**
   * What such a word does: it is said of somebody (`person`), names what somebody may have or take (`name`; a leaflet
   * does so too), or only names the subject.
   */
  readonly tells: 'person' | 'name' | 'subject'
  /** How much all of its words together weigh at most. */
  readonly most: number
  readonly words: readonly MedicalWord[]
}

/**
 * What the word is called to a person; how words begin that mean it, `|` between them and `$` behind one that is the
 * whole word; and, where a beginning does not tell it, a pattern. Without capitals and accents, as `fold` leaves them.
 */
export type MedicalWord = readonly [name: string, begins: string, pattern?: string]

const unlimited = Number.POSITIVE_INFINITY

/** Words of the trade, that stand in hardly anything but a record or a letter about a patient. */
const record: WordClass = {
  weight: 3,
  tells: 'person',
  most: unlimited,
  words: [
    ['anamnese', 'anamnes|anamnestisch|heteroanamnes|speciele anamnes|familieanamnes|ontwikkelingsanamnes'],
    ['DSM-5', 'dsm$|dsm-|dsm5'],
    ['ICD-10', 'icd-1|icd 1|icd1'],
    [
      'lichamelijk onderzoek',
      'lichamelijk onderzoek|neurologisch onderzoek|orthopedisch onderzoek|on examination|physical examination',
    ],
    [
      'psychisch onderzoek',
      'psychisch onderzoek|psychiatrisch onderzoek|psychologisch onderzoek|neuropsychologisch onderzoek',
    ],
    ['differentiaaldiagnose', 'differentiaaldiagnos|differentiele diagnos|differential diagnos'],
    [
      'diagnose van een behandelaar',
      'verwijsdiagnose|ontslagdiagnose|hoofddiagnose|nevendiagnose|werkdiagnose|verpleegkundige diagnose|logopedische diagnose|fysiotherapeutische diagnose|beschrijvende diagnose|klinische diagnose',
    ],
    ['comorbiditeit', 'comorbid|co-morbid'],
    [
      'ziektegeschiedenis',
      'ziektegeschiedenis|medische voorgeschiedenis|psychiatrische voorgeschiedenis|medische geschiedenis|past medical history|medical history',
    ],
    ['Functionele Mogelijkhedenlijst', 'functionele mogelijkhedenlijst|functionele mogelijkheden lijst|fml$'],
    ['medicatieoverzicht', 'actueel medicatieoverzicht|actueel medicatie-overzicht|medicatie bij ontslag'],
    [
      'uitslag van een scan',
      'verslag mri|verslag ct|verslag echo|verslag x-|uitslag mri|klinische gegevens|x-thorax',
    ],
    [
      'test van verstand of aandacht',
      'wisc|wais$|wais-|wppsi|totaal iq|totaal-iq|tiq$|viq$|piq$|mmse|moca$|celf$|schlichting',
    ],
  ],
}

/** What was measured, counted out or prescribed. */
const measured: WordClass = {
  weight: 3,
  tells: 'person',
  most: unlimited,
  words: [
    ['dosering', '', String.raw`\b\d[\do.,]* ?(?:mg|mcg|ug)\b(?!/)|\b\d ?dd ?\d`],
    [
      'innemen per dag',
      'twice daily|once daily|three times daily',
      String.raw`\b\d+ ?x per dag\b|\b\d+ keer per dag \d+ (?:tablet|capsule|inhalatie)`,
    ],
    ['bloeddruk', '', String.raw`\brr:? ?\d{2,3}/\d{2,3}|\bbloeddruk(?: van| is|:)? ?\d`],
    ['bloedwaarden', 'mmol|umol|hemoglobine|hba1c|kreatinine|egfr|leukocyten|crp$'],
    ['pijnscore', '', String.raw`\b(?:vas|nrs)(?:-score|:)? ?\d`],
    [
      'code van een diagnose',
      'icpc|nyha|gaf$',
      String.raw`\b(?:29[5-9]|30\d|31[0-7])\.\d{1,2}\b|\bf\d\d\.\d\b|\bgold ?[iv1-4]`,
    ],
    [
      'kracht of beweging',
      'flexie|extensie|abductie|lasegue|spierkracht|knijpkracht',
      String.raw`\bkracht \w+ graad`,
    ],
    ['oog- of oortest', 'visus|audiogram|oogtest|gehoortest', String.raw`\b\d\d ?db\b`],
    ['SOEP', '', String.raw`(?:^|\n)[ \t]*s ?:[^\n]+\n[ \t]*(?:o|e) ?:`],
    [
      'behandelcode',
      '',
      String.raw`\b[cvearpmxt]\d\d\d?\b[^\n]{0,30}(?:controle|verdoving|vulling|kanaal|kroon|extractie|gebit)`,
    ],
  ],
}

/** Headings and turns of phrase of a letter about a patient. */
const said: WordClass = {
  weight: 2,
  tells: 'person',
  most: unlimited,
  words: [
    [
      'diagnose',
      'was diagnosed|has been diagnosed|diagnose:|diagnose :|diagnosis:|gediagnosticeerd|diagnosed with',
      String.raw`\bde diagnose [a-z]+ [a-z]+|\b(?:gesteld|stelde|kreeg|heeft) (?:\w+ ){0,3}diagnose`,
    ],
    ['medicatie', 'current medication|medicatie:|medicatie :|medication:|medicijnen:|medicijngebruik:'],
    [
      'behandelplan',
      'treatment plan:|plan of treatment|behandelplan:|behandeladvies:|behandeling:|behandeldoel',
    ],
    ['prognose', 'prognosis:|prognosis is|prognose:|prognose is'],
    ['beleid', 'beleid:'],
    ['voorgeschiedenis', 'voorgeschiedenis|past history|previous history'],
    ['patiënt', 'patient'],
    ['geachte collega', 'dear doctor|geachte collega|beste collega|collegiale groet|dear colleague'],
    ['bekend met', '', String.raw`\b(?:is|bent|bij|reeds|ons) bekend met (?:een |de )?\w+`],
    [
      'onder behandeling',
      'under my care|under the care of|under our care|this is to certify|suffers from|is being treated for',
      String.raw`\b(?:in|onder) (?:\w+ )?behandeling (?:bij|van|voor|na|wegens)\b|\bbij (?:mij|ons) (?:in|onder) behandeling`,
    ],
    [
      'opname',
      'reden van opname|crisisopname',
      String.raw`\bopgenomen (?:op onze|in het|geweest|op de afdeling)|\bopname in (?:19|20)\d\d`,
    ],
    ['belastbaarheid', 'belastbaarheid|urenbeperking'],
    ['ziektebeeld', 'ziektebeeld|toestandsbeeld', String.raw`\bhet (?:klinisch )?beeld (?:past|is)\b`],
    [
      'aandoening',
      '',
      String.raw`\b(?:somatische|psychogeriatrische|psychische|lichamelijke|medisch objectiveerbare|chronische) (?:aandoening|stoornis|ziekte)`,
    ],
    ['intoxicaties', 'intoxicaties'],
    ['spreekuur', 'op mijn spreekuur|op het spreekuur|spreekuur van'],
    [
      'wat iemand heeft',
      '',
      String.raw`\b(?:heeft|hebt|heb|had|hebben|lijdt aan|kampt met|wegens|vanwege) (?:\w+ ){0,3}(?:autis|adhd|ptss|depressie|angst|psychos|dement|alzheimer|parkinson|epileps|hersenlet|beroerte|copd|astma|diabetes|kanker|reuma|artrose|hernia|hartfal|syndroom|bipolair)`,
    ],
    [
      'ondertekening van een behandelaar',
      '',
      String.raw`(?:,|\bdrs?\.[^\n]{0,40})\s*(?:[a-z-]+ )?(?:\w*arts|\w*iater|(?:radio|cardio|neuro|uro|reumato|gynaeco|dermato|onco|audio|\w*psycho|gz-psycho)loog|chirurg|internist|(?:fysio|ergo|oefen)therapeut|logopedist|verloskundige|(?:wijk)?verpleegkundige|neurologist|cardiologist)\b[^\n]{0,30}(?:\n|$)`,
    ],
  ],
}

/** Words of the subject: many of them together still say nothing of a person. */
const topic: WordClass = {
  weight: 1,
  tells: 'subject',
  most: 3,
  words: [
    ['diagnose', 'diagnos'],
    ['medicatie', 'medicati|medicijn|geneesmiddel'],
    ['behandeling', 'behandeling|behandelplan|behandelaar|behandelend|treatment'],
    ['prognose', 'prognose'],
    ['medisch', 'medisch|medical'],
    ['arbeidsongeschikt', 'arbeidsongeschikt|eerste ziektedag'],
    ['stoornis', 'stoornis|aandoening'],
    ['bevindingen', 'bevindingen|vraagstelling|diagnostiek|hulpvraag'],
    ['beperkingen', 'beperkingen in'],
  ],
}

/** What is felt. Everybody has some of it, so it counts only beside the rest. */
const symptom: WordClass = {
  weight: 1,
  tells: 'subject',
  most: 3,
  words: [
    ['pijn', 'pijn$|pijnklachten|hoofdpijn|buikpijn|koorts$'],
    ['vermoeidheid', 'vermoeid|oververmoeid|uitputting|energetisch'],
    ['slecht slapen', 'slaapproblemen|slapeloos|slecht slapen|insomnie|slaapt slecht'],
    ['benauwd', 'kortademig|benauwd|dyspnoe|dyspneu'],
    ['somber', 'somber|piekert|paniek|huilbuien'],
    ['hallucinaties', 'hallucinat|wanen$|herbelevingen'],
    ['hartkloppingen', 'hartklopping|duizelig'],
    ['overprikkeling', 'overgevoelig|prikkelgevoelig|prikkelarm|overprikkel'],
    ['bijwerkingen', 'bijwerking|allergie'],
    ['geheugenproblemen', 'vertraagd denken|geheugenproblem|concentratieproblem'],
  ],
}

/** Who gives care. A policy of an insurer names them all. */
const carer: WordClass = {
  weight: 1,
  tells: 'subject',
  most: 2,
  words: [
    ['huisarts', 'huisarts'],
    [
      'specialist',
      'specialist|internist|neuroloog|cardioloog|reumatoloog|uroloog|longarts|oogarts|revalidatiearts|kinderarts|kno-arts|neurolog|cardiolog',
    ],
    ['psychiater', 'psychiat|psycholoog|orthopedagoog|kinderpsychiat'],
    ['ziekenhuis', 'ziekenhuis|polikliniek|revalidatiecentrum|hospital|ggz$'],
    ['therapie', 'fysiotherap|ergotherap|logoped|emdr|psycho-educatie|psychoeducatie|oefentherap'],
    ['verpleging', 'verpleegkundig|wondzorg|wijkverpleging'],
    ['keuringsarts', 'verzekeringsarts|bedrijfsarts|jeugdarts|medisch adviseur'],
    ['medisch onderzoek', 'mri$|ct-scan|echo van|bloedonderzoek|fietstest|gehooronderzoek'],
  ],
}

/** Words that say something of a person. */
export const findingClasses = [record, said, measured] as const

/** Words that only name the subject. */
export const subjectClasses = [topic, symptom, carer] as const

/** A page about an animal is nobody's health. */
export const animalWords = 'dierenarts|dierenkliniek|dierenziekenhuis|veterinair'
