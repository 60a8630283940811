import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import {
  beingChosen,
  referenceLabels,
  shownReferences,
  storedReferences,
} from '../../shared/letters/references.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { TextArea } from '../ui/field.tsx'
import css from './mentions.module.css'

type Props = {
  readonly caseId: CaseId
  readonly label: string
  readonly help?: ReactNode
  readonly rows?: number
  readonly autoFocus?: boolean
  /** With references as they are kept. */
  readonly value: string
  readonly onChange: (value: string) => void
}

const mostOffered = 8
const noDocuments: readonly Document[] = []

/** More lines of text, in which an `@` offers the documents of the case. They stand in it by title and date. */
export function MentionArea({ caseId, label, help, rows = 3, autoFocus = false, value, onChange }: Props) {
  const t = useTexts().letters
  const asked = useCall(vault.documents.list, { caseId }, ['document'])
  const labels = referenceLabels(asked.value ?? asked.last ?? noDocuments)
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = shownReferences(value, labels)
  const write = (text: string): void => onChange(storedReferences(text, labels))
  const choosing = useChoosing(area, shown, [...labels.values()], write)
  const change = (text: string): void => {
    write(text)
    choosing.look(text)
  }
  return (
    <div
      className={css['area']}
      onKeyDownCapture={choosing.keys}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) choosing.close()
      }}
    >
      <TextArea
        ref={area}
        label={label}
        help={
          <>
            {help} {t.mentionHelp}
          </>
        }
        rows={rows}
        autoFocus={autoFocus}
        value={shown}
        onChange={change}
      />
      {choosing.open ? <Offered {...choosing} /> : null}
    </div>
  )
}

type Choosing = {
  readonly offered: readonly string[]
  readonly at: number
  readonly choose: (label: string) => void
}

function Offered({ offered, at, choose }: Choosing) {
  const t = useTexts().letters
  const id = useId()
  const here = useRef<HTMLDivElement>(null)
  // Under a long text it may stand below what is seen of the page.
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={here} className={css['offered']}>
      <ul role="listbox" aria-label={t.mentionList} aria-activedescendant={`${id} ${at}`}>
        {offered.map((label, index) => (
          <li
            key={label}
            id={`${id} ${index}`}
            role="option"
            aria-selected={index === at}
            className={css['option']}
            // The text keeps the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(label)
            }}
          >
            {label}
          </li>
        ))}
      </ul>
      <p role="status" className={offered.length === 0 ? '' : 'sr-only'}>
        {offered.length === 0 ? t.mentionNone : offered[at]}
      </p>
    </div>
  )
}

type Typed = { readonly from: number; readonly typed: string }

/** Which documents are offered for what is typed after an `@`, and how one is taken by the keyboard. */
function useChoosing(
  area: { readonly current: HTMLTextAreaElement | null },
  shown: string,
  labels: readonly string[],
  write: (text: string) => void,
) {
  const [typing, setTyping] = useState<Typed | null>(null)
  const [at, setAt] = useState(0)
  const cursor = useRef<number | null>(null)
  useEffect(() => {
    // After what was chosen stands in the text.
    if (cursor.current !== null) area.current?.setSelectionRange(cursor.current, cursor.current)
    cursor.current = null
  })
  const wanted = plain(typing?.typed ?? '')
  const offered = labels.filter((label) => plain(label).includes(wanted)).slice(0, mostOffered)
  const close = (): void => setTyping(null)
  const choose = (label: string): void => {
    if (typing === null) return
    const end = typing.from + 1 + typing.typed.length
    const before = `${shown.slice(0, typing.from)}@[${label}]`
    write(before + shown.slice(end))
    cursor.current = before.length
    close()
  }
  const keys = (event: KeyboardEvent): void => {
    const act =
      typing === null || labels.length === 0
        ? undefined
        : acts(offered, at, { setAt, choose, close })[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const look = (text: string): void => {
    setTyping(beingChosen(text, area.current?.selectionStart ?? text.length))
    setAt(0)
  }
  return { open: typing !== null && labels.length > 0, offered, at, choose, close, keys, look }
}

type Doing = {
  readonly setAt: (at: number) => void
  readonly choose: (label: string) => void
  readonly close: () => void
}

function acts(
  offered: readonly string[],
  at: number,
  { setAt, choose, close }: Doing,
): Readonly<Record<string, (() => void) | undefined>> {
  const chosen = offered[at]
  const take = chosen === undefined ? undefined : (): void => choose(chosen)
  return {
    ArrowDown: () => setAt(Math.min(at + 1, offered.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: take,
    Tab: take,
    Escape: close,
  }
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
