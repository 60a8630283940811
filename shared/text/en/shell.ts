import type { shell as dutch } from '../nl/shell.ts'

/** Menus and dialogs of the shell. Not part of the page's texts: the page never loads these. */
export const shell: typeof dutch = {
  menu: {
    file: 'File',
    newCase: 'New case …',
    addFiles: 'Add documents …',
    lock: 'Lock',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    go: 'Go to',
    palette: 'Find a command …',
    search: 'Search',
    phoneNote: 'Phone note',
    settings: 'Settings',
    view: 'View',
    fullScreen: 'Full screen',
    hideFromCapture: 'Hide from screen recordings',
  },
  /** Never a name or a subject: others may see the screen, also when the vault is locked. */
  reminder: { title: 'Zaakmap', body: 'There is something in your agenda.' },
  dialog: {
    existing: 'Choose the folder of the vault',
    open: 'Open',
    parent: 'Choose where the new vault will be',
    here: 'Choose this folder',
    add: 'Choose documents to add',
    addFolder: 'Choose folders to add',
    watch: 'Choose the folder in which your scans arrive',
    watchButton: 'Watch this folder',
    addButton: 'Add',
    csv: 'Choose a spreadsheet (CSV)',
    csvKind: 'Spreadsheet (CSV)',
    target: 'Save as',
    save: 'Save',
    anyKind: 'All files',
    broken:
      'Zaakmap cannot go on: a part of it keeps stopping. Your data was not changed. Install Zaakmap again.',
  },
}
