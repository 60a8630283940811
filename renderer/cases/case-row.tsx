import type { CaseLine } from '../../shared/domain/case.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Tag } from '../ui/turn.tsx'
import css from './cases.module.css'

/** One case in a list: a folder with its name on the tab. */
export function CaseRow({ line }: { line: CaseLine }) {
  const { cases: t, labels } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  return (
    <div className={css['row']}>
      <span className={css['folder']} aria-hidden />
      <span className={css['name']}>
        {line.name}
        <small>
          {[labels.caseKind[line.kind], line.municipality].filter((part) => part !== '').join(' · ')}
        </small>
      </span>
      {line.damaged ? (
        <span title={t.damagedHelp}>
          <Tag tone="warn">{t.damaged}</Tag>
        </span>
      ) : (
        <span className={css['numbers']}>
          {count(t.documents, line.documents)} · {count(t.contacts, line.contacts)}
          <small>{fill(t.changed, { when: dateText(line.updatedAt, language) })}</small>
        </span>
      )}
    </div>
  )
}
