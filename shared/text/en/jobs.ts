import type { jobs as dutch } from '../nl/jobs.ts'

/** Work that goes on in the background. */
export const jobs: typeof dutch = {
  title: 'Busy',
  none: 'Nothing is running now.',
  kind: {
    ocr: 'Recognising text',
    photos: 'Working on photos',
    intake: 'Adding documents',
    dossier: 'Making a dossier',
    import: 'Taking over contacts',
    verify: 'Checking the vault',
  },
  running: { one: '1 task running', other: '{{n}} tasks running' },
  of: '{{done}} of {{total}}',
  recognising: 'Recognising text: page {{done}} of {{total}}',
  stop: 'Stop',
  done: 'Done',
  cancelled: 'Stopped',
  failed: 'Failed',
  dismiss: 'Off the list',
}
