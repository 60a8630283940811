import { createServer } from 'node:net'
import { once } from 'node:events'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { png } from '../make/image.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

const eml = (html: string): Uint8Array =>
  Buffer.from(
    [
      'From: Wmo-loket <wmo@veldhoven.example>',
      'To: jan@huis.example',
      'Subject: Uw aanvraag',
      'Date: Thu, 12 Mar 2026 10:30:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
    ].join('\r\n'),
  )

/** Words as they are searched: line ends may stand inside long ones. */
const letters = (text: string): string => text.replace(/\s+/g, '')

describe('the pages of a mail', () => {
  it('are a PDF with its head, its words and where its links lead', async () => {
    const found = await reader.read(
      eml('<p>Beste Jan, <a href="https://veilig.example/pad">klik</a></p>'),
      'a.eml',
    )
    expect(found).toMatchObject({
      status: 'read',
      kind: 'eml',
      pages: 1,
      title: 'Uw aanvraag',
      date: '2026-03-12',
    })
    const text = found.pageTexts[0]?.replace(/\s+/g, ' ') ?? ''
    expect(text).toMatch(/^Uw aanvraag Van Wmo-loket <wmo@veldhoven\.example> Aan jan@huis\.example/)
    expect(text).toContain('Datum donderdag 12 maart 2026 om 10:30')
    expect(text).toContain('Beste Jan, klik[1]')
    expect(text).toContain('[1] https://veilig.example/pad')
    const inside = await reader.read(found.rendition ?? new Uint8Array(), 'a.pdf')
    expect(inside).toMatchObject({ kind: 'pdf', pages: found.pages, pageTexts: found.pageTexts })
  })

  it('hold no connection: nothing in the mail is asked for', async () => {
    let asked = 0
    const server = createServer((socket) => {
      asked += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const found = await reader.read(
      eml(
        `<html><head><base href="${at}/"><link rel=stylesheet href="${at}/a.css"><meta http-equiv=refresh content="0;url=${at}">
        <style>@import url(${at}/b.css);@font-face{font-family:x;src:url(${at}/f.ttf)}body{background:url(${at}/c)}</style>
        <script src=${at}/s.js>document.title</script></head><body background="${at}/d" onload="fetch('${at}')">
        <img src="${at}/1.png" alt="Logo"><img src=//127.0.0.1/2.png><img srcset="${at}/3.png 2x"><iframe src="${at}/i"></iframe>
        <object data="${at}/o"></object><embed src=${at}/e><video poster=${at}/p src=${at}/v></video>
        <svg><image href="${at}/g.png"/><script>geheim</script></svg><table background="${at}/t"><tr><td style="background:url(${at}/u)">cel</td></tr></table>
        <form action="${at}"><input type=image src=${at}/in><button>Verstuur</button></form><img src="file:///etc/passwd">
        <p style="content:url(${at}/w)">einde</p></body></html>`,
      ),
      'a.eml',
    )
    server.close()
    expect(found.rendition).toBeDefined()
    expect(found.pageTexts[0]).toContain('[Logo]')
    expect(found.pageTexts[0]).toContain('einde')
    expect(found.pageTexts[0]).not.toMatch(/geheim|document\.title|root:/)
    expect(Buffer.from(found.rendition ?? []).toString('latin1')).not.toMatch(
      /\/URI|\/JavaScript|\/Launch|127\.0\.0\.1/,
    )
    expect(asked).toBe(0)
  })

  it('have every word of it, whatever the boxes around the words', async () => {
    const word = fc.stringMatching(/^[a-zà-öø-ÿа-яα-ω]{1,30}$/)
    const box = fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'blockquote', 'b', 'span', 'center', 'pre')
    const piece = fc.tuple(box, fc.array(word, { minLength: 1, maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const html = pieces.map(([name, words]) => `<${name}>${words.join(' ')}</${name}>`).join(' ')
        const { pageTexts } = await reader.read(eml(html), 'a.eml')
        const text = letters(pageTexts.join(' '))
        for (const [, words] of pieces) for (const one of words) expect(text).toContain(one.normalize('NFC'))
      }),
      { numRuns: 12 },
    )
  })

  it('have a bullet that the typeface has for each depth of a list', async () => {
    const found = await reader.read(eml(`${'<ul><li>punt'.repeat(4)}<ol><li>een<ul><li>twee`), 'a.eml')
    const text = found.pageTexts.join(' ')
    expect(text.match(/•/g)).toHaveLength(5)
    expect(text).not.toMatch(/[\ufffd○▪]/)
  })

  it('break words and shrink tables that are wider than the paper', async () => {
    const long = 'Hottentottententententoonstelling'.repeat(12)
    const columns = Array.from({ length: 14 }, (_, at) => `Kolomnaam${at}met-een-lang-einde${at}`)
    const rows = `<table border="1"><tr>${columns.map((name) => `<td>${name}</td>`).join('')}</tr></table>`
    const { pageTexts } = await reader.read(
      eml(`<p>${long}</p>${rows}<table><tr><td>${long}<td>x</table>`),
      'a.eml',
    )
    const text = letters(pageTexts.join(' '))
    expect(text).toContain(long)
    // The letters of cells side by side stand between each other; each of them is there.
    expect(text.match(/Kolom/g)).toHaveLength(14)
    expect(text.split(long)).toHaveLength(3)
  })

  it('show the pictures that came with it, at most as wide as the text', async () => {
    const data = Buffer.from(png(3_000, 40)).toString('base64')
    const found = await reader.read(eml(`<p>Zie <img src="data:image/png;base64,${data}"></p>`), 'a.eml')
    expect(Buffer.from(found.rendition ?? []).toString('latin1')).toMatch(/\/Subtype\s*\/Image/)
    const spy = Buffer.from(png(1, 1)).toString('base64')
    const dot = await reader.read(eml(`<p>Zie <img src="data:image/png;base64,${spy}"></p>`), 'a.eml')
    expect(Buffer.from(dot.rendition ?? []).toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
  })
})

describe('markup that was made to break things', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['nested 50,000 deep', `${'<blockquote><div><b>'.repeat(17_000)}diep`],
    ['tables in tables', `${'<table><tr><td>'.repeat(3_000)}diep`],
    ['quotes that never end', `<p>diep</p>${'<a href="'.repeat(20_000)}`],
    ['comments that never end', `<p>diep</p>${'<!--'.repeat(50_000)}`],
    [
      'spans of a thousand million',
      '<table border=1><tr><td colspan=1000000000 rowspan=9e9>diep<td>b</table>',
    ],
    ['a word of a hundred thousand letters', `diep ${'a'.repeat(100_000)}`],
    ['nothing but opening brackets', `diep ${'<'.repeat(100_000)}`],
    ['tags of thousands of attributes', `<p ${'a=b '.repeat(50_000)}>diep`],
  ]
  it.each(odd)('%s still gives its words', async (_name, html) => {
    const found = await reader.read(eml(html), 'a.eml')
    expect(found.status).toBe('read')
    expect(found.pageTexts.join(' ')).toContain('diep')
  })
})
