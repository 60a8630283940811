import { nothingDecided } from '../../../shared/domain/decision.ts'
import { untouched } from '../../../shared/domain/photo.ts'

type Ids = {
  /** Ids that lead nowhere, or to another noun than is asked for. */
  readonly caseId: string
  readonly id: string
  /** A token for a file, in the place of every file and folder. */
  readonly file: string
}

const language = 'nl'

/** An input of the right shape for the calls of paper, matters, promises and letters that need more than a case and an id. */
export function paperInputs({ caseId, id, file }: Ids): Readonly<Record<string, object>> {
  const day = '2026-01-05'
  const batch = { caseId, batch: id }
  const matter = { caseId, matterId: id, language }
  const recipient = { kind: 'agency', name: 'x' }
  const facts = {
    sender: { name: 'x', address: '', phone: '', mail: '' },
    client: '',
    agency: { name: 'y', address: '' },
    reference: '',
    date: day,
    place: '',
    given: {},
  }
  return {
    'agenda.list': { from: day, to: day, caseId, language },
    'agenda.snooze': { caseId, kind: 'term', id, step: 'last_day', until: day },
    'planned.add': { caseId, planned: { kind: 'task', title: 'x', date: day } },
    'planned.change': { caseId, id, change: { title: 'x' } },
    'planned.move': { caseId, id, move: { to: day, reason: 'x' } },
    'planned.setStatus': { caseId, id, end: { status: 'done' } },
    'planned.snooze': { caseId, id, until: day },
    'intake.files': { ...batch, cursor: null, limit: 5, states: [], language },
    'intake.pause': batch,
    'intake.resume': batch,
    'intake.cancel': batch,
    'intake.forget': batch,
    'intake.settle': { ...batch, answer: 'keep' },
    'intake.paste': { caseId, name: 'x', bytes: new Uint8Array(3), language },
    'intake.dismissAlike': { caseId, a: id, b: id, dismissed: true },
    'intake.watch': { caseId, folder: file },
    'guesses.confirm': { caseId, ids: [id], facts: {} },
    'guesses.unconfirm': { caseId, ids: [id] },
    'guesses.reject': { caseId, id, field: 'kind', value: 'brief' },
    'guesses.startTerm': { caseId, id, term: { rule: 'bezwaar', event: day }, language },
    'guesses.stopTerm': { caseId, id, term: id },
    'guesses.addContact': { caseId, id, contact: { at: day } },
    'guesses.dropContact': { caseId, id, contact: id },
    'photos.combine': { caseId, ids: [id] },
    'photos.setRecipe': { caseId, id, recipe: [{ ...untouched, photo: id }] },
    'photos.add': { caseId, id, ids: [id] },
    'photos.likelyLetters': batch,
    'photos.propose': { caseId, photo: id },
    'photos.picture': { caseId, photo: id, steps: untouched, width: 100 },
    'pages.picture': { caseId, id, page: 1, width: 100 },
    'pages.layer': { caseId, id, page: 1 },
    'pages.find': { caseId, id, words: ['ja'] },
    'pages.addNote': { caseId, id, note: { page: 1, x: 0, y: 0, text: 'x' } },
    'pages.changeNote': { caseId, id, change: { text: 'x' } },
    'pages.arrange': { caseId, id, pages: [{ page: 1, turn: 0 }] },
    'pages.split': { caseId, id, at: 2, language },
    'pages.merge': { caseId, ids: [id, id] },
    'dispatches.add': { caseId, dispatch: { title: 'x', documents: [id], recipient, way: 'mail' } },
    'dispatches.change': { caseId, id, change: { sentOn: day, recipient } },
    'consents.add': { caseId, consent: { by: 'x', recipient, about: 'y', date: day } },
    'consents.withdraw': { caseId, id, on: day },
    'decisions.propose': { caseId, documentId: id },
    'decisions.set': { caseId, documentId: id, facts: nothingDecided },
    'decisions.compare': { caseId, old: id, new: id, language },
    'redactions.add': { caseId, id, boxes: [{ page: 1, x: 0, y: 0, w: 0.1, h: 0.1, reason: 'bsn' }] },
    'redactions.change': { caseId, id, change: { x: 0.5 } },
    'redactions.propose': { caseId, id, page: 1 },
    'redactions.picture': { caseId, id, page: 1, width: 100, madeAt: '', language },
    'versions.add': { caseId, id, file, kind: 'draft' },
    'versions.join': { caseId, id, other: id, kind: 'signed' },
    'versions.unlock': { caseId, id, password: 'geheim' },
    'versions.name': { caseId, id, kind: 'sent' },
    'links.add': { caseId, link: { from: id, type: 'proves', to: { kind: 'document', id } } },
    'searches.save': { name: 'x', query: 'ja', filters: {} },
    'searches.rename': { id, name: 'x' },
    'matters.add': { caseId, matter: { title: 'x', law: 'wmo' } },
    'matters.change': { caseId, id, change: { title: 'x' } },
    'course.get': matter,
    'course.change': { ...matter, change: { events: { decision: { date: day } } } },
    'missing.dismiss': { caseId, key: 'x', why: 'y' },
    'missing.restore': { caseId, key: 'x' },
    'letters.kinds': { language },
    'letters.begin': { caseId, key: 'complaint', matterId: null },
    'letters.change': { caseId, id, change: { facts, written: null } },
    'letters.sent': { caseId, id, on: day, way: 'post', language },
    'letters.export': { caseId, id, target: file, format: 'pdf' },
    'promises.setStatus': { caseId, id, status: 'kept', date: day, reason: '' },
    'promises.chase': { caseId, id, date: day, channel: 'mail', reason: '' },
    'promises.confirm': { caseId, contactId: id },
    'promises.move': { caseId, id, due: day, reason: 'Ziek' },
    'meetings.add': { caseId, meeting: { title: 'x', points: [{ text: 'y', done: false }] }, language },
    'meetings.change': { caseId, id, change: { notes: [{ at: '10:15', text: 'x' }] } },
    'meetings.report': {
      caseId,
      id,
      report: { contact: { at: day, channel: 'visit' }, time: { minutes: 5 } },
    },
    'time.list': { caseId, from: day, to: day },
    'time.add': { caseId, entry: { day, minutes: 5 } },
    'time.change': { caseId, id, change: { minutes: 6 } },
    'time.across': { from: day, to: day, language },
    'time.export': { target: file, caseId: null, from: day, to: day, neutral: true, language },
    'agenda.export': { target: file, caseId: null, neutral: true, language },
  }
}
