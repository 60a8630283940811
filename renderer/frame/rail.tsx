import {
  CalendarCheck,
  CalendarDays,
  Clock,
  FolderOpen,
  Lock,
  Network,
  Phone,
  Search,
  Settings,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNote } from '../contacts/note-context.tsx'
import { lockNow } from '../ipc/lock.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobsTray } from '../jobs/jobs-tray.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Brand } from './brand.tsx'
import { useCaseId, useRoute } from './route.tsx'
import css from './rail.module.css'

const plain = [
  { screen: 'today', icon: <CalendarCheck /> },
  { screen: 'agenda', icon: <CalendarDays /> },
  { screen: 'cases', icon: <FolderOpen /> },
  { screen: 'network', icon: <Network /> },
  { screen: 'hours', icon: <Clock /> },
] as const

/** The way around: seven places, the cases that were open last, and below what can always be done. */
export function Rail() {
  const t = useTexts().frame
  const { route, go } = useRoute()
  const { start } = useNote()
  const caseId = useCaseId()
  const at = (screen: string): boolean => route.screen === screen
  return (
    <nav className={css['rail']} aria-label={t.nav}>
      <Brand />
      <ul className={css['places']}>
        {plain.map(({ screen, icon }) => (
          <Item key={screen} icon={icon} label={t[screen]} here={at(screen)} go={() => go({ screen })} />
        ))}
        <Item
          icon={<Search />}
          label={t.search}
          here={at('search')}
          go={() => go({ screen: 'search', caseId })}
        />
      </ul>
      <OpenCases />
      <div className={css['below']}>
        <JobsTray />
        <Button className={css['phone'] ?? ''} onPress={() => start(caseId)} aria-label={t.phoneNote}>
          <Phone aria-hidden />
          <span className={css['words']}>{t.phoneNote}</span>
        </Button>
        <ul className={css['places']}>
          <Item
            icon={<Settings />}
            label={t.settings}
            here={at('settings')}
            go={() => go({ screen: 'settings' })}
          />
          <Item icon={<Lock />} label={t.lock} here={false} go={() => void lockNow()} />
        </ul>
      </div>
    </nav>
  )
}

function OpenCases() {
  const t = useTexts().frame
  const { route, go } = useRoute()
  const list = useCall(vault.cases.list, {}, ['case'])
  const latest = (list.last ?? []).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, 6)
  if (latest.length === 0) return <div className={css['open']} />
  return (
    <div className={css['open']}>
      <h2 className={css['heading']}>{t.openCases}</h2>
      <ul className={css['places']}>
        {latest.map((each) => (
          <Item
            key={each.id}
            icon={<span className={css['tab']} aria-hidden />}
            label={each.name}
            here={route.screen === 'case' && route.caseId === each.id}
            go={() => go({ screen: 'case', caseId: each.id, tab: 'overview' })}
          />
        ))}
      </ul>
    </div>
  )
}

type ItemProps = {
  readonly icon: ReactNode
  readonly label: string
  readonly here: boolean
  readonly go: () => void
}

function Item({ icon, label, here, go }: ItemProps) {
  return (
    <li>
      <Button
        className={css['item'] ?? ''}
        onPress={go}
        aria-label={label}
        {...(here ? { 'aria-current': 'page' as const } : {})}
      >
        {icon}
        <span className={css['words']}>{label}</span>
      </Button>
    </li>
  )
}
