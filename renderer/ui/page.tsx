import { createContext, use, type ReactNode } from 'react'
import css from './page.module.css'

/** Inside a case the name of the case is the heading of the page; its parts stand a step lower. */
export const PartContext = createContext(false)

/** The frame of a screen: its name, a line of help, what can be done, and the contents below. */
export function Page({
  title,
  lead,
  actions,
  children,
  fill = false,
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
  fill?: boolean
}) {
  const part = use(PartContext)
  return (
    <section
      className={[css['page'], fill ? css['fill'] : '', part ? css['part'] : ''].join(' ')}
      aria-label={title}
    >
      <header className={css['head']}>
        <div>
          {part ? <h2 className={css['title']}>{title}</h2> : <h1 className={css['title']}>{title}</h1>}
          {lead === undefined ? null : <p className={css['lead']}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={css['actions']}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}

/** A sheet of paper with a heading. */
export function Sheet({
  title,
  aside,
  children,
}: {
  title?: string
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={css['sheet']}>
      {title === undefined ? null : (
        <header className={css['sheetHead']}>
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
