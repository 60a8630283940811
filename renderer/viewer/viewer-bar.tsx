import {
  ArrowLeft,
  ChevronLeft,
  ChevronRight,
  Expand,
  EyeOff,
  Files,
  Layers,
  ListTree,
  Keyboard,
  Maximize2,
  RotateCw,
  Search,
  Shrink,
  StickyNote,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { useState, type RefObject } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import css from './viewer.module.css'

export type BarProps = {
  readonly document: Document
  readonly page: number
  readonly full: boolean
  readonly pageField: RefObject<HTMLInputElement | null>
  readonly deeds: Deeds
}

/** What can be done from the bar and by keys. */
export type Deeds = {
  readonly leave: () => void
  readonly goTo: (page: number) => void
  /** The same, and the keys turn pages again. */
  readonly toPage: (page: number) => void
  readonly scale: (by: 1 | -1) => void
  readonly fitWidth: () => void
  readonly fitPage: () => void
  readonly rotate: () => void
  readonly find: () => void
  readonly note: () => void
  readonly redact: () => void
  readonly thumbs: () => void
  readonly fullScreen: () => void
  readonly help: () => void
  readonly arrange: () => void
  readonly merge: () => void
}

/** Above the pages: the way back, which page, how large, and what else can be done. */
export function ViewerBar({ document, page, full, pageField, deeds }: BarProps) {
  const t = useTexts().viewer
  const { pages } = document
  return (
    <header className={css['bar']}>
      <IconButton label={t.close} keys="Esc" icon={<ArrowLeft />} onPress={deeds.leave} />
      <h2 className={css['title']}>{document.title}</h2>
      {pages > 0 ? (
        <>
          <div className={css['tools']}>
            <IconButton
              label={t.previous}
              keys="Page Up"
              icon={<ChevronLeft />}
              isDisabled={page <= 1}
              onPress={() => deeds.goTo(page - 1)}
            />
            <PageField key={page} page={page} pages={pages} field={pageField} goTo={deeds.toPage} />
            <IconButton
              label={t.next}
              keys="Page Down"
              icon={<ChevronRight />}
              isDisabled={page >= pages}
              onPress={() => deeds.goTo(page + 1)}
            />
          </div>
          <div className={css['tools']}>
            <IconButton label={t.smaller} keys="−" icon={<ZoomOut />} onPress={() => deeds.scale(-1)} />
            <IconButton label={t.larger} keys="+" icon={<ZoomIn />} onPress={() => deeds.scale(1)} />
            <IconButton label={t.fitWidth} keys="0" icon={<Maximize2 />} onPress={deeds.fitWidth} />
            <IconButton label={t.turnRight} keys="R" icon={<RotateCw />} onPress={deeds.rotate} />
            <IconButton label={t.redact} keys="Z" icon={<EyeOff />} onPress={deeds.redact} />
            <IconButton label={t.find} keys="Ctrl+F" icon={<Search />} onPress={deeds.find} />
            <IconButton
              label={full ? t.leaveFullScreen : t.fullScreen}
              keys="F11"
              icon={full ? <Shrink /> : <Expand />}
              onPress={deeds.fullScreen}
            />
            <PageMenu deeds={deeds} />
          </div>
        </>
      ) : null}
    </header>
  )
}

function PageMenu({ deeds }: { deeds: Deeds }) {
  const t = useTexts().viewer
  return (
    <MoreMenu
      of={t.more}
      actions={[
        { label: t.fitPage, icon: <Maximize2 />, run: deeds.fitPage },
        { label: t.thumbs, icon: <ListTree />, run: deeds.thumbs },
        { label: t.noteAdd, icon: <StickyNote />, run: deeds.note },
        { label: t.arrange, icon: <Layers />, run: deeds.arrange },
        { label: t.merge, icon: <Files />, run: deeds.merge },
        { label: t.help, icon: <Keyboard />, run: deeds.help },
      ]}
    />
  )
}

type FieldProps = {
  readonly page: number
  readonly pages: number
  readonly field: RefObject<HTMLInputElement | null>
  readonly goTo: (page: number) => void
}

/** The number of the page; another one can be typed. */
function PageField({ page, pages, field, goTo }: FieldProps) {
  const t = useTexts().viewer
  const [typed, setTyped] = useState(String(page))
  const go = (): void => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1) goTo(Math.min(pages, wanted))
    else setTyped(String(page))
  }
  return (
    <span className={css['pageField']}>
      <input
        ref={field}
        aria-label={t.goTo}
        inputMode="numeric"
        value={typed}
        size={Math.max(2, String(pages).length)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(String(page))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
        }}
      />
      <span>{fill(t.of, { pages })}</span>
      <span className="sr-only" role="status">
        {fill(t.pageOf, { page, pages })}
      </span>
    </span>
  )
}
