import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { must } from '../../shared/result.ts'
import { jpeg } from '../intake/make/image.ts'
import { zaakmap } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'
import { passphrase } from '../support/vault.ts'
import { filesIn } from '../vault/make.ts'
import { childScript, follow, type Child } from './child.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Told apart by its first letters, so that a piece of one in a row of base 64 is still its own. */
const canary = (at: number): string =>
  `Zq${String(at).padStart(3, '0')}kanarie${(at * 7_919).toString(36)}vogel`
const inFields = Array.from({ length: 140 }, (_, at) => canary(at))
const inFiles = Array.from({ length: 16 }, (_, at) => canary(200 + at))
const inCommands = Array.from({ length: 30 }, (_, at) => canary(300 + at))
const all = [...inFields, ...inFiles, ...inCommands]

const home = mkdtempSync(join(tmpdir(), 'zaakmap-canaries-'))
const [vault, papers, out] = ['kluis', 'papieren', 'uit'].map((name) => join(home, name)) as [
  string,
  string,
  string,
]
/** Where nothing may be left: the vault, the folder for temporary files, and the person's own folder. */
const watched = { kluis: vault, tijdelijk: join(home, 'tijdelijk'), thuis: join(home, 'thuis') }
const env = {
  HOME: watched.thuis,
  USERPROFILE: watched.thuis,
  XDG_CONFIG_HOME: join(watched.thuis, '.config'),
  XDG_CACHE_HOME: join(watched.thuis, '.cache'),
  TMPDIR: watched.tijdelijk,
  TEMP: watched.tijdelijk,
  TMP: watched.tijdelijk,
  ZAAKMAP_VAULT: vault,
  ZAAKMAP_PASSPHRASE: passphrase,
}

/** As it is, in small letters (as an index has it), in UTF-16, in hexadecimal, in base 64 at each of three offsets. */
const needles = [...all, passphrase].flatMap((text) =>
  [text, text.toLowerCase()].flatMap((form) => {
    const bytes = Buffer.from(form)
    const base64 = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + 18).toString('base64'))
    const hex = bytes.toString('hex')
    return [
      bytes,
      Buffer.from(form, 'utf16le'),
      ...[hex, hex.toUpperCase(), ...base64].map((one) => Buffer.from(one)),
    ]
  }),
)
const holds = (bytes: Buffer): boolean => needles.some((needle) => bytes.includes(needle))
const hits = (): string[] =>
  Object.values(watched)
    .flatMap(filesIn)
    .filter((file) => holds(Buffer.concat([Buffer.from(`${file}\n`), contentOf(file)])))

/** Journals come and go while they are looked at. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

const run = async (...args: string[]) => zaakmap([...args, '--json'], env)

let recoveryKey = ''
beforeAll(async () => {
  for (const folder of [papers, out, watched.tijdelijk, watched.thuis]) mkdirSync(folder)
  const made = must(await createVault({ folder: vault, passphrase, kdf: weakest, appVersion: 'test' }))
  ;({ recoveryKey } = made)
  made.session.close()
  await writePapers()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('a text in any field stands in clear nowhere', () => {
  test('and the search for it would find it', () => {
    const [one = ''] = all
    for (const text of [one, Buffer.from(one).toString('hex'), Buffer.from(`xy${one}`).toString('base64')]) {
      expect(holds(Buffer.from(`..${text}..`))).toBe(true)
    }
    expect(holds(Buffer.from(one, 'utf16le'))).toBe(true)
    expect(holds(Buffer.from('Zq999kanarie'))).toBe(false)
  })

  test('while it is put in, when the vault is open, when it is locked', async () => {
    const child = startFilling()
    const meanwhile: string[] = []
    const during = setInterval(() => meanwhile.push(...hits()), 300)
    const said = await child.says('filled')
    clearInterval(during)
    expect(meanwhile).toEqual([])
    expect(child.lines.filter((line) => /^(bug|refused)/.test(line))).toEqual([])
    expect(Number(said.split(' ')[1])).toBeGreaterThanOrEqual(50)
    expect(hits()).toEqual([])
    child.tell('lock')
    await child.says('locked')
    expect(hits()).toEqual([])
    await child.kill()
    expect(hits()).toEqual([])
  })

  test('after kill -9 in the middle of adding documents, and after the next opening', async () => {
    const child = startFilling()
    await child.says('filled')
    child.tell('add')
    await child.says('added')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(hits()).toEqual([])
    await child.kill()
    expect(hits()).toEqual([])
    expect((await zaakmap(['vault', 'verify', '--json'], env)).json).toMatchObject({ ok: true })
    expect(hits()).toEqual([])
  })

  test('when it was given to the command line, whether that went well or not', async () => {
    let used = 0
    const next = (): string => inCommands[used++] ?? 'too few canaries'
    const created = await run('case', 'create', '--name', next(), '--municipality', next(), '--words', next())
    const { id } = created.json as { id: string }
    const call = [
      '--agency',
      next(),
      '--person',
      next(),
      '--summary',
      next(),
      '--promise',
      `${next()}|2026-11-10`,
    ]
    const answers = await Promise.all([
      run('case', 'create', '--name', next(), '--kind', next()),
      run('term', 'compute', '--rule', next(), '--event', next()),
      run('vault', 'create', '--vault', join(home, 'nieuw'), '--recovery-sheet', join(out, next(), 'x.pdf')),
    ])
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1])
    for (const args of [
      ['call', 'add', '--case', id, '--at', '2026-11-03', ...call],
      ['agency', 'add', '--name', next(), '--note', next()],
      ['person', 'add', '--case', id, '--name', next(), '--role', next(), '--note', next()],
      ['term', 'add', '--case', id, '--rule', 'bezwaar', '--event', '2026-03-04', '--label', next()],
      ['document', 'add', '--case', id, join(papers, 'files'), '--title', next(), '--from', next()],
      ['search', next()],
      [
        'dossier',
        'export',
        '--case',
        id,
        '--to',
        join(out, 'd.pdf'),
        '--title',
        next(),
        '--occasion',
        next(),
      ],
    ]) {
      const ran = await run(...args)
      expect([args[0], ran.code, ran.err]).toEqual([args[0], 0, ''])
    }
    expect((await run('search', next(), '--case', id, '--limit', next())).code).toBe(2)
    expect(used).toBeLessThanOrEqual(inCommands.length)
    expect(hits()).toEqual([])
    const key = Buffer.from(recoveryKey)
    expect(filesIn(vault).filter((file) => readFileSync(file).includes(key))).toEqual([])
  })
})

type Filling = Child & { readonly tell: (word: string) => void }

function startFilling(): Filling {
  const canaries = join(out, 'kanaries.json')
  writeFileSync(canaries, JSON.stringify(inFields))
  const given = [childScript('fill-canaries'), vault, passphrase, papers, out, canaries]
  const child = spawn(process.execPath, given, { env: { ...process.env, ...env } })
  return { ...follow(child), tell: (word) => void child.stdin.write(`${word}\n`) }
}

/** Files of every kind that is read, a text of its own in the name and in the contents of each. */
async function writePapers(): Promise<void> {
  let used = 0
  const next = (): string => inFiles[used++] ?? 'too few canaries'
  const [named, files] = [join(papers, 'named'), join(papers, 'files')]
  mkdirSync(named)
  mkdirSync(files)
  writeFileSync(join(named, `${next()}.pdf`), await letter([next()], [next()]))
  writeFileSync(join(files, `${next()}.txt`), `${next()}\n`.repeat(3_000))
  const photo = Buffer.from(jpeg(64, 48, 6))
  const comment = Buffer.from(next())
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2])
  writeFileSync(
    join(files, `${next()}.jpg`),
    Buffer.concat([photo.subarray(0, 2), segment, comment, photo.subarray(2)]),
  )
  const mail = `From: ${next()}@example.org\r\nSubject: ${next()}\r\nDate: Tue, 3 Nov 2026 10:15:00 +0100\r\n\r\n${next()}\r\n`
  writeFileSync(join(files, `${next()}.eml`), mail)
  writeFileSync(join(files, `${next()}.pdf`), `%PDF-1.4 kapot ${next()}`)
  writeFileSync(join(papers, 'log.csv'), `datum;instantie;wat\n3-11-2026;${next()};${next()}\ngisteren;x;y\n`)
}
