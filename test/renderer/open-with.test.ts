import { expect, test } from 'vitest'
import { openWith } from '../../renderer/contacts/open-with.ts'
import type { Document } from '../../shared/domain/document.ts'
import { caseId, documentId, matterId, termId } from '../../shared/domain/ids.ts'
import type { Turn } from '../../shared/domain/timeline.ts'

const id = (at: number): string => `0199e5f4-0000-7000-8000-${String(at).padStart(12, '0')}`
const ours = caseId.parse(id(1))
const paper = (at: number, date: string | null, agency: string, replacedBy: number | null = null) =>
  ({
    id: documentId.parse(id(at)),
    agency,
    date,
    replacedBy: replacedBy === null ? null : documentId.parse(id(replacedBy)),
  }) as Document
const turn = (of: number, inCase = ours) => ({ id: id(of), caseId: inCase }) as Turn

const known = {
  caseId: ours,
  documents: [
    paper(10, '2026-01-05', 'Gemeente Duinmeer'),
    paper(11, null, 'Gemeente Duinmeer'),
    paper(12, '2026-03-04', 'gemeente duinmeer'),
    paper(13, '2026-09-09', 'CIZ'),
    paper(14, '2026-08-08', 'Gemeente Duinmeer', 12),
  ],
  matters: [
    { id: matterId.parse(id(20)), agency: 'Gemeente Duinmeer' },
    { id: matterId.parse(id(21)), agency: 'CIZ' },
  ],
  terms: [
    { id: termId.parse(id(30)), documentId: documentId.parse(id(12)) },
    { id: termId.parse(id(31)), documentId: documentId.parse(id(13)) },
    { id: termId.parse(id(32)), documentId: null },
  ],
  turns: [turn(30), turn(20), turn(21), turn(31), turn(32), turn(20, caseId.parse(id(2)))],
}

test('beside a call stand the terms of this agency in this case, and its papers, the latest first', () => {
  const { turns, papers } = openWith({ ...known, agency: ' Gemeente Duinmeer ' })
  expect(turns).toEqual([turn(30), turn(20)])
  expect(papers.map((each) => each.id)).toEqual([id(12), id(10), id(11)])
})

test('nothing is shown of an agency that is not named or not known', () => {
  for (const agency of ['', ' ', 'UWV'])
    expect(openWith({ ...known, agency })).toEqual({ turns: [], papers: [] })
})
