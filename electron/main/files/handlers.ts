import { extname, join } from 'node:path'
import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { ShellHandlers } from '../../../shared/ipc/shell.ts'
import { fail, ok } from '../../../shared/result.ts'
import { shellTexts } from '../window/menu.ts'
import type { SettingsStore } from '../settings/store.ts'
import { safeName } from './safe-name.ts'
import type { Tokens } from './tokens.ts'

export type FileContext = {
  readonly window: () => BrowserWindow
  readonly store: SettingsStore
  readonly tokens: Tokens
}

/** Dialogs for files. What the person picked becomes a token; a cancelled dialog is an answer, not a failure. */
export function fileHandlers({ window, store, tokens }: FileContext): ShellHandlers['files'] {
  const texts = () => shellTexts(store.settings.language).dialog
  return {
    chooseToAdd: async ({ folders }) => {
      const paths = await choose(window(), {
        title: folders ? texts().addFolder : texts().add,
        buttonLabel: texts().addButton,
        properties: [folders ? 'openDirectory' : 'openFile', 'multiSelections'],
      })
      return ok(await Promise.all(paths.map((path) => tokens.give(path, 'read'))))
    },
    chooseCsv: async () => {
      const [path] = await choose(window(), {
        title: texts().csv,
        buttonLabel: texts().open,
        properties: ['openFile'],
        filters: spreadsheets(texts()),
      })
      return ok(path ? await tokens.give(path, 'read') : null)
    },
    chooseWatch: async () => {
      const [path] = await choose(window(), {
        title: texts().watch,
        buttonLabel: texts().watchButton,
        properties: ['openDirectory'],
      })
      return ok(path ? await tokens.give(path, 'watch') : null)
    },
    chooseTarget: async ({ suggested, kind }) => {
      const answer = await dialog.showSaveDialog(window(), {
        title: texts().target,
        buttonLabel: texts().save,
        defaultPath: join(app.getPath('documents'), safeName(suggested)),
        filters: kind === 'pdf' ? [{ name: 'PDF', extensions: ['pdf'] }] : [],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      })
      if (answer.canceled || !answer.filePath) return ok(null)
      const path =
        kind === 'pdf' && extname(answer.filePath) === '' ? `${answer.filePath}.pdf` : answer.filePath
      return ok(await tokens.give(path, 'write'))
    },
    reveal: ({ token }) => {
      const path = tokens.pathOf(token)
      if (!path) return fail({ kind: 'not-found' })
      shell.showItemInFolder(path)
      return ok({})
    },
  }
}

const spreadsheets = (texts: { readonly csvKind: string; readonly anyKind: string }) => [
  { name: texts.csvKind, extensions: ['csv', 'txt'] },
  { name: texts.anyKind, extensions: ['*'] },
]

/** An open dialog that leaves no trace in the system's list of recent files. */
export async function choose(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const properties = [...(options.properties ?? []), 'dontAddToRecent' as const]
  const answer = await dialog.showOpenDialog(window, { ...options, properties })
  return answer.canceled ? [] : answer.filePaths
}
