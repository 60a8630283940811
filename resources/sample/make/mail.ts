import { layOut } from './layout.ts'
import { zeewind } from './heads/index.ts'
import type { Made } from './made.ts'

const crlf = '\r\n'

/** Two e-mails as a mail program saves them (RFC 5322, MIME per RFC 2045 to 2049). */
export async function makeMail(): Promise<Made[]> {
  return [
    { file: 'RE wanneer komt het gesprek.eml', bytes: reply() },
    { file: 'Fwd gewijzigde uren per 1 juli.eml', bytes: await changedHours() },
  ]
}

function reply(): string {
  const body = [
    'Beste mevrouw Lindewaal,',
    '',
    "Dank voor uw mail. Ik begrijp dat u ongerust bent. Door ziekte van twee collega's lopen wij achter.",
    'Uw melding staat op de lijst. Ik kan u geen datum geven. Zodra er ruimte is, neemt een consulent contact met u op.',
    '',
    'Met vriendelijke groet,',
    'Team Toegang',
    'Gemeente Duinmeer',
    '',
    '> Op 22 april 2026 om 21:47 schreef Hanneke Lindewaal:',
    '>',
    '> Goedenavond,',
    '> De zes weken zijn al acht dagen voorbij. Op 15 april zei u dat de consulent die week zou bellen.',
    '> Dat is niet gebeurd. Maandag hebben wij een aanvraag ingediend. Kunt u zeggen wanneer het gesprek is?',
    '> Vandaag liet Jesse de voordeur open en liep de straat uit. Een buurman bracht hem terug.',
    '> Groet, Hanneke',
  ]
  const head = [
    'Return-Path: <toegang.duinmeer@example.nl>',
    'Message-ID: <20260424091204.417@duinmeer.example.nl>',
    'In-Reply-To: <20260422214700.1@post.example.nl>',
    'Date: Fri, 24 Apr 2026 09:12:04 +0200',
    'From: Team Toegang gemeente Duinmeer <toegang.duinmeer@example.nl>',
    'To: Hanneke Lindewaal <hanneke.lindewaal@example.nl>',
    'Subject: RE: wanneer komt het gesprek? (D-2026-0417)',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: quoted-printable',
  ]
  return [...head, '', quotedPrintable(body.join('\n')), ''].join(crlf)
}

async function changedHours(): Promise<string> {
  const boundary = '=_zeewind_20260625_a1'
  const html =
    '<p>Beste mevrouw Lindewaal,</p><p>Van de gemeente kregen wij nieuwe uren door. Vanaf <b>1 juli</b> komt Gerda nog één keer per week, op vrijdag, van 12.30 tot 14.30 uur. De dinsdag vervalt. Het rooster zit bij deze mail.</p><p>Gerda vindt het heel naar. Wij kunnen niet zelf uren toevoegen.</p><p>Groeten,<br>Yusuf Karrewiel, planning</p>'
  const plain = html.replaceAll(/<\/p>|<br>/g, '\n').replaceAll(/<[^>]+>/g, '')
  const part = (headers: string[], body: string) => [`--${boundary}`, ...headers, '', body].join(crlf)
  const inner = `${boundary}_alt`
  const alternative = [
    `--${inner}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(plain),
    `--${inner}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(html),
    `--${inner}--`,
  ].join(crlf)
  const attachment = Buffer.from(await roster())
    .toString('base64')
    .replaceAll(/.{76}/g, `$&${crlf}`)
  return [
    'Message-ID: <cal-88.20260625@zeewind.example.nl>',
    'Date: Thu, 25 Jun 2026 16:40:11 +0200',
    'From: "Planning, De Zeewind" <planning.zeewind@example.nl>',
    'To: hanneke.lindewaal@example.nl',
    'Cc: imke.naastelkaar@example.nl',
    `Subject: =?utf-8?B?${Buffer.from('Fwd: gewijzigde uren per 1 juli – één keer per week').toString('base64')}?=`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    'Dit bericht bestaat uit meerdere delen.',
    part([`Content-Type: multipart/alternative; boundary="${inner}"`], alternative),
    part(
      [
        'Content-Type: application/pdf; name="rooster juli.pdf"',
        'Content-Disposition: attachment; filename="rooster juli.pdf"',
        'Content-Transfer-Encoding: base64',
      ],
      attachment,
    ),
    `--${boundary}--`,
    '',
  ].join(crlf)
}

function roster(): Promise<Uint8Array> {
  return layOut({
    file: 'rooster juli.pdf',
    title: 'Rooster juli 2026',
    head: zeewind,
    date: '2026-06-25',
    to: ['Mevrouw H. Lindewaal-Merelhof', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    facts: [['Cliënt', 'J. Lindewaal']],
    subject: 'rooster huishoudelijke hulp juli 2026',
    body: [
      {
        table: [
          ['Dag', 'Tijd', 'Wie'],
          ['vrijdag 3 juli', '12.30 - 14.30', 'Gerda'],
          ['vrijdag 10 juli', '12.30 - 14.30', 'Gerda'],
          ['vrijdag 17 juli', '12.30 - 14.30', 'vakantie, geen vervanging'],
          ['vrijdag 24 juli', '12.30 - 14.30', 'vakantie, geen vervanging'],
          ['vrijdag 31 juli', '12.30 - 14.30', 'Gerda'],
        ],
        widths: [4, 3, 5],
      },
      'De dinsdagen vervallen vanaf 1 juli.',
    ],
  })
}

/** Quoted-printable (RFC 2045, 6.7): lines of at most 76 characters, soft breaks, trailing blanks encoded. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const atoms = [...Buffer.from(line, 'utf8')].map((byte, at, all) => {
        const plain = (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && at < all.length - 1)
        return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      })
      let out = ''
      let used = 0
      for (const atom of atoms) {
        if (used + atom.length > 75) {
          out += `=${crlf}`
          used = 0
        }
        out += atom
        used += atom.length
      }
      return out
    })
    .join(crlf)
}
