import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Letter, LetterKind } from '../../shared/domain/letter.ts'
import { useRoute } from '../frame/route.tsx'
import { beforeLock } from '../ipc/lock.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useTell } from '../ui/use-tell.ts'
import { DeskDeeds } from './desk-deeds.tsx'
import { LetterFields } from './letter-fields.tsx'
import { Paper } from './paper.tsx'
import { WrittenText } from './written-text.tsx'
import css from './letters.module.css'

type Props = { readonly caseId: CaseId; readonly letter: Letter; readonly kind: LetterKind }

/** Where a letter is written: what it is made from on the left, the letter itself on the right. Kept as it is typed. */
export function Desk({ caseId, letter, kind }: Props) {
  const { letters: t, ui } = useTexts()
  const { go } = useRoute()
  const count = useCounted()
  const { shown, put, settle } = useWriting(caseId, letter)
  const gaps = JSON.stringify(shown.draft).match(/\[[^\]"]+\]/g)?.length ?? 0
  return (
    <section className={css['desk']} aria-label={kind.title}>
      <header className={css['bar']}>
        <IconButton
          label={ui.back}
          icon={<ArrowLeft />}
          onPress={() => go({ screen: 'case', caseId, tab: 'letters' })}
        />
        <h2>{kind.title}</h2>
        <DeskDeeds caseId={caseId} letter={shown} title={kind.title} settle={settle} />
      </header>
      <div className={css['sides']}>
        <div className={css['fields']}>
          <Notice>{t.notAdvice}</Notice>
          {kind.caution === '' ? null : <Notice tone="warn">{kind.caution}</Notice>}
          <LetterFields caseId={caseId} kind={kind} facts={shown.facts} put={(facts) => put({ facts })} />
          <WrittenText caseId={caseId} letter={shown} put={(written) => put({ written })} />
        </div>
        <div className={css['paperSide']}>
          <h3>{t.preview}</h3>
          {gaps === 0 ? null : <p className={css['gaps']}>{count(t.gaps, gaps)}</p>}
          <Paper draft={shown.draft} />
        </div>
      </div>
    </section>
  )
}

type Change = Partial<Pick<Letter, 'facts' | 'written'>>

/** Milliseconds after the last key. */
const pause = 400

/** The letter as it is being typed; the vault keeps it soon after, before a lock, and at the latest when it is left. */
function useWriting(caseId: CaseId, letter: Letter) {
  const { attempt } = useTell()
  const [shown, setShown] = useState(letter)
  const waiting = useRef<Change>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const settle = async (): Promise<void> => {
    clearTimeout(timer.current)
    const change = waiting.current
    if (Object.keys(change).length === 0) return
    waiting.current = {}
    await attempt(vault.letters.change({ caseId, id: letter.id, change }), (next) =>
      // What was typed meanwhile stays; only what follows from it is new.
      setShown((last) => ({ ...last, draft: next.draft, documentId: next.documentId, sentOn: next.sentOn })),
    )
  }
  const put = (change: Change): void => {
    setShown((last) => ({ ...last, ...change }))
    waiting.current = { ...waiting.current, ...change }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void settle(), pause)
  }
  const leave = useEffectEvent(settle)
  useEffect(() => {
    const stop = beforeLock(() => leave())
    return () => {
      stop()
      void leave()
    }
  }, [])
  const { documentId, sentOn } = letter
  return { shown: { ...shown, documentId, sentOn }, put, settle }
}
