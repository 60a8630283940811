import type { intakeTexts as dutch } from '../nl/intake.ts'

/** Why a file was kept unread, or was not taken in. */
export const intakeTexts: typeof dutch = {
  'needs-password':
    'The file has a password. It is kept as it is; add a version without a password to have it read.',
  damaged: 'The file is damaged. It is kept as it is.',
  timeout: 'Reading took too long. The file is kept as it is.',
  'too-large': 'The file is too large (over 500 MB).',
  'too-many-pixels': 'The picture is too large to open: more than 100 million pixels. It is kept as it is.',
  'too-much-inside': 'The file becomes far too large when it is opened. It is kept as it is.',
  unsupported: 'Zaakmap cannot read this kind of file. It is kept as it is.',
  empty: 'The file is empty. It is kept as it is.',
  'out-of-memory': 'Reading the file takes too much memory. It is kept as it is.',
  'system-file': 'This is a file of the system, not a document.',
  symlink: 'This is a link to another file. Add the file itself.',
  'not-a-file': 'This is not an ordinary file.',
  'too-deep': 'There are too many folders inside one another.',
  'unreadable-file': 'The file cannot be read.',
  'too-many': 'There are too many files at once (over 20,000).',
  'no-permission': 'Zaakmap may not read this file.',
  'not-found': 'The file is not there (any more).',
  'unreadable-name':
    'The name of this file or folder is written in an old script that cannot be read. Give it another name and add it once more.',
  'disk-full': 'The disk is full.',
  'case-full': 'The case is full (4 GB). Make a second case.',
  'zip-bomb': 'This ZIP file becomes far too large when unpacked. It is kept as it is, but was not opened.',
  'zip-too-many':
    'There are too many files in this ZIP file (more than 2,000). It is kept as it is, but was not opened.',
  'mailbox-too-many':
    'This mailbox holds too many messages (more than 2,000). It is kept as it is, but was not opened. Save the messages in smaller groups and add those.',
  'zip-method':
    'This file is packed in the ZIP file in a way that Zaakmap does not know. The ZIP file is kept as it is.',
  'zip-too-deep': 'This ZIP file lies too deep in other files. It is kept as it is, but was not opened.',
  'more-than-2000-pages':
    'Only the text of the first 2,000 pages of this file can be searched. The file is kept as it is.',
  'text-cut-short':
    'This file holds so much text that only its beginning can be searched. The file is kept as it is.',
  'attachments-left-out':
    'Not all attachments of this message are kept apart. They are in the original message.',
  unexpected: 'Something went wrong in Zaakmap with this file. Add it once more.',
  'paste-gone': 'Zaakmap closed before this was stored. Paste it once more.',
  slide: 'Slide {{n}}',
  restInOriginal: 'The rest of the text is only in the original file.',
  leftOutOne: '1 attachment is only in the original message and not among the documents.',
  leftOutMore: '{{n}} attachments are only in the original message and not among the documents.',
  pasted: 'Pasted',
  cancelled: 'Stopped before this file’s turn.',
}
