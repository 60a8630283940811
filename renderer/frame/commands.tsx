import {
  CalendarCheck,
  FolderOpen,
  FolderPlus,
  Keyboard,
  Lock,
  Network,
  Phone,
  Search,
  Settings,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useNote } from '../contacts/note-context.tsx'
import { lockNow } from '../ipc/lock.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Overlay } from './frame-context.ts'
import { useCaseId, useRoute, type Route } from './route.tsx'

export type Command = {
  readonly id: string
  readonly label: string
  readonly group: 'go' | 'do'
  readonly icon: ReactNode
  readonly keys: string
  readonly run: () => void
}

/** Everything that can be done from anywhere, with its keys. */
export function useCommands(show: (overlay: Overlay) => void): readonly Command[] {
  const t = useTexts()
  const { go } = useRoute()
  const { start } = useNote()
  const caseId = useCaseId()
  const to = (route: Route) => () => {
    go(route)
  }
  const over = (overlay: Overlay) => () => {
    show(overlay)
  }
  const move = { group: 'go' as const }
  const act = { group: 'do' as const }
  return [
    {
      ...move,
      id: 'today',
      label: t.frame.today,
      icon: <CalendarCheck />,
      keys: 'Ctrl+1',
      run: to({ screen: 'today' }),
    },
    {
      ...move,
      id: 'cases',
      label: t.frame.cases,
      icon: <FolderOpen />,
      keys: 'Ctrl+2',
      run: to({ screen: 'cases' }),
    },
    {
      ...move,
      id: 'network',
      label: t.frame.network,
      icon: <Network />,
      keys: 'Ctrl+3',
      run: to({ screen: 'network' }),
    },
    {
      ...move,
      id: 'search',
      label: t.frame.search,
      icon: <Search />,
      keys: 'Ctrl+F',
      run: to({ screen: 'search', caseId }),
    },
    {
      ...move,
      id: 'settings',
      label: t.frame.settings,
      icon: <Settings />,
      keys: 'Ctrl+,',
      run: to({ screen: 'settings' }),
    },
    {
      ...act,
      id: 'phone-note',
      label: t.frame.phoneNote,
      icon: <Phone />,
      keys: 'Ctrl+Shift+N',
      run: () => {
        start(caseId)
      },
    },
    {
      ...act,
      id: 'new-case',
      label: t.cases.add,
      icon: <FolderPlus />,
      keys: 'Ctrl+N',
      run: over('new-case'),
    },
    { ...act, id: 'palette', label: t.frame.palette, icon: <Search />, keys: 'Ctrl+K', run: over('palette') },
    {
      ...act,
      id: 'shortcuts',
      label: t.frame.shortcuts,
      icon: <Keyboard />,
      keys: '?',
      run: over('shortcuts'),
    },
    { ...act, id: 'lock', label: t.frame.lock, icon: <Lock />, keys: 'Ctrl+L', run: () => void lockNow() },
  ]
}
