import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen, type Session } from 'electron'
import type { Bounds, SettingsStore } from '../settings/store.ts'
import { startPage } from './page-files.ts'

const smallest = { width: 720, height: 540 }
const usual = { width: 1280, height: 860 }
const paper = { light: '#f7f3ea', dark: '#16191f' }

/** Opens a window with a page of its own process. It shows as soon as it has something to show. */
export function openWindow(session: Session, store: SettingsStore, place?: Bounds): BrowserWindow {
  const window = new BrowserWindow({
    ...(place ?? placeOf(store.bounds)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: app.getName(),
    show: false,
    backgroundColor: isDark(store) ? paper.dark : paper.light,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // Locking is a matter of time: a page in the background must not doze.
      backgroundThrottling: false,
    },
  })
  window.setContentProtection(store.hideFromCapture)
  window.once('ready-to-show', () => {
    window.show()
  })
  // A title is seen by everyone who looks at the task bar, so it never names a client.
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  keepPlace(window, store)
  void window.loadURL(startPage)
  return window
}

const isDark = (store: SettingsStore): boolean =>
  store.settings.theme === 'dark' || (store.settings.theme === 'system' && nativeTheme.shouldUseDarkColors)

function keepPlace(window: BrowserWindow, store: SettingsStore): void {
  window.on('close', () => {
    if (!window.isMinimized()) store.keepBounds(window.getNormalBounds())
  })
}

/** Where it stood, when that is still on a screen; else the usual size in the middle, or what the screen has room for. */
function placeOf(bounds: Bounds | null): Partial<Bounds> {
  const area = screen.getPrimaryDisplay().workArea
  if (bounds && screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, bounds))) return bounds
  return { width: Math.min(usual.width, area.width), height: Math.min(usual.height, area.height) }
}

const overlaps = (area: Bounds, place: Bounds): boolean =>
  place.x < area.x + area.width &&
  place.x + place.width > area.x &&
  place.y >= area.y &&
  place.y < area.y + area.height
