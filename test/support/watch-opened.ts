import type { Session } from '../../electron/vault/session/session.ts'

/** The same session, which notes which cases are asked for: those that are opened. */
export function watchOpened(session: Session): { readonly seen: Session; readonly opened: string[] } {
  const opened: string[] = []
  const seen: Session = Object.create(session, {
    case: { value: (id: string) => (opened.push(id), session.case(id)) },
  })
  return { seen, opened }
}
