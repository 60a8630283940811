import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** The scheme and host of the page. Nothing else is ever loaded. */
export const scheme = 'app'
const host = 'zaakmap'
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** What the page may do. `nonce` lets react-aria place its one style element; scripts only ever come from our files. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Every file of the built page by its address (`/assets/x.js`), listed once: an address is on the list or does not exist. */
export function listPageFiles(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length).replaceAll('\\', '/'), path]
    }),
  )
}

/** Answers a request of the page: a listed file, else 404. The address is compared as it stands, never decoded or joined. */
export async function answerPage(
  files: ReadonlyMap<string, string>,
  request: { readonly url: string; readonly method: string },
  nonce: string,
): Promise<Response> {
  const url = URL.parse(request.url)
  const isOurs = url?.protocol === `${scheme}:` && url.host === host
  const path = isOurs ? files.get(url.pathname) : undefined
  if (!path || request.method !== 'GET' || url?.username)
    return new Response('', { status: 404, headers: headersOf('', nonce) })
  const bytes = await readFile(path)
  const headers = headersOf(path, nonce)
  if (extname(path) !== '.html') return new Response(new Uint8Array(bytes), { headers })
  return new Response(
    bytes.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" nonce="${nonce}">`),
    { headers },
  )
}

const headersOf = (path: string, nonce: string): Record<string, string> => ({
  'Content-Type': types[extname(path)] ?? 'application/octet-stream',
  'Content-Security-Policy': contentPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})
