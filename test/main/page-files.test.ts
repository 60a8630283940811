import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { answerPage, listPageFiles } from '../../electron/main/window/page-files.ts'

const root = mkdtempSync(join(tmpdir(), 'zaakmap-page-'))
mkdirSync(join(root, 'page/assets'), { recursive: true })
writeFileSync(join(root, 'page/index.html'), '<html><head></head></html>')
writeFileSync(join(root, 'page/assets/main.js'), 'export {}')
writeFileSync(join(root, 'secret.txt'), 'GEHEIM')
const files = listPageFiles(join(root, 'page'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

const get = async (url: string, method = 'GET') => answerPage(files, { url, method }, 'n0nce')

test('a listed file is answered with its type and the policy', async () => {
  const answer = await get('app://zaakmap/assets/main.js')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the page gets the nonce of its policy', async () => {
  const answer = await get('app://zaakmap/index.html')
  expect(await answer.text()).toContain('nonce="n0nce"')
  expect(answer.headers.get('content-security-policy')).toContain("'nonce-n0nce'")
})

test('nothing but reading is answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) {
    expect((await get('app://zaakmap/index.html', method)).status).toBe(404)
  }
})

test('no address, however it is spelled, gives a file that is not listed', async () => {
  const piece = fc.constantFrom(
    '..',
    '%2e%2e',
    '.',
    '%2f',
    '\\',
    '%5c',
    '%00',
    'assets',
    'secret.txt',
    'page',
    '//',
    ':',
    '@',
    '?',
    '#',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const answer = await get(`app://zaakmap/${pieces.join('/')}/secret.txt`)
      expect([answer.status, await answer.text()]).toEqual([404, ''])
    }),
  )
})

test('another host or scheme gives nothing', async () => {
  for (const url of [
    'app://other/index.html',
    'file:///etc/passwd',
    'https://zaakmap/index.html',
    'nonsense',
    'app://x@zaakmap/index.html',
  ]) {
    expect((await get(url)).status).toBe(404)
  }
})
