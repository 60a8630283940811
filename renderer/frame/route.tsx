import { createContext, use, useState, type ReactNode } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Asked } from '../search/asked.ts'

export const caseTabs = [
  'overview',
  'timeline',
  'tray',
  'documents',
  'contacts',
  'terms',
  'letters',
  'time',
  'dossier',
  'bin',
] as const
export type CaseTab = (typeof caseTabs)[number]

export type Route =
  | { readonly screen: 'today' | 'cases' | 'network' | 'hours' | 'settings' }
  | { readonly screen: 'agenda'; readonly day?: string }
  /** `open`: the meeting to report at once. */
  | { readonly screen: 'meetings'; readonly caseId: CaseId; readonly open?: string }
  | { readonly screen: 'search'; readonly caseId: CaseId | null; readonly asked?: Asked }
  | {
      readonly screen: 'case'
      readonly caseId: CaseId
      readonly tab: CaseTab
      /** The thing to open at once: a document, a contact, a term. */
      readonly open?: string
      readonly page?: number
      /** To change what a document is made of, or what of it is made black, instead of reading it. */
      readonly edit?: 'photos' | 'redact'
      /** Words to mark on the pages of a document. */
      readonly marks?: readonly string[]
    }

type Router = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** Puts another place where the person is now, for the way back. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  readonly canGoBack: boolean
}

const start: Route = { screen: 'today' }
const RouteContext = createContext<Router>({
  route: start,
  go: () => undefined,
  replace: () => undefined,
  back: () => undefined,
  canGoBack: false,
})

/** Where the person is, and the way elsewhere. Lives in memory: nothing of it is written anywhere. */
export const useRoute = (): Router => use(RouteContext)

/** The case that is on screen, if there is one. */
export function useCaseId(): CaseId | null {
  const { route } = useRoute()
  return 'caseId' in route ? route.caseId : null
}

export function RouteProvider({ children }: { children: ReactNode }) {
  const [trail, setTrail] = useState<readonly Route[]>([start])
  const route = trail.at(-1) ?? start
  const go = (next: Route): void => {
    setTrail((last) => (same(last.at(-1), next) ? last : [...last.slice(-50), next]))
  }
  const replace = (next: Route): void => {
    setTrail((last) => [...last.slice(0, -1), next])
  }
  const back = (): void => {
    setTrail((last) => (last.length > 1 ? last.slice(0, -1) : last))
  }
  return (
    <RouteContext value={{ route, go, replace, back, canGoBack: trail.length > 1 }}>{children}</RouteContext>
  )
}

const same = (a: Route | undefined, b: Route): boolean => JSON.stringify(a) === JSON.stringify(b)
