import { lazy, Suspense, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Case } from '../../shared/domain/case.ts'
import { CaseIntake } from '../documents/case-intake.tsx'
import { caseTabs, useRoute, type CaseTab, type Route } from '../frame/route.tsx'
import { tabLabel } from '../frame/tab-label.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { TrayCount } from '../tray/tray-count.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { PartContext } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { CaseBanner } from './case-banner.tsx'
import { Overview } from './overview.tsx'
import css from './case-screen.module.css'

const Timeline = lazy(async () => ({ default: (await import('../timeline/timeline.tsx')).Timeline }))
const Tray = lazy(async () => ({ default: (await import('../tray/tray.tsx')).Tray }))
const Documents = lazy(async () => ({ default: (await import('../documents/documents.tsx')).Documents }))
const Photos = lazy(async () => ({ default: (await import('../photos/photos.tsx')).Photos }))
const Contacts = lazy(async () => ({ default: (await import('../contacts/contacts.tsx')).Contacts }))
const Terms = lazy(async () => ({ default: (await import('../terms/terms.tsx')).Terms }))
const Letters = lazy(async () => ({ default: (await import('../letters/letters.tsx')).Letters }))
const Time = lazy(async () => ({ default: (await import('../time/time.tsx')).Time }))
const Dossier = lazy(async () => ({ default: (await import('../dossiers/dossier.tsx')).Dossier }))
const Bin = lazy(async () => ({ default: (await import('../bin/bin.tsx')).Bin }))

export type CaseRoute = Extract<Route, { screen: 'case' }>

/** One case: whose it is always in sight, its parts on tabs like those of a folder. */
export function CaseScreen({ route }: { route: CaseRoute }) {
  const t = useTexts()
  const { go } = useRoute()
  const { caseId, tab } = route
  const asked = useCall(vault.cases.get, { caseId }, ['case'])
  const file = asked.value ?? asked.last
  if (!file) {
    return asked.failure ? (
      <FailureNotice failure={asked.failure} retry={asked.reload} />
    ) : (
      <Loading label={t.ui.loading} />
    )
  }
  return (
    <CaseIntake key={caseId} caseId={caseId}>
      <Tabs
        className={css['case'] ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = caseTabs.find((each) => each === key)
          if (chosen) go({ screen: 'case', caseId, tab: chosen })
        }}
      >
        <div className={css['top']}>
          <CaseBanner file={file} />
          <TabList aria-label={t.cases.tabs} className={css['tabs'] ?? ''}>
            {caseTabs.map((each) => (
              <Tab key={each} id={each} className={css['tab'] ?? ''}>
                {tabLabel(t.cases, each)}
                {each === 'tray' ? <TrayCount caseId={caseId} /> : null}
              </Tab>
            ))}
          </TabList>
        </div>
        <TabPanel key={tab} id={tab} className={css['panel'] ?? ''}>
          <PartContext value>
            <Suspense fallback={<Loading label={t.ui.loading} />}>{parts[tab](file, route)}</Suspense>
          </PartContext>
        </TabPanel>
      </Tabs>
    </CaseIntake>
  )
}

const noMarks: readonly string[] = []
type Part = (file: Case, route: CaseRoute) => ReactNode

const parts: Record<CaseTab, Part> = {
  overview: (file) => <Overview file={file} />,
  timeline: (file) => <Timeline caseId={file.id} />,
  tray: (file) => <Tray caseId={file.id} />,
  documents: (file, { open, page, marks, edit }) =>
    edit === 'photos' && open !== undefined ? (
      <Photos key={open} caseId={file.id} open={open} />
    ) : (
      <Documents
        caseId={file.id}
        open={open ?? null}
        page={page ?? 1}
        marks={marks ?? noMarks}
        redact={edit === 'redact'}
      />
    ),
  contacts: (file, { open }) => <Contacts caseId={file.id} open={open ?? null} />,
  terms: (file, { open }) => <Terms caseId={file.id} open={open ?? null} />,
  letters: (file, { open }) => <Letters caseId={file.id} open={open ?? null} />,
  time: (file) => <Time caseId={file.id} />,
  dossier: (file) => <Dossier file={file} />,
  bin: (file) => <Bin caseId={file.id} />,
}
