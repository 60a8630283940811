import { randomBytes } from 'node:crypto'
import { app, protocol, session, type Session, type WebContents } from 'electron'
import { answerPage, listPageFiles, scheme, startPage } from './page-files.ts'

/** Must run before Electron is ready: what can only be said on the way up (security.md section 3). */
export function guardProcess(): void {
  // Root in development cannot have the sandbox (launch/start.ts says so); nobody else can leave it out.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ])
  // Chromium looks up Google's hosts even without a page that asks (electron/electron issue 22995). Nothing here needs a name.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
}

/** No fuse covers these: with them any program of this user could read the page of an open vault. */
export function isSpiedUpon(): boolean {
  return (
    app.isPackaged &&
    ['remote-debugging-port', 'remote-debugging-pipe'].some((name) => app.commandLine.hasSwitch(name))
  )
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (event.url !== startPage) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
}

/** The one session of the window. Its partition has no name on disk: nothing that a page holds is ever written there. */
export function openSession(pageRoot: string): Session {
  const vault = session.fromPartition('vault')
  const files = listPageFiles(pageRoot)
  vault.protocol.handle(scheme, async (request) =>
    answerPage(files, request, randomBytes(16).toString('base64url')),
  )
  for (const one of [vault, session.defaultSession]) guardSession(one)
  return vault
}

function guardSession(one: Session): void {
  // Reading a document over the whole screen is all that the page may ask for.
  one.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'fullscreen')
  })
  one.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen')
  one.setDevicePermissionHandler(() => false)
  one.setSpellCheckerEnabled(false)
  // The dictionary download is what still phones home with the checker off.
  one.setSpellCheckerLanguages([])
  one.on('will-download', (event) => {
    event.preventDefault()
  })
  one.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) })
  })
}

const isLocal = (url: string): boolean => /^(app|blob|data|devtools):/.test(url)
