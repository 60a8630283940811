import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { z } from 'zod'
import type { Settings, shellEvents } from '../../../shared/ipc/shell.ts'
import { shell as dutch } from '../../../shared/text/nl/shell.ts'
import { shell as english } from '../../../shared/text/en/shell.ts'

export type Command = z.infer<typeof shellEvents.command>['command']
type Item = MenuItemConstructorOptions

export type MenuActions = {
  readonly command: (command: Command) => void
  readonly lock: () => void
  readonly hideFromCapture: (hide: boolean) => void
}

export const shellTexts = (language: Settings['language']): typeof dutch =>
  language === 'nl' ? dutch : english

/** The application menu: few items, each with its key, in the language of the settings. */
export function setMenu(language: Settings['language'], hidden: boolean, actions: MenuActions): void {
  const texts = shellTexts(language).menu
  const item = (label: string, accelerator: string, command: Command): Item => ({
    label,
    accelerator,
    click: () => {
      actions.command(command)
    },
  })
  const file: Item[] = [
    item(texts.newCase, 'CmdOrCtrl+N', 'new-case'),
    item(texts.addFiles, 'CmdOrCtrl+O', 'add-files'),
    { type: 'separator' },
    { label: texts.lock, accelerator: 'CmdOrCtrl+L', click: actions.lock },
    {
      label: texts.quit,
      accelerator: 'CmdOrCtrl+Q',
      click: () => {
        app.quit()
      },
    },
  ]
  const go: Item[] = [
    item(texts.palette, 'CmdOrCtrl+K', 'palette'),
    item(texts.search, 'CmdOrCtrl+F', 'search'),
    item(texts.phoneNote, 'CmdOrCtrl+Shift+N', 'phone-note'),
    item(texts.settings, 'CmdOrCtrl+,', 'settings'),
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: texts.file, submenu: file },
      { label: texts.edit, submenu: editItems(texts) },
      { label: texts.go, submenu: go },
      { label: texts.view, submenu: viewItems(texts, hidden, actions) },
    ]),
  )
}

const editItems = (texts: typeof dutch.menu): Item[] => [
  { role: 'undo', label: texts.undo },
  { role: 'redo', label: texts.redo },
  { type: 'separator' },
  { role: 'cut', label: texts.cut },
  { role: 'copy', label: texts.copy },
  { role: 'paste', label: texts.paste },
  { role: 'selectAll', label: texts.selectAll },
]

function viewItems(texts: typeof dutch.menu, hidden: boolean, actions: MenuActions): Item[] {
  const items: Item[] = [{ role: 'togglefullscreen', label: texts.fullScreen }]
  // Linux has no such thing as a window that recordings leave out.
  if (process.platform !== 'linux') {
    items.push({
      type: 'checkbox',
      label: texts.hideFromCapture,
      checked: hidden,
      click: (box) => {
        actions.hideFromCapture(box.checked)
      },
    })
  }
  if (!app.isPackaged) items.push({ role: 'toggleDevTools' })
  return items
}
