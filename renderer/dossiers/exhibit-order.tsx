import { useDragAndDrop, GridList } from 'react-aria-components'
import type { Document } from '../../shared/domain/document.ts'
import type { DocumentId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import { ExhibitRow, LeftOut } from './exhibit-row.tsx'
import { allOf, moved } from './recipe.ts'
import css from './dossiers.module.css'

type Props = {
  readonly documents: readonly Document[]
  readonly chosen: readonly DocumentId[]
  /** All documents in their standard order: nothing was changed yet. */
  readonly standard: boolean
  readonly onChange: (chosen: readonly DocumentId[] | null) => void
}

/** Which documents go in, in which order: by dragging, by buttons, or by keyboard. */
export function ExhibitOrder({ documents, chosen, standard, onChange }: Props) {
  const t = useTexts().dossiers
  const inside = chosen.flatMap((id) => documents.filter((each) => each.id === id))
  const outside = documents.filter((each) => !chosen.includes(each.id))
  const dragging = useOrdering(chosen, onChange)
  return (
    <Sheet
      title={t.documents}
      aside={
        <span className={css['quiet']}>{fill(t.chosen, { n: inside.length, total: documents.length })}</span>
      }
    >
      <p className={css['quiet']}>{t.documentsHelp}</p>
      <div className={css['choices']}>
        <Button size="small" isDisabled={standard} onPress={() => onChange(null)}>
          {t.standard}
        </Button>
        <Button
          size="small"
          onPress={() => onChange([...chosen, ...allOf(outside)])}
          isDisabled={outside.length === 0}
        >
          {t.all}
        </Button>
        <Button size="small" onPress={() => onChange([])} isDisabled={inside.length === 0}>
          {t.nothing}
        </Button>
      </div>
      <GridList
        aria-label={t.documents}
        className={css['order'] ?? ''}
        items={inside}
        dragAndDropHooks={dragging}
      >
        {(document) => (
          <ExhibitRow
            document={document}
            onLeave={() => onChange(chosen.filter((id) => id !== document.id))}
            onMove={(by) => onChange(moved(chosen, document.id, chosen.indexOf(document.id) + by))}
            first={chosen[0] === document.id}
            last={chosen.at(-1) === document.id}
          />
        )}
      </GridList>
      {outside.map((document) => (
        <LeftOut key={document.id} document={document} onTake={() => onChange([...chosen, document.id])} />
      ))}
    </Sheet>
  )
}

function useOrdering(chosen: readonly DocumentId[], onChange: Props['onChange']) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const taken = chosen.filter((id) => keys.has(id))
      const rest = chosen.filter((id) => !keys.has(id))
      const at = rest.findIndex((id) => id === target.key) + (target.dropPosition === 'after' ? 1 : 0)
      onChange([...rest.slice(0, at), ...taken, ...rest.slice(at)])
    },
  })
  return dragAndDropHooks
}
