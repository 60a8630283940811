import type { Language } from '../text/failure-message.ts'
import type { groups, Rule } from './rule.ts'
import { aanvraag } from './rules/application.ts'
import { ciz, wajong, wia } from './rules/care-applications.ts'
import { jeugdhulp, schoolToelating, zelfstandigen, zorgkantoor } from './rules/care-and-school.ts'
import {
  beroepNietTijdig,
  beslissenNaUitspraak,
  klachtAfgewezen,
  toeslagDefinitief,
} from './rules/court-and-complaint.ts'
import { ingebrekestelling } from './rules/default-notice.ts'
import { termijn } from './rules/free-term.ts'
import { stukkenBeroep, stukkenHoorzitting, stukkenVovo } from './rules/hearing.ts'
import { avg, klacht, schuldhulp, woo } from './rules/information.ts'
import { geschillencommissieZorg, heroverwegingAntwoord } from './rules/insurer.ts'
import { beslissingOpBezwaar } from './rules/objection-decision.ts'
import { beroep, bezwaar, bezwaarZiektewet, griffierecht, hogerBeroep, verzet } from './rules/objection.ts'
import { post } from './rules/post.ts'
import { bijstand, heroverweging, ombudsman, toeslagAanvraag, uitspraak } from './rules/single-terms.ts'
import { uwvBeslistermijn } from './rules/uwv.ts'
import { wmo } from './rules/wmo.ts'
import type { TermParam, TermRule } from './step.ts'
import type { Text } from './text.ts'

/** Every rule, in the order in which a person would look for it. */
export const rules: readonly Rule[] = [
  bezwaar,
  bezwaarZiektewet,
  beslissingOpBezwaar,
  uwvBeslistermijn,
  stukkenHoorzitting,
  beroep,
  griffierecht,
  stukkenBeroep,
  stukkenVovo,
  uitspraak,
  verzet,
  hogerBeroep,
  post,
  heroverweging,
  heroverwegingAntwoord,
  geschillencommissieZorg,
  wmo,
  aanvraag,
  ciz,
  wia,
  wajong,
  zorgkantoor,
  jeugdhulp,
  bijstand,
  zelfstandigen,
  toeslagAanvraag,
  toeslagDefinitief,
  schoolToelating,
  schuldhulp,
  ingebrekestelling,
  beroepNietTijdig,
  beslissenNaUitspraak,
  klacht,
  klachtAfgewezen,
  ombudsman,
  avg,
  woo,
  termijn,
]

const groupLabels: Record<(typeof groups)[number], Text> = {
  objection: { nl: 'Bezwaar en beroep', en: 'Objection and appeal' },
  decision: { nl: 'Wanneer de instantie moet beslissen', en: 'When the agency has to decide' },
  late: { nl: 'Als de instantie te laat is', en: 'When the agency is late' },
  information: { nl: 'Klacht, inzage en overige', en: 'Complaint, access and other' },
}

/** All rules as a person chooses them from a list, in one language. */
export function listRules(language: Language): TermRule[] {
  return rules.map((rule) => ({
    key: rule.key,
    label: rule.label[language],
    group: groupLabels[rule.group][language],
    law: rule.law,
    eventLabel: rule.eventLabel[language],
    help: `${rule.help[language]} ${rule.consequence[language]}`,
    actor: rule.actor,
    params: rule.params.map((spec) => paramOf(spec, language)),
    steps: [...rule.steps],
    mark: rule.mark,
  }))
}

function paramOf(spec: Rule['params'][number], language: Language): TermParam {
  const choices = spec.choices?.map(({ value, label }) => ({ value, label: label[language] }))
  return {
    name: spec.name,
    label: spec.label[language],
    type: spec.type,
    ...(choices === undefined ? {} : { choices }),
    ...(spec.required === true ? { required: true } : {}),
  }
}
