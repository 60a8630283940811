import type { ParamSpec } from '../rule.ts'

/** Parameters that several rules ask. */
export const committee: ParamSpec = {
  name: 'committee',
  type: 'yes-no',
  label: { nl: 'Er is een adviescommissie', en: 'There is an advisory committee' },
}
export const medical: ParamSpec = {
  name: 'medical',
  type: 'yes-no',
  label: {
    nl: 'Het gaat om een medisch of arbeidsdeskundig oordeel',
    en: 'It is about a medical or vocational assessment',
  },
}
export const adjourned: ParamSpec = {
  name: 'adjourned',
  type: 'yes-no',
  label: { nl: 'De beslissing is schriftelijk verdaagd', en: 'The decision was adjourned in writing' },
}
export const requested: ParamSpec = {
  name: 'requested',
  type: 'date',
  label: { nl: 'Dag waarop om aanvulling is gevraagd', en: 'Day on which completion was asked for' },
}
export const completed: ParamSpec = {
  name: 'completed',
  type: 'date',
  label: { nl: 'Dag waarop is aangevuld', en: 'Day on which it was completed' },
}
export const lapsed: ParamSpec = {
  name: 'lapsed',
  type: 'date',
  label: {
    nl: 'Laatste dag van de aanvultermijn, als die ongebruikt verliep',
    en: 'Last day of the time given, if it ran out unused',
  },
}
