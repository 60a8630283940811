import { afterAll, describe, expect, it } from 'vitest'
import { openCase } from '../../electron/vault/cases/open.ts'
import { listContacts } from '../../electron/vault/contacts/contacts-table.ts'
import { changeCourse, getCourse } from '../../electron/vault/course/course.ts'
import { listDocuments, pageTexts } from '../../electron/vault/documents/documents-table.ts'
import { keepLetter } from '../../electron/vault/letters/keep.ts'
import { getLetter, listLetters, setLetterRemoved } from '../../electron/vault/letters/letters-table.ts'
import { sendLetter } from '../../electron/vault/letters/sent.ts'
import { beginLetter, changeLetter } from '../../electron/vault/letters/write.ts'
import { addMatter } from '../../electron/vault/matters/matters-table.ts'
import { addPerson } from '../../electron/vault/people/people-table.ts'
import { versionsOf } from '../../electron/vault/versions/series.ts'
import { write } from '../../electron/vault/store/connection.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { newMatterSchema } from '../../shared/domain/matter.ts'
import { newPersonSchema } from '../../shared/domain/person.ts'
import { openSession } from './course/open-session.ts'

const reader = createReader({ workers: 1 })
afterAll(() => reader.close())

async function begun() {
  const { session, caseId } = await openSession()
  const db = () => openCase(session, caseId)
  const matter = addMatter(
    db(),
    session.register,
    newMatterSchema.parse({
      title: 'Begeleiding',
      law: 'wmo',
      agency: 'Gemeente Duinmeer',
      reference: 'D-2026-0417',
    }),
  )
  changeCourse(db(), matter.id, { events: { application: { date: '2026-03-02' } } }, 'nl')
  const letter = beginLetter(session, caseId, { key: 'default_notice', matterId: matter.id, given: {} })
  return { session, caseId, db, letter }
}

describe('a letter of a case', () => {
  it('begins with what the case knows: addressee, reference, days and how they were counted', async () => {
    const { session, letter } = await begun()
    const { draft } = letter
    expect(draft.addressee).toEqual(['Gemeente Duinmeer'])
    expect(draft.reference).toBe('D-2026-0417')
    const text = draft.body.map((piece) => piece.text).join('\n')
    expect(text).toContain('2 maart 2026')
    expect(text).toContain('uiterlijk op 16 maart 2026')
    expect(text).not.toMatch(/\[laatste dag|\[datum van ontvangst/)
    session.close()
  })

  it('has the address of who signs at its head, once the case knows it', async () => {
    const { session, caseId, db } = await begun()
    const address = 'Schelpenpad 3\n1234 AB Duinmeer'
    const client = newPersonSchema.parse({ name: 'Jesse Lindewaal', role: 'cliënt', address })
    addPerson(db(), session.register, client)
    const { draft } = beginLetter(session, caseId, { key: 'report', matterId: null, given: {} })
    expect(draft.sender).toEqual(expect.arrayContaining(['Schelpenpad 3', '1234 AB Duinmeer']))
    session.close()
  })

  it('keeps what the person wrote, and remembers who signs for the next one', async () => {
    const { session, caseId, db, letter } = await begun()
    const sender = { name: 'Hanneke Lindewaal', address: 'Schelpenpad 3', phone: '', mail: '' }
    changeLetter(db(), letter.id, {
      facts: { ...letter.facts, sender, client: 'Jesse' },
      written: '# Kop\n\nEigen woorden.',
    })
    const { draft } = getLetter(db(), letter.id)
    expect(draft.body).toEqual([
      { kind: 'heading', text: 'Kop' },
      { kind: 'text', text: 'Eigen woorden.' },
    ])
    expect(
      beginLetter(session, caseId, { key: 'complaint', matterId: null, given: {} }).draft.signature,
    ).toEqual(['Hanneke Lindewaal', 'namens Jesse'])
    session.close()
  })

  it('becomes a document, and the next time a version of it', async () => {
    const { session, caseId, db, letter } = await begun()
    const first = await keepLetter(session, caseId, { id: letter.id, kind: 'draft' }, reader)
    changeLetter(db(), letter.id, { written: 'Korter.' })
    const second = await keepLetter(session, caseId, { id: letter.id, kind: 'draft' }, reader)
    expect(listDocuments(db()).map(({ id }) => id)).toEqual([second.id])
    expect(versionsOf(db(), second.id).map(({ id }) => id)).toEqual([first.id, second.id])
    expect(pageTexts(db(), second.id)[0]?.text).toContain('Korter.')
    expect([second.kind, second.section, second.reference]).toEqual([
      'ingebrekestelling',
      'ours',
      'D-2026-0417',
    ])
    session.close()
  })

  it('is logged when it is sent: version, day and contact moment', async () => {
    const { session, caseId, db, letter } = await begun()
    const sent = await sendLetter(
      session,
      caseId,
      { id: letter.id, on: '2026-11-20', way: 'registered', language: 'nl' },
      reader,
    )
    expect(sent.sentOn).toBe('2026-11-20')
    const [document] = listDocuments(db())
    expect([document?.sent, document?.versionKind]).toEqual(['2026-11-20', 'sent'])
    const { contacts } = listContacts(db(), { cursor: null, limit: 10 })
    expect(contacts.map(({ channel, direction, agency }) => [channel, direction, agency])).toEqual([
      ['letter', 'out', 'Gemeente Duinmeer'],
    ])
    expect(contacts[0]?.summary).toContain('aangetekend')
    session.close()
  })

  it('is the step of its matter by going out, with the letter as its proof', async () => {
    const { session, caseId, db, letter } = await begun()
    const step = { step: 'notice', date: '2026-03-24' } as const
    const sent = { id: letter.id, on: '2026-03-23', way: 'registered', step, language: 'nl' } as const
    const { documentId: document } = await sendLetter(session, caseId, sent, reader)
    const course = getCourse(db(), letter.matterId ?? expect.fail('no matter'), 'nl')
    const noted = course.events.find((event) => event.step === 'notice')
    const [logged] = listContacts(db(), { cursor: null, limit: 10 }).contacts
    expect(noted).toMatchObject({ date: '2026-03-24', documentId: document, contactId: logged?.id })
    expect(course.late[0]?.valid?.value).toBe(true)
    session.close()
  })

  it('goes to the bin and comes back', async () => {
    const { session, db, letter } = await begun()
    write(db(), (tx) => setLetterRemoved(tx, letter.id, '2026-11-22T10:00'))
    expect(listLetters(db())).toEqual([])
    write(db(), (tx) => setLetterRemoved(tx, letter.id, null))
    expect(listLetters(db())).toHaveLength(1)
    session.close()
  })

  it('is refused as a notice of default that would have no effect, with the reason', async () => {
    const { session, caseId, db, letter } = await begun()
    const again = () =>
      beginLetter(session, caseId, { key: 'default_notice', matterId: letter.matterId, given: {} })
    const say = (application: string | null, report: string | null) =>
      changeCourse(
        db(),
        letter.matterId ?? expect.fail('no matter'),
        {
          events: {
            application: application === null ? null : { date: application },
            report: report === null ? null : { date: report },
          },
        },
        'nl',
      )
    say('2034-03-06', null)
    expect(again).toThrow(
      expect.objectContaining({
        failure: {
          kind: 'invalid-input',
          detail: 'notice-premature',
          values: { due: '20 maart 2034', from: '21 maart 2034' },
        },
      }),
    )
    say(null, '2026-03-02')
    expect(again).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ detail: 'notice-report-only' }) }),
    )
    session.close()
  })
})
