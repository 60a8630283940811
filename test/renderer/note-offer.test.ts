import { expect, test } from 'vitest'
import { newNote } from '../../renderer/contacts/note-form.ts'
import { accepted, dismissed, offersOf } from '../../renderer/contacts/note-offer.ts'

const note = {
  ...newNote(),
  day: '2026-11-03',
  summary: 'Vraag naar verslag\nMw. Vos belt voor vrijdag terug',
}

test('a promise in what was said is offered once, and taken over with its day', () => {
  const [offer] = offersOf(note)
  if (!offer) return expect.fail('no offer')
  const next = { ...note, ...accepted(note, offer) }
  expect(next.promises).toEqual([{ key: 1, text: 'Mw. Vos belt terug', due: '2026-11-05', by: 'them' }])
  expect(offersOf(next)).toEqual([])
  expect(offersOf({ ...next, summary: `${next.summary} over het verslag` })).toEqual([])
  return undefined
})

test('what is set aside is not offered again, a new line is', () => {
  const [offer] = offersOf(note)
  if (!offer) return expect.fail('no offer')
  const next = { ...note, ...dismissed(note, offer) }
  expect(next.promises).toEqual([])
  expect(offersOf(next)).toEqual([])
  expect(offersOf({ ...next, summary: `${next.summary}\nIk stuur morgen de machtiging` })).toMatchObject([
    { by: 'us', due: '2026-11-04' },
  ])
  return undefined
})
