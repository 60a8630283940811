import { useEffect, useEffectEvent } from 'react'
import { onShell } from '../ipc/api.ts'
import type { Command } from './commands.tsx'
import { useMeetingMode } from '../meetings/meeting-context.tsx'
import { useRoute } from './route.tsx'

/** Listens for the keys of the commands, anywhere on the page, and for the menu of the window. */
export function useKeys(commands: readonly Command[]): void {
  const { back } = useRoute()
  const { at } = useMeetingMode()
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return
    const keys = keysOf(event)
    if (keys === 'Alt+ArrowLeft') {
      event.preventDefault()
      if (at === null) back()
      return
    }
    if (keys === '?' && isTyping(event.target)) return
    const command = commands.find((each) => each.keys.toLowerCase() === keys.toLowerCase())
    if (!command) return
    event.preventDefault()
    command.run()
  })
  const chosen = useEffectEvent((id: string) => {
    commands.find((each) => each.id === id)?.run()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      pressed(event)
    }
    document.addEventListener('keydown', listen)
    const stop = onShell('command', (event) => {
      chosen(event.command)
    })
    return () => {
      document.removeEventListener('keydown', listen)
      stop()
    }
  }, [])
}

function keysOf(event: KeyboardEvent): string {
  if (event.key === '?') return '?'
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
  ]
  return [...held.filter((name) => name !== ''), event.key].join('+')
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
