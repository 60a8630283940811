import type { adding as dutch } from '../nl/adding.ts'

/** Files on their way in: batches, questions about duplicates, the folder for scans. */
export const adding: typeof dutch = {
  pause: 'Wait a moment',
  resume: 'Go on',
  paused: 'On hold',
  pausedHelp: 'The rest is added as soon as you go on. Also when you close Zaakmap in between.',
  broken: 'Adding stopped before everything was done.',
  waiting: { one: '1 file to go.', other: '{{n}} files to go.' },
  cancelled: 'Stopped. What was added stays.',
  cancelledRest: { one: '1 was not added any more.', other: '{{n}} were not added any more.' },
  linked: {
    one: '1 you had already: its place is remembered.',
    other: '{{n}} you had already: their place is remembered.',
  },
  skipped: { one: '1 you had already; it was skipped.', other: '{{n}} you had already; they were skipped.' },

  asks: { one: 'You had 1 file already', other: 'You had {{n}} files already' },
  asksHelp: {
    one: 'It is exactly the same. What do you want?',
    other: 'They are exactly the same. What do you want?',
  },
  answers: { keep: 'Keep it twice', link: 'Only remember the place', skip: 'Skip' },
  answersAll: { keep: 'Keep them all twice', link: 'Only remember the places', skip: 'Skip them all' },
  answered: {
    keep: 'It is stored once more.',
    link: 'Not stored once more. The document now names this place too.',
    skip: 'Skipped.',
  },
  sameAs: 'the same as “{{title}}”',

  perFile: 'File by file',
  coming: 'The first documents are on their way.',
  moreFiles: 'Show more files',
  states: {
    waiting: 'not yet its turn',
    added: 'added',
    unreadable: 'kept, cannot be read',
    refused: 'not added',
    duplicate: 'you had it: what do you want?',
    linked: 'you had it, place remembered',
    skipped: 'you had it, skipped',
    cancelled: 'stopped',
  },

  earlier: 'What you added before',
  earlierEmpty: 'Nothing was added here in the last 30 days.',
  sources: { add: 'Added', paste: 'Pasted', watch: 'From the scan folder' },
  started: 'Adding has begun.',
  look: 'Look',
  tooLarge: 'Pasting works up to 100 MB. Drag the file here.',

  alike: { one: '1 document looks much like another', other: '{{n}} documents look much like another' },
  alikeHelp: 'Almost the same text, perhaps scanned twice. Nothing was left out.',
  alikePair: '“{{a}}” and “{{b}}”',
  alikeNo: 'No, something else',
  alikeDone: 'So these are two different documents.',
  open: 'Open “{{title}}”',

  watch: 'Choose a scan folder…',
  watchOther: 'Choose another scan folder…',
  unwatch: 'Stop watching the scan folder',
  watching:
    'New scans in the folder “{{name}}” come into this case by themselves, as long as the vault is open. The files themselves stay there.',
  watchGone: 'The scan folder “{{name}}” is not there now. Zaakmap goes on watching when it is back.',
  watchTaken: { one: '1 scan taken.', other: '{{n}} scans taken.' },
  watchAlready: {
    one: 'Zaakmap now watches this folder. The file that was in it already was not added.',
    other: 'Zaakmap now watches this folder. The {{n}} files that were in it already were not added.',
  },
  unwatched: 'Zaakmap no longer watches the scan folder.',

  parts: { one: '1 file in it', other: '{{n}} files in it' },
  partOf: 'from “{{title}}”',
}
