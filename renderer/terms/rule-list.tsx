import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { TermRule } from '../../shared/terms/step.ts'
import { useTexts } from '../text/use-texts.ts'
import { SearchField } from '../ui/search-field.tsx'
import { TurnMark } from '../ui/turn.tsx'
import css from './terms.module.css'

/** What is it about? Every rule with a line of help, by group. */
export function RuleList({
  rules,
  onChoose,
}: {
  rules: readonly TermRule[]
  onChoose: (key: string) => void
}) {
  const t = useTexts().terms
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const found = rules.filter((rule) =>
    `${rule.label} ${rule.help} ${rule.law}`.toLocaleLowerCase().includes(wanted),
  )
  const groups = [...new Set(found.map((rule) => rule.group))]
  return (
    <>
      <SearchField label={t.ruleFilter} value={text} onChange={setText} autoFocus />
      {found.length === 0 ? <p className={css['quiet']}>{t.ruleNone}</p> : null}
      {groups.map((group) => (
        <section key={group} className={css['group']}>
          <h3>{group}</h3>
          {found
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <Button key={rule.key} className={css['rule'] ?? ''} onPress={() => onChoose(rule.key)}>
                <span className={css['ruleName']}>
                  {rule.label} <TurnMark actor={rule.actor} />
                </span>
                <span className={css['quiet']}>{rule.help}</span>
              </Button>
            ))}
        </section>
      ))}
    </>
  )
}
