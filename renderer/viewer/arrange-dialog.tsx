import { ArrowLeft, ArrowRight, GripVertical, RotateCw, Scissors, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import {
  Button as Handle,
  GridLayout,
  GridList,
  GridListItem,
  Size,
  useDragAndDrop,
  Virtualizer,
  type Selection,
} from 'react-aria-components'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogFoot } from '../ui/dialog.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { asItIs, dropped, isChanged, moved, picksOf, placed, rotated, type Arranged } from './arranging.ts'
import { Small } from './thumbs.tsx'
import css from './viewer.module.css'

type Props = {
  readonly caseId: CaseId
  readonly document: Document
  readonly onClose: () => void
  /** The new version is there. */
  readonly onMade: (document: Document) => void
}

/** The pages of a document to turn, move, leave out and split; saved as a new version. */
export function ArrangeDialog({ caseId, document, onClose, onMade }: Props) {
  const t = useTexts().viewer
  const { ui } = useTexts()
  const [list, setList] = useState<readonly Arranged[]>(() => asItIs(document.pages))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { busy, save, split } = useMaking({ caseId, document, onMade })
  const first = list.findIndex((each) => chosen.has(each.id))
  const untouched = !isChanged(list, document.pages)
  return (
    <Dialog title={t.arrangeTitle} isOpen onClose={onClose} size="full">
      <div className={css['arrange']}>
        <p className={css['quiet']}>{t.arrangeLead}</p>
        <Tools list={list} chosen={chosen} setList={setList} setChosen={setChosen} />
        <Sheets {...{ caseId, document, list, setList, chosen, setChosen }} />
      </div>
      <DialogFoot>
        {busy ? <span role="status">{t.working}</span> : null}
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button isDisabled={untouched} icon={<Undo2 />} onPress={() => setList(asItIs(document.pages))}>
          {t.startOver}
        </Button>
        <Button
          icon={<Scissors />}
          isDisabled={!untouched || chosen.size !== 1 || first < 1}
          onPress={() => void split(first + 1)}
        >
          {t.split}
        </Button>
        <Button
          tone="primary"
          busy={busy}
          isDisabled={untouched || list.length === 0}
          onPress={() => void save(list)}
        >
          {t.arrangeSave}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

/** Saving, and the way back from it. */
function useMaking({ caseId, document, onMade }: Omit<Props, 'onClose'>) {
  const { viewer: t, ui } = useTexts()
  const count = useCounted()
  const language = useLanguage()
  const { attempt } = useTell()
  const [busy, setBusy] = useState(false)
  const done = (text: string, made: readonly Document[]): void => {
    const undo = async (): Promise<void> => {
      for (const { id } of made) await attempt(vault.documents.remove({ caseId, id }))
    }
    tell({ text, tone: 'done', action: { label: ui.undo, run: () => void undo() } })
  }
  const during = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return
    setBusy(true)
    await work()
    setBusy(false)
  }
  const { id } = document
  return {
    busy,
    save: (list: readonly Arranged[]) =>
      during(() =>
        attempt(vault.pages.arrange({ caseId, id, pages: picksOf(list) }), (made) => {
          const n = made.dropped.length
          done(n === 0 ? t.arrangeSaved : count(t.arrangeDropped, n), [made.document])
          onMade(made.document)
        }),
      ),
    split: (at: number) =>
      during(() =>
        attempt(vault.pages.split({ caseId, id, at, language }), ({ first, second }) => {
          done(t.splitDone, [first, second])
          onMade(first)
        }),
      ),
  }
}

type ToolProps = {
  readonly list: readonly Arranged[]
  readonly chosen: ReadonlySet<string>
  readonly setList: (list: readonly Arranged[]) => void
  readonly setChosen: (chosen: ReadonlySet<string>) => void
}

function Tools({ list, chosen, setList, setChosen }: ToolProps) {
  const t = useTexts().viewer
  const count = useCounted()
  const none = chosen.size === 0
  return (
    <div className={css['row']}>
      <span role="status" className={css['grow']}>
        {none ? t.chosenNone : count(t.chosen, chosen.size)}
      </span>
      <Button
        size="small"
        icon={<RotateCw />}
        isDisabled={none}
        onPress={() => setList(rotated(list, chosen))}
      >
        {t.rotate}
      </Button>
      <Button
        size="small"
        icon={<ArrowLeft />}
        isDisabled={none}
        onPress={() => setList(moved(list, chosen, -1))}
      >
        {t.moveUp}
      </Button>
      <Button
        size="small"
        icon={<ArrowRight />}
        isDisabled={none}
        onPress={() => setList(moved(list, chosen, 1))}
      >
        {t.moveDown}
      </Button>
      <Button
        size="small"
        tone="danger"
        icon={<Trash2 />}
        isDisabled={none || chosen.size === list.length}
        onPress={() => {
          setList(dropped(list, chosen))
          setChosen(new Set())
        }}
      >
        {t.drop}
      </Button>
    </div>
  )
}

type SheetsProps = ToolProps & Pick<Props, 'caseId' | 'document'>

function Sheets({ caseId, document, list, setList, chosen, setChosen }: SheetsProps) {
  const t = useTexts().viewer
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'zaakmap-page': String(key) })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return
      setList(placed(list, new Set([...keys].map(String)), String(target.key), target.dropPosition))
    },
  })
  const choose = (keys: Selection): void =>
    setChosen(new Set(keys === 'all' ? list.map(({ id }) => id) : [...keys].map(String)))
  return (
    <Virtualizer
      layout={GridLayout}
      layoutOptions={{
        minItemSize: new Size(150, 224),
        maxItemSize: new Size(190, 224),
        minSpace: new Size(12, 12),
      }}
    >
      <GridList
        aria-label={t.arrangeTitle}
        layout="grid"
        className={css['sheets'] ?? ''}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={choose}
        dragAndDropHooks={dragAndDropHooks}
        autoFocus
      >
        {list.map((each, at) => (
          <SmallSheet key={each.id} {...{ caseId, document, each, at }} />
        ))}
      </GridList>
    </Virtualizer>
  )
}

type SmallProps = Pick<Props, 'caseId' | 'document'> & { readonly each: Arranged; readonly at: number }

function SmallSheet({ caseId, document, each, at }: SmallProps) {
  const t = useTexts().viewer
  const name = fill(t.page, { page: at + 1 })
  return (
    <GridListItem id={each.id} textValue={name} className={css['small'] ?? ''}>
      <span className={css['smallPicture']} style={{ transform: `rotate(${each.turn}deg)` }}>
        <Small reading={{ caseId, document }} page={each.page} />
      </span>
      <span className={css['smallName']}>
        <Handle slot="drag" className={css['handle'] ?? ''} aria-label={`${t.drag}: ${name}`}>
          <GripVertical aria-hidden />
        </Handle>
        {at + 1}
        {each.page === at + 1 ? null : <small> {fill(t.wasPage, { page: each.page })}</small>}
      </span>
    </GridListItem>
  )
}
