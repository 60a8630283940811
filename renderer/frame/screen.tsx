import { lazy, Suspense } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { Loading } from '../ui/progress.tsx'
import { useRoute, type Route } from './route.tsx'

const Today = lazy(async () => ({ default: (await import('../today/today.tsx')).Today }))
const Agenda = lazy(async () => ({ default: (await import('../agenda/agenda.tsx')).Agenda }))
const Cases = lazy(async () => ({ default: (await import('../cases/cases.tsx')).Cases }))
const CaseScreen = lazy(async () => ({ default: (await import('../cases/case-screen.tsx')).CaseScreen }))
const Network = lazy(async () => ({ default: (await import('../network/network.tsx')).Network }))
const Meetings = lazy(async () => ({ default: (await import('../meetings/meetings.tsx')).Meetings }))
const Hours = lazy(async () => ({ default: (await import('../time/hours.tsx')).Hours }))
const Search = lazy(async () => ({ default: (await import('../search/search.tsx')).Search }))
const Settings = lazy(async () => ({ default: (await import('../settings/settings.tsx')).SettingsScreen }))

/** The screen of the route; fetched when it is first needed, so that the window opens at once. */
export function Screen() {
  const t = useTexts().ui
  const { route } = useRoute()
  return (
    <Suspense fallback={<Loading label={t.loading} />}>
      <Chosen route={route} />
    </Suspense>
  )
}

function Chosen({ route }: { route: Route }) {
  if (route.screen === 'case') return <CaseScreen key={route.caseId} route={route} />
  if (route.screen === 'search') {
    const { caseId, asked } = route
    return <Search key={JSON.stringify(route)} caseId={caseId} {...(asked ? { start: asked } : {})} />
  }
  if (route.screen === 'agenda') {
    return <Agenda key={route.day ?? ''} {...(route.day === undefined ? {} : { day: route.day })} />
  }
  if (route.screen === 'meetings') {
    return <Meetings key={route.caseId} caseId={route.caseId} open={route.open ?? null} />
  }
  const Plain = plain[route.screen]
  return <Plain />
}

const plain = { today: Today, cases: Cases, network: Network, hours: Hours, settings: Settings }
