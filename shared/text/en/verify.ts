import type { verifyTexts as dutch } from '../nl/verify.ts'

/** What a check of the vault may find. */
export const verifyTexts: typeof dutch = {
  'header-replica-damaged':
    'The copy of the header file (vault.json.bak) differs. It is renewed at the next opening.',
  'pages-damaged': 'The case file is damaged in {{count}} places. Restore it from a back-up.',
  'structure-damaged':
    'The structure of the case file is wrong in {{count}} places. Restore it from a back-up.',
  'references-broken': 'In the case file {{count}} rows refer to something that is not there.',
  'case-unregistered': 'This case is on the disk, but not in the register.',
  'case-missing': 'The folder of this case is gone. Restore it from a back-up.',
}
