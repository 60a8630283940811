import { bytesOf, type Hostile } from './hostile.ts'

const html = (body: string): Buffer => Buffer.from(`<!doctype html><html><body>${body}</body></html>`)
const far = 'http://127.0.0.1:9/x'

export const texts: readonly Hostile[] = [
  { name: 'een-regel-van-vijf-megabyte.txt', slow: true, make: () => Buffer.alloc(5_000_000, 'a') },
  { name: 'een-regel-met-spaties.txt', slow: true, make: () => Buffer.alloc(5_000_000, 'woord ') },
  {
    name: 'dertig-megabyte.txt',
    slow: true,
    make: () => Buffer.alloc(30_000_000, 'Een gewone regel van een lang verslag.\n'),
  },
  { name: 'alleen-regeleinden.txt', slow: true, make: () => Buffer.alloc(3_000_000, '\n') },
  { name: 'alleen-tabs.txt', slow: true, make: () => Buffer.alloc(3_000_000, '\t') },
  { name: 'nullen.txt', make: () => Buffer.alloc(1_000_000) },
  { name: 'tekst-met-nullen.txt', make: () => bytesOf('Beste mevrouw\0\0, hierbij') },
  {
    name: 'utf16-met-merk.txt',
    make: () => bytesOf('\xff\xfe', Buffer.from('Geachte heer Vrieš', 'utf16le')),
  },
  {
    name: 'utf16-zonder-merk.txt',
    make: () => Buffer.from('Geachte heer De Vries, hierbij het besluit.', 'utf16le'),
  },
  { name: 'utf16-oneven.txt', make: () => bytesOf('\xff\xfe', Buffer.from('halve letter', 'utf16le'), 'x') },
  {
    name: 'utf16-halve-paren.txt',
    make: () => bytesOf('\xff\xfe', Buffer.from('\ud800\udc00\ud800x\udc00', 'utf16le')),
  },
  {
    name: 'utf8-stuk.txt',
    make: () => bytesOf('Goed \xc3\xa9 en fout \xc3\x28 en \xf8\x88\x80\x80\x80 en \xed\xa0\x80'),
  },
  { name: 'gemengd.txt', make: () => bytesOf('caf\xc3\xa9 en caf\xe9 door elkaar, met \x93aanhaling\x94') },
  {
    name: 'richting.txt',
    make: () => Buffer.from('Betaal \u202e00001\u202c euro aan \u2066NL00\u2069 met \u200b\ufeffonzichtbaar'),
  },
  {
    name: 'opgestapelde-tekens.txt',
    make: () => Buffer.from(`Z${'\u0301\u0323\u0334'.repeat(300_000)}algo`),
  },
  {
    name: 'escape-reeksen.txt',
    make: () => bytesOf('\x1b]0;titel\x07\x1b[2J\x1b[31mrood\x1b[0m'.repeat(1_000)),
  },
  {
    name: 'tweehonderdduizend-rijen.csv',
    slow: true,
    make: () =>
      bytesOf('datum;wie;uitkomst\n', '2024-03-04;Belastingdienst;"niet ""bereikt"""\n'.repeat(200_000)),
  },
  { name: 'formules.csv', make: () => bytesOf('a;b\n=HYPERLINK("http://127.0.0.1:9";"x");+1\n@SUM(1);-1\n') },
  { name: 'een-miljoen-kolommen.csv', slow: true, make: () => bytesOf('a;'.repeat(1_000_000)) },
  { name: 'data-lijkt-datum.txt', slow: true, make: () => Buffer.alloc(2_000_000, '1-1-1-1.1/1 ') },
  { name: 'cijfers.txt', slow: true, make: () => Buffer.alloc(3_000_000, '1234567890') },
  { name: 'kenmerken.txt', slow: true, make: () => Buffer.alloc(3_000_000, 'Ons kenmerk: ') },
  { name: 'streepjes.txt', slow: true, make: () => Buffer.alloc(3_000_000, '- ') },
  { name: 'alinea-tekens.html', slow: true, make: () => html('<p>'.repeat(300_000)) },
  { name: 'genest.html', slow: true, make: () => html('<div>'.repeat(50_000)) },
  { name: 'tabellen-in-tabellen.html', make: () => html('<table><tr><td>'.repeat(3_000)) },
  {
    name: 'brede-tabel.html',
    slow: true,
    make: () => html(`<table>${`<tr>${'<td>x</td>'.repeat(300)}</tr>`.repeat(300)}</table>`),
  },
  {
    name: 'roept-naar-buiten.html',
    make: () =>
      html(
        `<meta http-equiv=refresh content="0;url=${far}"><link rel=stylesheet href="${far}"><style>@import "${far}";body{background:url(${far})}</style>` +
          `<img src="${far}" srcset="${far} 2x"><iframe src="${far}"></iframe><object data="${far}"></object><video src="${far}" poster="${far}"></video>` +
          `<form action="${far}"><input type=image src="${far}"></form><svg><image href="${far}"/></svg><script src="${far}"></script><base href="${far}">` +
          `<img src="file:///etc/passwd"><img src="//127.0.0.1:9/x"><p style="background:url('${far}')">zichtbare tekst</p>`,
      ),
  },
  { name: 'onafgemaakt.html', make: () => bytesOf('<html><body><p title="', 'x'.repeat(1_000_000)) },
  { name: 'miljoen-commentaar.html', slow: true, make: () => html('<!--'.repeat(500_000)) },
  {
    name: 'tekens.html',
    slow: true,
    make: () => html('&amp;&#x10ffff;&#0;&#xd800;&bestaatniet;'.repeat(20_000)),
  },
  {
    name: 'beeld-in-de-tekst.html',
    slow: true,
    make: () => html(`<img src="data:image/png;base64,${Buffer.alloc(2_000_000).toString('base64')}">tekst`),
  },
  {
    name: 'css-die-groot-maakt.html',
    make: () =>
      html('<style>p{width:1e30px;font-size:1e30px;margin:-1e30px;column-count:100000}</style><p>groot</p>'),
  },
  { name: 'rtf-haken.rtf', make: () => bytesOf('{\\rtf1', '{'.repeat(500_000)) },
  {
    name: 'rtf-plaatje.rtf',
    make: () => bytesOf('{\\rtf1{\\pict\\bin999999999 ', Buffer.alloc(1_000), '}}'),
  },
  {
    name: 'rtf-gewoon.rtf',
    make: () => bytesOf('{\\rtf1\\ansi Geachte heer,\\par hierbij {\\b uw} besluit.}'),
  },
]
