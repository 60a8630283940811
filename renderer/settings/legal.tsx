import { useState } from 'react'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { dateText } from '../text/dates.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { LegalAmount, LegalDay, type Item } from './legal-item.tsx'
import css from './settings.module.css'

/** Amounts and days of the law: to see, to correct, and to take back what was corrected. */
export function Legal() {
  const { legal: t, ui } = useTexts()
  const asked = useCall(vault.legal.list, {}, ['term'])
  const items = asked.value ?? asked.last
  const { attempt, done } = useTell()
  const set = (key: string, value: string): void =>
    void attempt(vault.legal.set({ key, value }), () => done(t.saved))
  const reset = (key: string): void => void attempt(vault.legal.reset({ key }), () => done(t.saved))
  return (
    <Sheet title={t.title}>
      <p className={css['help']}>{t.lead}</p>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!items && asked.loading ? <Loading label={ui.loading} /> : null}
      {items ? <Days items={items} set={set} reset={reset} /> : null}
      {items ? <Amounts items={items} set={set} reset={reset} /> : null}
    </Sheet>
  )
}

type Props = {
  readonly items: readonly Item[]
  readonly set: (key: string, value: string) => void
  readonly reset: (key: string) => void
}

function Days({ items, set, reset }: Props) {
  const t = useTexts().legal
  const [day, setDay] = useState<string | null>(null)
  const year = items.find(({ key }) => key === 'known_until')?.value ?? ''
  const add = (): void => {
    if (day === null) return
    set(`day/${day}`, 'yes')
    setDay(null)
  }
  return (
    <>
      <h3 className={css['sub']}>{t.days}</h3>
      <p className={css['help']}>{fill(t.daysHelp, { year })}</p>
      <ul className={css['legal']} aria-label={t.days}>
        {items
          .filter(({ key }) => key.startsWith('day/'))
          .map((item) => (
            <LegalDay key={item.key} item={item} set={set} reset={reset} />
          ))}
      </ul>
      <div className={css['legalAdd']}>
        <DateField label={t.addDay} value={day} onChange={setDay} />
        <Button onPress={add}>{t.add}</Button>
      </div>
    </>
  )
}

function Amounts({ items, set, reset }: Props) {
  const t = useTexts().legal
  const language = useLanguage()
  const [from, setFrom] = useState<string | null>(null)
  const tables = items.filter(({ key }) => key.startsWith('penalty/'))
  const dated = tables.map((item) => ({
    item,
    label: fill(t.penalty, { date: dateText(item.key.slice('penalty/'.length), language) }),
    help: t.penaltyHelp,
  }))
  const names = { known_until: t.knownUntil, allowance_per_week: t.allowance, wia_weeks: t.wia }
  const plain = Object.entries(names).flatMap(([key, label]) => {
    const item = items.find((one) => one.key === key)
    return item ? [{ item, label, help: '' }] : []
  })
  const add = (): void => {
    const latest = tables.at(-1)
    if (from === null || latest === undefined) return
    set(`penalty/${from}`, latest.value)
    setFrom(null)
  }
  return (
    <>
      {[...dated, ...plain].map(({ item, label, help }) => (
        <LegalAmount
          key={`${item.key}=${item.value}`}
          item={item}
          label={label}
          help={help}
          set={set}
          reset={reset}
        />
      ))}
      <div className={css['legalAdd']}>
        <DateField label={t.newPenalty} value={from} onChange={setFrom} />
        <Button onPress={add}>{t.add}</Button>
      </div>
    </>
  )
}
