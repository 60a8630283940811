import { Folder, Search } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import {
  Autocomplete,
  Input,
  Menu,
  MenuItem,
  SearchField,
  Dialog,
  Modal,
  ModalOverlay,
  useFilter,
} from 'react-aria-components'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { caseTabs, useCaseId, useRoute } from './route.tsx'
import type { Command } from './commands.tsx'
import { tabLabel } from './tab-label.ts'
import css from './palette.module.css'

type Entry = {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly keys: string
  readonly run: () => void
}

/** Ctrl+K: everything that can be done, and every case, by typing a few letters. */
export function Palette({
  isOpen,
  onClose,
  commands,
}: {
  isOpen: boolean
  onClose: () => void
  commands: readonly Command[]
}) {
  const t = useTexts().frame
  return (
    <ModalOverlay
      className={css['veil'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={css['modal'] ?? ''}>
        <Dialog className={css['palette'] ?? ''} aria-label={t.palette}>
          <Choices commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices({ commands, onClose }: { commands: readonly Command[]; onClose: () => void }) {
  const t = useTexts().frame
  const { contains } = useFilter({ sensitivity: 'base' })
  const [text, setText] = useState('')
  const entries = [
    ...commands.filter((each) => each.id !== 'palette'),
    ...useTabEntries(),
    ...useCaseEntries(),
    ...useSearchEntry(text),
  ]
  return (
    <Autocomplete filter={contains} inputValue={text} onInputChange={setText}>
      <SearchField aria-label={t.paletteHint} autoFocus className={css['field'] ?? ''}>
        <Input placeholder={t.paletteHint} className={css['input'] ?? ''} />
      </SearchField>
      <Menu
        className={css['list'] ?? ''}
        aria-label={t.palette}
        items={entries}
        renderEmptyState={() => <p className={css['none']}>{t.paletteNone}</p>}
        onAction={(key) => {
          onClose()
          entries.find((entry) => entry.id === key)?.run()
        }}
      >
        {(entry: Entry) => (
          <MenuItem id={entry.id} textValue={entry.label} className={css['entry'] ?? ''}>
            {entry.icon}
            <span>{entry.label}</span>
            {entry.keys === '' ? null : <kbd>{entry.keys}</kbd>}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  )
}

/** What was typed is looked for in everything; last, so that Enter first does what has that name. */
function useSearchEntry(text: string): Entry[] {
  const t = useTexts().frame
  const { go } = useRoute()
  const caseId = useCaseId()
  const wanted = text.trim()
  if (wanted === '') return []
  const asked = { text: wanted, filters: {}, everywhere: true }
  return [
    {
      id: 'search-for',
      label: fill(t.searchFor, { text: wanted }),
      icon: <Search />,
      keys: '',
      run: () => go({ screen: 'search', caseId, asked }),
    },
  ]
}

function useCaseEntries(): Entry[] {
  const t = useTexts().frame
  const { go } = useRoute()
  const list = useCall(vault.cases.list, {}, ['case'])
  return (list.value ?? []).map((each) => ({
    id: each.id,
    label: `${t.openCase}: ${each.name}`,
    icon: <Folder />,
    keys: '',
    run: () => go({ screen: 'case', caseId: each.id, tab: 'overview' }),
  }))
}

function useTabEntries(): Entry[] {
  const t = useTexts()
  const { go } = useRoute()
  const caseId = useCaseId()
  if (!caseId) return []
  return caseTabs.map((tab) => ({
    id: `tab-${tab}`,
    label: `${t.frame.inCase}: ${tabLabel(t.cases, tab)}`,
    icon: <Folder />,
    keys: '',
    run: () => go({ screen: 'case', caseId, tab }),
  }))
}
