import type { Letter } from './letter.ts'

/** Letters about somebody's health that look less like it, and letters of others than doctors. */
export const aboutHealth: readonly Letter[] = [
  {
    name: 'short statement of a GP',
    from: '',
    title: 'IMG 2231',
    pages: [
      `T. Duindoorn, huisarts
Aan wie dit aangaat
Mevrouw Proefmens is bij mij onder behandeling. Zij is bekend met reumatoïde artritis en depressieve
klachten. Door deze aandoeningen kan zij niet langer dan tien minuten staan of lopen. Verbetering is niet
te verwachten.
T. Duindoorn, huisarts`,
    ],
  },
  {
    name: 'advice of an occupational therapist',
    from: 'Ergotherapie Aan Huis',
    title: 'Rapport woningaanpassing',
    pages: [
      `Ergotherapie Aan Huis
Rapport naar aanleiding van huisbezoek bij mevrouw Berkenhof
Medische gegevens: CVA rechts in 2024 met hemiparese links, neglect.
Handelingsprobleem: de transfer van rolstoel naar toilet lukt niet zonder hulp.
Functies: kracht linkerarm graad 2, zitbalans matig, sensibiliteit gestoord.
Advies: tillift met plafondrail, aangepast toilet. Zonder aanpassing is er groot valgevaar.
D. Zandloper, ergotherapeut`,
    ],
  },
  {
    name: 'decision of a municipality that quotes the diagnosis in full',
    from: 'Gemeente Duinmeer',
    title: 'Besluit Wmo begeleiding',
    kind: 'beschikking',
    pages: [
      `Gemeente Duinmeer
Besluit op uw aanvraag
Geachte heer Voorbeeld,
U vroeg op 3 maart om individuele begeleiding. Wij kennen deze toe voor 4 uur per week.
U kunt binnen zes weken bezwaar maken.`,
      `Motivering
Uit het medisch advies van 2 mei blijkt het volgende. U bent bekend met een autismespectrumstoornis en
een recidiverende depressie (DSM-5). U bent onder behandeling bij GGZ Duinrand en gebruikt daarvoor
sertraline 100 mg. In 2019 bent u opgenomen geweest na een poging tot suïcide. Volgens de psychiater is de
prognose matig en leidt stress tot ontregeling.
Gelet hierop bent u aangewezen op begeleiding.`,
    ],
  },
  {
    name: 'appointment at an outpatient clinic',
    from: 'Ziekenhuis De Waterkant',
    title: 'Afspraak 12 juni',
    kind: 'uitnodiging',
    pages: [
      `Ziekenhuis De Waterkant, polikliniek Cardiologie
Geachte mevrouw Proefmens,
Wij verwachten u op 12 juni om 9.40 uur voor een fietstest en een echo van het hart bij
dr. O. Golfslag, cardioloog. Neem uw medicatieoverzicht mee. Gebruik op de dag zelf geen bètablokkers.`,
    ],
  },
  {
    name: 'bill of a dentist with what was done',
    from: 'Tandartspraktijk De Molen',
    title: 'Nota 2026-0712',
    kind: 'factuur',
    pages: [
      `Tandartspraktijk De Molen     Nota
Datum      Code  Element  Omschrijving                     Bedrag
03-04-26   C002           Periodieke controle              € 27,76
03-04-26   A10   36       Verdoving                        € 18,08
03-04-26   V93   36       Drievlaksvulling composiet       € 91,66
03-04-26   E13   46       Wortelkanaalbehandeling          € 198,80
Te betalen binnen 30 dagen: € 336,30`,
    ],
  },
  {
    name: 'care plan of a district nurse',
    from: 'Thuiszorg De Zeewind',
    title: 'Zorgplan',
    kind: 'zorgplan',
    pages: [
      `Thuiszorg De Zeewind    Zorgplan wijkverpleging
Cliënt: mevrouw B. Berkenhof
Verpleegkundige diagnose: verminderde mobiliteit, risico op decubitus, incontinentie van urine.
Medische achtergrond: dementie, diabetes, ulcus cruris links.
Acties: insuline spuiten twee keer per dag, wondzorg volgens protocol, steunkousen aan en uit,
medicatie aanreiken uit de baxterrol. Evaluatie over zes weken.
W. Zeekraal, wijkverpleegkundige`,
    ],
  },
  {
    name: 'letter of a hospital in English',
    from: 'University Hospital Northport',
    title: 'Letter of the clinic',
    pages: [
      `University Hospital Northport, Department of Neurology
Dear colleague,
Thank you for referring this 29-year-old patient.
Past medical history: migraine, asthma. Medication: topiramate 50 mg twice daily.
On examination: normal reflexes, no sensory loss. MRI brain without abnormalities.
Diagnosis: epilepsy, generalised. Plan: start levetiracetam 500 mg, follow-up in three months.
R. Harbour, consultant neurologist`,
    ],
  },
  {
    name: 'letter of a youth doctor',
    from: 'Centrum voor Jeugd en Gezin',
    title: 'Bevindingen onderzoek groep 2',
    pages: [
      `Jeugdgezondheidszorg
Aan de ouders van Teun
Teun was op 4 april bij mij op het spreekuur. Lengte 108 cm, gewicht 17,2 kg. De oogtest was links
onvoldoende (visus 0,5). Bij de gehoortest zag ik een verlies van 35 dB rechts. De motoriek is wat achter.
Ik verwijs Teun naar de oogarts en de kno-arts.
J. Zilvermeeuw, jeugdarts`,
    ],
  },
  {
    name: 'mail of a mother to a school',
    from: '',
    title: 'Mail aan juf',
    kind: 'email',
    pages: [
      `Van: H. Proefmens
Aan: juf Anna
Onderwerp: Teun
Beste juf Anna,
Gisteren waren we bij de kinderarts. Teun heeft ADHD en waarschijnlijk ook autisme. Hij begint morgen met
methylfenidaat 10 mg, een tablet om acht uur en een tablet om twaalf uur. Wil je erop letten dat hij de
tweede inneemt? Bijwerkingen kunnen zijn: minder eetlust en hoofdpijn.
Groet, Hanneke`,
    ],
  },
]
