import type { Field } from './letter.ts'

/** Fields that more than one letter asks for. */
export const decisionDate: Field = {
  name: 'decision_date',
  type: 'date',
  label: { nl: 'Datum op het besluit', en: 'Date on the decision' },
}
export const decisionAbout: Field = {
  name: 'decision_about',
  type: 'text',
  label: { nl: 'Waar gaat het besluit over?', en: 'What is the decision about?' },
  help: { nl: 'Bijvoorbeeld: huishoudelijke hulp', en: 'For example: help in the household' },
}
export const reasons: Field = {
  name: 'reasons',
  type: 'long',
  label: { nl: 'Uw redenen', en: 'Your reasons' },
  help: { nl: 'Elke reden op een nieuwe regel.', en: 'Each reason on a line of its own.' },
}
export const requestAbout: Field = {
  name: 'request_about',
  type: 'text',
  label: { nl: 'Wat is er aangevraagd?', en: 'What was applied for?' },
}
export const need: Field = {
  name: 'need',
  type: 'long',
  label: { nl: 'Wat lukt niet, en wat is nodig?', en: 'What does not work, and what is needed?' },
}
export const events: Field = {
  name: 'events',
  type: 'long',
  label: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
  help: { nl: 'Schrijf op wie, wat en wanneer.', en: 'Write down who, what and when.' },
}
export const authorised: Field = {
  name: 'authorised',
  type: 'yes-no',
  label: { nl: 'De machtiging gaat mee', en: 'The authorisation is enclosed' },
}
