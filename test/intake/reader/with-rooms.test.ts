import { describe, expect, it } from 'vitest'
import type { PageRooms, ReadResult } from '../../../electron/intake/reader/messages.ts'
import { withRooms } from '../../../electron/intake/reader/with-rooms.ts'
import { ok } from '../../../shared/result.ts'

const room = Uint8Array.of(1)
const seen = Uint8Array.of(2)
const read = (known: PageRooms): ReadResult => ({
  status: 'read',
  kind: 'pdf',
  mime: 'application/pdf',
  extension: 'pdf',
  ocr: 'none',
  pages: 3,
  pageTexts: ['', '', ''],
  rooms: known,
})
const neverLook = async () => Promise.reject(new Error('looked'))

describe('what was read', () => {
  it('is looked at no more where all is told', async () => {
    const { rooms: known } = await withRooms(read([room, room, room]), room, neverLook)
    expect(known).toEqual([room, room, room])
  })

  it('is looked at where something is not', async () => {
    const asked: number[][] = []
    const found = await withRooms(read([room, null]), room, async (_bytes, without) => {
      asked.push([...without])
      return Promise.resolve(ok([null, seen, seen]))
    })
    expect(asked).toEqual([[0]])
    expect(found.rooms).toEqual([room, seen, seen])
  })
})
