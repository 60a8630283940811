import type { Letter } from './letter.ts'

/** Letters in English about somebody's health: clients come from everywhere, and bring what was written there. */
export const englishMedical: readonly Letter[] = [
  {
    name: 'letter of a neurologist',
    from: '',
    title: 'IMG 3301',
    pages: [
      `Seaview House, Neurology
To whom it may concern
Mr Sampleman has been under the care of our department since 2023. He was diagnosed with a traumatic brain injury
after a road accident. He suffers from fatigue and memory problems and cannot plan his day without help.
Yours sincerely, Dr A. Lighthouse`,
    ],
  },
  {
    name: 'statement of a GP',
    from: '',
    title: 'scan 12',
    pages: [
      `The Dune Practice
This is to certify that Mrs Example is being treated for depression and an anxiety disorder. Current medication:
sertraline 50 mg. Her prognosis is uncertain.`,
    ],
  },
  {
    name: 'letter after a stay in hospital',
    from: '',
    title: 'letter',
    pages: [
      `Dear doctor,
Your patient was admitted on 3 March with a stroke. Past history: high blood pressure, heart failure. On examination
a weakness of the left arm was found. She went home with physiotherapy.`,
    ],
  },
]

/** Letters in English that are about no one's health. */
export const englishOther: readonly Letter[] = [
  {
    name: 'decision of a municipality',
    from: '',
    title: 'letter 4',
    pages: [
      `Municipality of Duinmeer
Dear Mr Sampleman,
You asked for help in the household. We grant four hours a week until 30 June. If you do not agree you may object
within six weeks. Under the law we may ask a doctor for advice; that was not necessary here.`,
    ],
  },
  {
    name: 'leaflet about dementia',
    from: '',
    title: 'leaflet',
    pages: [
      `Living with dementia: a guide for families
Dementia is an illness of the brain. Stroke, high blood pressure and heart failure raise the risk. Ask your GP about
treatment and medication. In our centre you meet other carers every Tuesday.`,
    ],
  },
  {
    name: 'letter of a landlord',
    from: '',
    title: 'rent',
    pages: [
      `Dear tenant,
The rent rises by 3 % from 1 July. Are you patient with us while the lift is out of order? The fracture in the front
wall will be mended in May.`,
    ],
  },
]
