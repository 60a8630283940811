import { ok } from '../../result.ts'
import { parseDay, plusWeeks, isBefore } from '../calendar.ts'
import { settle, weeks, type Length } from '../count.ts'
import type { Facts, Rule, Step, StepSpec } from '../rule.ts'
import { countedStep, eventOn, plainStep } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'

/** Applications with one statutory term: CIZ, WIA, Wajong. */

const received: Text = { nl: 'Ontvangen op', en: 'Received on' }
const receipt: Text = {
  nl: 'Dag waarop de aanvraag is ontvangen',
  en: 'Day on which the application was received',
}
const noticeNext: Text = {
  nl: 'Is de termijn voorbij, dan kunt u de instantie in gebreke stellen.',
  en: 'Once the term is over you can send the agency a default notice.',
}
const decision: Omit<StepSpec, 'law' | 'mark'> = {
  key: 'decision_last_day',
  label: { nl: 'Uiterste dag om te beslissen', en: 'Last day to decide' },
  actor: 'agency',
  changes: {
    nl: 'Een verzoek om aanvulling met een termijn en een tijdige verlengingsbrief schuiven de dag op. De dag in de brief gaat voor als die later is.',
    en: 'A request to complete with a set term and a timely letter of extension move the day. The day in the letter comes first if it is later.',
  },
}

interface Applied {
  readonly key: string
  readonly label: Text
  readonly law: string
  readonly length: (facts: Facts) => Length
  readonly mark: StepSpec['mark']
  readonly help: Text
  readonly source: string
  readonly params: Rule['params']
  readonly doubt?: Text
  readonly more?: { readonly key: string; readonly step: (facts: Facts) => Step | undefined }
}

function applicationRule(applied: Applied): Rule {
  const { key, label, law, mark, help, source, params, doubt, more } = applied
  return {
    key,
    group: 'decision',
    label,
    law,
    eventLabel: receipt,
    help,
    consequence: noticeNext,
    actor: 'agency',
    params,
    steps: more === undefined ? ['decision_last_day'] : ['decision_last_day', more.key],
    mark,
    source,
    chain: (facts) => {
      const first = plainStep(facts, { ...decision, law, mark }, received, applied.length(facts))
      const next = more?.step(facts)
      return ok({ steps: [{ ...first, doubt }, ...(next === undefined ? [] : [next])], warnings: [] })
    },
  }
}

export const ciz = applicationRule({
  key: 'ciz',
  label: { nl: 'Indicatie door het CIZ', en: 'Needs decision by the CIZ' },
  law: 'Wlz 3.2.3, ciz.nl',
  length: (facts) => weeks(facts.yes('special') ? 2 : 6),
  mark: 'V',
  source: 'ciz.nl',
  params: [
    {
      name: 'special',
      type: 'yes-no',
      label: {
        nl: 'Er zijn bijzondere omstandigheden (2 weken)',
        en: 'There are special circumstances (2 weeks)',
      },
    },
  ],
  help: {
    nl: 'Zes weken na ontvangst van de aanvraag, twee weken bij bijzondere omstandigheden.',
    en: 'Six weeks after receipt of the application, two weeks in special circumstances.',
  },
  doubt: {
    nl: 'Het CIZ noemt deze termijn zelf. In welk artikel hij staat, is niet nagekeken.',
    en: 'The CIZ itself states this term. In which article it is laid down was not verified.',
  },
})

export const wajong = applicationRule({
  key: 'wajong',
  label: { nl: 'Beslissing op een Wajong-aanvraag', en: 'Decision on a Wajong application' },
  law: 'Wajong',
  length: () => weeks(8),
  mark: 'K',
  source: 'kst-31844-11',
  params: [],
  help: {
    nl: 'Acht weken na ontvangst van de aanvraag door UWV.',
    en: 'Eight weeks after UWV received the application.',
  },
  doubt: {
    nl: 'Gezien in een oudere tekst; niet nagekeken in de wet van nu. De dag in de brief van UWV gaat voor.',
    en: 'Seen in an older text; not verified in the law as it is now. The day in the letter of UWV comes first.',
  },
})

export const wia = applicationRule({
  key: 'wia',
  label: { nl: 'Beslissing op een WIA-aanvraag', en: 'Decision on a WIA application' },
  law: 'Wet WIA 102(3)',
  length: () => weeks(8),
  mark: 'V',
  source: 'vpca.nl; oprijk.nl',
  params: [],
  help: {
    nl: 'Acht weken na ontvangst van de aanvraag. UWV werkt sinds 2026 tijdelijk met 16 weken; dat is beleid, geen wettelijke termijn. De dag in de brief van UWV gaat voor.',
    en: 'Eight weeks after receipt of the application. Since 2026 UWV temporarily works with 16 weeks; that is policy, no statutory term. The day in the letter of UWV comes first.',
  },
  more: { key: 'policy_last_day', step: policyStep },
})

const policySpec: StepSpec = {
  key: 'policy_last_day',
  label: { nl: 'Dag waarmee UWV zelf rekent', en: 'Day that UWV itself works with' },
  actor: 'agency',
  law: 'Wet WIA 102(5)',
  mark: 'V',
  changes: {
    nl: 'UWV kan deze werkwijze beëindigen of een andere dag noemen. De dag in de brief gaat voor.',
    en: 'UWV can end this practice or name another day. The day in the letter comes first.',
  },
}

/** UWV's temporary longer term: policy, so free days strictly do not move it; safely they do. */
function policyStep(facts: Facts): Step | undefined {
  const { from, weeks: long } = facts.data.wiaPolicy
  const start = parseDay(from)
  if (start === undefined || isBefore(facts.event, start)) return undefined
  const nominal = plusWeeks(facts.event, long)
  const at = (length: Length) => settle(facts.calendar, facts.event, nominal, length, 'statute')
  const opening = join(
    eventOn(received, facts.event),
    both((words) => words.runs(weeks(long), nominal)),
  )
  // Counting it as a term of eight weeks lets free days move it: the cautious end.
  return countedStep(policySpec, { strict: at(weeks(long)), safe: at(weeks(8)) }, opening, {
    nl: 'Dit is beleid of een verlenging. Vrije dagen verlengen zo’n termijn niet; de latere dag is veilig.',
    en: 'This is policy or an extension. Free days do not extend such a term; the later day is safe.',
  })
}
