import type { Case } from '../../shared/domain/case.ts'
import { CaseMatters } from '../matters/case-matters.tsx'
import { useTexts } from '../text/use-texts.ts'
import { CasePeople } from './case-people.tsx'
import { ToTray } from '../tray/to-tray.tsx'
import { CaseTurns } from './case-turns.tsx'
import { EditInPlace } from './edit-in-place.tsx'
import { FirstSteps } from './first-steps.tsx'
import { LastEntries } from './last-entries.tsx'
import css from './overview.module.css'

/** Who, what matters to them in their own words, and whose turn it is. */
export function Overview({ file }: { file: Case }) {
  const t = useTexts().cases
  const lines = file.matters.join('\n')
  return (
    <div className={css['overview']}>
      <div className={css['words']}>
        <ToTray caseId={file.id} />
        <FirstSteps file={file} />
        <EditInPlace
          caseId={file.id}
          name="own-words"
          title={t.ownWords}
          help={t.ownWordsHelp}
          empty={t.ownWordsEmpty}
          text={file.ownWords}
          changeOf={(ownWords) => ({ ownWords })}
          large
        />
        <EditInPlace
          caseId={file.id}
          name="asks"
          title={t.asks}
          help={t.asksHelp}
          empty={t.asksEmpty}
          text={file.asks}
          changeOf={(asks) => ({ asks })}
        />
        <EditInPlace
          caseId={file.id}
          name="matters"
          title={t.matters}
          help={t.mattersHelp}
          empty={t.mattersEmpty}
          text={lines}
          changeOf={(text) => ({ matters: linesOf(text) })}
          asList
        />
      </div>
      <div className={css['beside']}>
        <CaseTurns caseId={file.id} />
        <CaseMatters caseId={file.id} />
        <CasePeople caseId={file.id} />
        <LastEntries caseId={file.id} />
      </div>
    </div>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 30)
