import { MailPlus, PenLine } from 'lucide-react'
import { useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Letter, LetterKind } from '../../shared/domain/letter.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { BeginDialog } from './begin-dialog.tsx'
import { Desk } from './desk.tsx'
import css from './letters.module.css'

/** The letters of a case, or the one that is being written. */
export function Letters({ caseId, open }: { caseId: CaseId; open: string | null }) {
  const { ui } = useTexts()
  const language = useLanguage()
  const kinds = useCall(vault.letters.kinds, { language })
  const asked = useCall(vault.letters.list, { caseId }, ['letter'])
  const list = asked.value ?? asked.last
  if (!list || !kinds.value) {
    return asked.failure ? (
      <FailureNotice failure={asked.failure} retry={asked.reload} />
    ) : (
      <Loading label={ui.loading} />
    )
  }
  const letter = list.find(({ id }) => id === open)
  const kind = kinds.value.find(({ key }) => key === letter?.key)
  if (letter && kind) return <Desk key={letter.id} caseId={caseId} letter={letter} kind={kind} />
  return <Pile caseId={caseId} list={list} kinds={kinds.value} />
}

type PileProps = {
  readonly caseId: CaseId
  readonly list: readonly Letter[]
  readonly kinds: readonly LetterKind[]
}

function Pile({ caseId, list, kinds }: PileProps) {
  const { letters: t } = useTexts()
  const [beginning, setBeginning] = useState(false)
  const begin = (
    <Button tone="primary" icon={<MailPlus />} onPress={() => setBeginning(true)}>
      {t.begin}
    </Button>
  )
  return (
    <Page title={t.title} lead={t.lead} actions={begin}>
      {list.length === 0 ? (
        <Empty icon={<PenLine />} title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      ) : (
        <ul className={css['pile']}>
          {list.map((letter) => (
            <PileLine
              key={letter.id}
              caseId={caseId}
              letter={letter}
              kind={kinds.find(({ key }) => key === letter.key)}
            />
          ))}
        </ul>
      )}
      {beginning ? <BeginDialog caseId={caseId} kinds={kinds} onClose={() => setBeginning(false)} /> : null}
    </Page>
  )
}

type LineProps = { readonly caseId: CaseId; readonly letter: Letter; readonly kind: LetterKind | undefined }

function PileLine({ caseId, letter, kind }: LineProps) {
  const { letters: t, ui } = useTexts()
  const language = useLanguage()
  const { go } = useRoute()
  const { remove } = useTell()
  const { id, facts, sentOn } = letter
  const title = kind?.title ?? letter.key
  const about = [facts.agency.name, dateText(facts.date, language)]
  const sent = sentOn === null ? '' : fill(t.sentMark, { date: dateText(sentOn, language) })
  const throwAway = (): void =>
    void remove(
      title,
      () => vault.letters.remove({ caseId, id }),
      () => vault.letters.restore({ caseId, id }),
    )
  return (
    <li className={css['line']}>
      <Plain
        className={css['open'] ?? ''}
        onPress={() => go({ screen: 'case', caseId, tab: 'letters', open: id })}
      >
        <strong>{title}</strong>
        <span>{[...about, sent].filter(Boolean).join(' · ')}</span>
      </Plain>
      <MoreMenu of={title} actions={[{ label: ui.remove, run: throwAway }]} />
    </li>
  )
}
