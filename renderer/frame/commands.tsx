import {
  CalendarCheck,
  CalendarDays,
  Clock,
  FileUp,
  FolderOpen,
  FolderPlus,
  Keyboard,
  Lock,
  Network,
  Phone,
  Search,
  Settings,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useNote } from '../contacts/note-context.tsx'
import { lockNow } from '../ipc/lock.ts'
import { useMeetingMode } from '../meetings/meeting-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import type { Overlay } from './frame-context.ts'
import { useCaseId, useRoute } from './route.tsx'

export type Command = {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly keys: string
  readonly run: () => void
}

const icons = {
  today: <CalendarCheck />,
  agenda: <CalendarDays />,
  cases: <FolderOpen />,
  network: <Network />,
  hours: <Clock />,
  meetings: <Users />,
  search: <Search />,
  settings: <Settings />,
  'phone-note': <Phone />,
  'new-case': <FolderPlus />,
  'add-files': <FileUp />,
  palette: <Search />,
  shortcuts: <Keyboard />,
  lock: <Lock />,
} as const

const keys = {
  today: 'Ctrl+1',
  cases: 'Ctrl+2',
  network: 'Ctrl+3',
  agenda: 'Ctrl+4',
  hours: 'Ctrl+5',
  meetings: 'Ctrl+Shift+G',
  search: 'Ctrl+F',
  settings: 'Ctrl+,',
  'phone-note': 'Ctrl+Shift+N',
  'new-case': 'Ctrl+N',
  'add-files': 'Ctrl+O',
  palette: 'Ctrl+K',
  shortcuts: '?',
  lock: 'Ctrl+L',
} as const

/** Everything that can be done from anywhere, with its keys. */
export function useCommands(show: (overlay: Overlay) => void): readonly Command[] {
  const t = useTexts()
  const { go } = useRoute()
  const { start } = useNote()
  const caseId = useCaseId()
  const meeting = useMeetingMode().at !== null
  const all = [
    command('today', t.frame.today, () => go({ screen: 'today' })),
    command('agenda', t.frame.agenda, () => go({ screen: 'agenda' })),
    command('cases', t.frame.cases, () => go({ screen: 'cases' })),
    command('network', t.frame.network, () => go({ screen: 'network' })),
    ...(caseId === null
      ? []
      : [command('meetings', t.meetings.go, () => go({ screen: 'meetings', caseId }))]),
    command('hours', t.time.all, () => go({ screen: 'hours' })),
    command('search', t.frame.search, () => go({ screen: 'search', caseId })),
    command('settings', t.frame.settings, () => go({ screen: 'settings' })),
    command('phone-note', t.frame.phoneNote, () => start(caseId)),
    command('new-case', t.cases.add, () => show('new-case')),
    command('add-files', t.documents.add, () =>
      go(caseId === null ? { screen: 'cases' } : { screen: 'case', caseId, tab: 'documents' }),
    ),
    command('palette', t.frame.palette, () => show('palette')),
    command('shortcuts', t.frame.shortcuts, () => show('shortcuts')),
    command('lock', t.frame.lock, () => void lockNow()),
  ]
  // At the table nobody may come upon another case.
  return meeting ? all.filter(({ id }) => atTable.has(id)) : all
}

const atTable: ReadonlySet<string> = new Set(['shortcuts', 'lock'])

const command = (id: keyof typeof keys, label: string, run: () => void): Command => ({
  id,
  label,
  icon: icons[id],
  keys: keys[id],
  run,
})
