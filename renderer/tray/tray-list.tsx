import { CircleCheck, CircleHelp, Paperclip } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { TrayItem } from '../../shared/domain/guess.ts'
import { dateText } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import type { Tray } from './use-tray.ts'
import css from './tray.module.css'

/** The papers that wait, in the order in which they came in. Arrows walk; what came with a mail stands under it. */
export function TrayList({ tray }: { tray: Tray }) {
  const t = useTexts().tray
  const count = useCounted()
  const items = tray.items ?? []
  const here = new Set<string>(items.map(({ document }) => document.id))
  return (
    <section className={css['waiting']}>
      <h3 className={css['count']} role="status">
        {count(t.count, items.length)}
      </h3>
      <ListBox
        aria-label={t.list}
        className={css['list'] ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={tray.current ? [tray.current.document.id] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          const found = items.find(({ document }) => document.id === key)
          if (found) tray.choose(found.document.id)
        }}
        onAction={() => tray.confirmCurrent()}
      >
        {items.map((item) => (
          <ListBoxItem
            key={item.document.id}
            id={item.document.id}
            textValue={item.document.title}
            className={`${css['row']} ${here.has(item.document.parentId ?? '') ? css['part'] : ''}`}
          >
            <Row item={item} />
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  )
}

function Row({ item: { document, sure } }: { item: TrayItem }) {
  const { tray: t, labels } = useTexts()
  const language = useLanguage()
  const date = document.date === null ? t.noDate : dateText(document.date, language, 'short')
  const part =
    document.parentRole === 'attachment' ? t.attachment : document.parentRole === 'member' ? t.member : ''
  return (
    <>
      <span className={sure ? css['sure'] : css['doubt']} title={sure ? t.sure : t.unsure}>
        {sure ? <CircleCheck aria-hidden /> : <CircleHelp aria-hidden />}
        <span className={css['hidden']}>{sure ? t.sure : t.unsure}.</span>
      </span>
      <span className={css['words']}>
        <span className={css['title']}>{document.title}</span>
        <span className={css['about']}>
          {part === '' ? null : <Paperclip aria-hidden />}
          {[part, labels.documentKind[document.kind], date].filter((each) => each !== '').join(' · ')}
        </span>
      </span>
    </>
  )
}
