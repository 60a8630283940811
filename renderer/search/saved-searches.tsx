import { Bookmark, BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { SavedSearch } from '../../shared/domain/search.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { NameDialog } from '../ui/name-dialog.tsx'
import { useTell } from '../ui/use-tell.ts'
import { tidy, type Asked } from './asked.ts'
import css from './search.module.css'

type Props = { readonly asked: Asked; readonly onChoose: (saved: SavedSearch) => void }
/** Which name is being given: to the question on screen, or to one that was kept. */
type Naming = SavedSearch | 'new' | null

/** Searches that were kept by name, and a way to keep the one on screen. Arrow keys walk. */
export function SavedSearches({ asked, onChoose }: Props) {
  const t = useTexts().search
  const list = useCall(vault.searches.list, {}, ['search'])
  const { attempt } = useTell()
  const [naming, setNaming] = useState<Naming>(null)
  const saved = list.value ?? list.last ?? []
  const question = questionOf(asked)
  const known = saved.find((each) => isSame(each, question))
  const kept = async (name: string, named: SavedSearch | 'new') =>
    named === 'new'
      ? vault.searches.save({ ...question, name })
      : vault.searches.rename({ id: named.id, name })
  const canSave = !known && !isEmpty(question)
  if (saved.length === 0 && !canSave) return null
  return (
    <>
      <Toolbar aria-label={t.saved} className={css['saved'] ?? ''}>
        {saved.map((each) => (
          <SavedChip
            key={each.id}
            saved={each}
            here={each.id === known?.id}
            onChoose={() => onChoose(each)}
            onRename={() => setNaming(each)}
          />
        ))}
        {canSave ? (
          <Button tone="quiet" size="small" icon={<BookmarkPlus />} onPress={() => setNaming('new')}>
            {t.save}
          </Button>
        ) : null}
      </Toolbar>
      {naming === null ? null : (
        <NameDialog
          title={t.nameTitle}
          label={t.name}
          help={t.nameHelp}
          start={naming === 'new' ? question.query.slice(0, 80) : naming.name}
          onClose={() => setNaming(null)}
          onName={(name) => void attempt(kept(name, naming), () => setNaming(null))}
        />
      )}
    </>
  )
}

type Question = Omit<SavedSearch, 'id' | 'name'>
const questionOf = ({ text, filters }: Asked): Question => ({ query: text.trim(), filters: tidy(filters) })
const isEmpty = ({ query, filters }: Question): boolean => query === '' && Object.keys(filters).length === 0
const isSame = (a: Question, b: Question): boolean =>
  a.query === b.query && JSON.stringify(sorted(a.filters)) === JSON.stringify(sorted(b.filters))
const sorted = (filters: SavedSearch['filters']): unknown[] =>
  Object.entries(tidy(filters)).toSorted(([a], [b]) => a.localeCompare(b))

function SavedChip({
  saved,
  here,
  onChoose,
  onRename,
}: {
  saved: SavedSearch
  here: boolean
  onChoose: () => void
  onRename: () => void
}) {
  const { search: t, ui } = useTexts()
  const { remove } = useTell()
  const { id, name } = saved
  const away = async (): Promise<boolean> =>
    remove(
      name,
      () => vault.searches.remove({ id }),
      () => vault.searches.restore({ id }),
    )
  return (
    <span className={`${css['savedChip']} ${here ? css['here'] : ''}`}>
      <Button tone="quiet" size="small" icon={<Bookmark />} onPress={onChoose} aria-pressed={here}>
        {name}
      </Button>
      <MoreMenu
        of={name}
        actions={[
          { label: `${t.rename}…`, run: onRename },
          { label: ui.remove, run: () => void away() },
        ]}
      />
    </span>
  )
}
