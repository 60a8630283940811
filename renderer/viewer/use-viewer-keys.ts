import { useEffect, useEffectEvent, type KeyboardEvent } from 'react'
import type { Deeds } from './viewer-bar.tsx'

type Keys = {
  readonly deeds: Deeds
  readonly page: number
  readonly pages: number
  readonly toPageField: () => void
  readonly walk: (by: 1 | -1) => void
  /** Puts a note while a place for it is being chosen; null otherwise. */
  readonly noteHere: (() => void) | null
  /** Puts a box while parts are made black, and the keys are with the pages; null otherwise. */
  readonly boxHere: (() => void) | null
}

/**
 * The keys of the viewer. Those with Ctrl and the F keys work wherever the focus is, before the rest of the page
 * hears of them; single letters only while nobody is writing. `active`: no sheet lies over it.
 */
export function useViewerKeys(active: boolean, keys: Keys): (event: KeyboardEvent) => void {
  const everywhere = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const deed = active ? everywhereOf(keys)[nameOf(event)] : undefined
    if (!deed) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  })
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => everywhere(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
  return (event) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="grid"]')) {
      if (event.key !== 'Escape') return
    }
    const put = event.key === 'Enter' ? putOf(keys, event.target) : null
    if (put !== null) {
      event.preventDefault()
      put()
      return
    }
    const deed = lettersOf(keys)[event.key]
    if (!deed || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    deed()
  }
}

type Deed = () => void

/** What Enter puts on the page: a note from anywhere, a box only when no button has the focus. */
const putOf = ({ noteHere, boxHere }: Keys, target: EventTarget): Deed | null =>
  noteHere ?? (target instanceof HTMLElement && target.role === 'region' ? boxHere : null)

const nameOf = (event: globalThis.KeyboardEvent): string =>
  [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.shiftKey ? 'Shift+' : '',
    event.key.toLowerCase(),
  ].join('')

const everywhereOf = ({ deeds, walk }: Keys): Readonly<Record<string, Deed>> => ({
  'Ctrl+f': deeds.find,
  f3: () => walk(1),
  'Shift+f3': () => walk(-1),
  f11: deeds.fullScreen,
  'Ctrl++': () => deeds.scale(1),
  'Ctrl+=': () => deeds.scale(1),
  'Ctrl+-': () => deeds.scale(-1),
  'Ctrl+0': deeds.fitWidth,
})

const lettersOf = ({ deeds, page, pages, toPageField }: Keys): Readonly<Record<string, Deed>> => ({
  PageUp: () => deeds.goTo(page - 1),
  PageDown: () => deeds.goTo(page + 1),
  Home: () => deeds.goTo(1),
  End: () => deeds.goTo(pages),
  '+': () => deeds.scale(1),
  '=': () => deeds.scale(1),
  '-': () => deeds.scale(-1),
  '0': deeds.fitWidth,
  '9': deeds.fitPage,
  r: deeds.rotate,
  g: toPageField,
  n: deeds.note,
  z: deeds.redact,
  t: deeds.thumbs,
  Escape: deeds.leave,
})
