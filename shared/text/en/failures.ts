import type { failures as dutch } from '../nl/failures.ts'

/** What went wrong and what to do about it, in plain English. */
export const failures: typeof dutch = {
  'wrong-passphrase': 'The passphrase is not right. Mind capitals and spaces, and try again.',
  'wrong-recovery-key':
    'This recovery key does not belong to this vault. Check that you have the sheet of this vault.',
  'weak-passphrase':
    'This passphrase is too easy to guess. Choose four or more separate words, or at least 8 characters.',
  'vault-damaged': 'The vault is damaged: {{file}}. Nothing was changed. Restore a back-up.',
  'vault-in-use': 'This vault is already open in another window or on another device. Close it there first.',
  'vault-newer': 'This vault was made by a newer Zaakmap. Update Zaakmap; nothing was changed.',
  'vault-exists':
    'There is something in this folder already. Choose an empty folder or a new name: {{file}}.',
  'vault-locked': 'The vault is locked. Unlock it with your passphrase.',
  'not-found': 'This was not found: {{file}}.',
  'unreadable-file': 'This file cannot be read: {{file}}. The original is kept.',
  'too-large': 'This is too large: {{file}}. A document may be 500 MB, a case 4 GB.',
  'disk-full': 'The disk is full. Free some space and try again; what was saved is still there.',
  'no-permission': 'Zaakmap may not read or write here: {{file}}. Choose another folder.',
  'invalid-input': 'This cannot be used: {{field}}.',
  cancelled: 'Stopped. Nothing was left half done.',
  'wrong-usage': 'This command is not right: {{usage}}',
  unexpected: 'Something went wrong that should not have. Your data was not changed. Please try again.',
  detail: {
    decision: 'This decision is not filled in (any more): {{id}}.',
    'document-password': 'This password does not open “{{title}}”. Mind capitals and try again.',
    'redacted-title':
      'The title “{{title}}” says something that was made black in the document. Give it another title in this dossier.',
    'redaction-leaks':
      'After making it, something that should be black was still found on page {{page}} of "{{title}}". No file was made. Make the boxes on that page larger, or leave the document out.',
    'agenda-line': 'This line is not in the agenda (any more).',
    'snooze-late': 'That is too close to the last day. This can be put off until {{latest}} at the latest.',
    'not-sent': 'A supplement needs a dossier that was sent and not withdrawn.',
    dispatch: 'This dispatch does not exist (any more).',
    consent: 'This consent does not exist (any more).',
    redaction: 'This black box does not exist (any more).',
    'header-replica-good':
      'The header file of the vault is damaged (vault.json). The copy beside it is fine: choose "Restore", or give the command "vault repair". Nothing was changed.',
    'photo-taken': 'One of these photos is in another document already.',
    'header-lost':
      'The header file of the vault and its copy are damaged (vault.json, vault.json.bak). Restore them from a back-up; nothing was changed.',
    'case-database':
      'A case file is damaged: {{file}}. The other cases work as usual. Restore this file from a back-up; nothing was changed.',
    'register-database':
      'The register of the vault is damaged (register.db). Restore it from a back-up; nothing was changed.',
    vault: 'There is no vault here: {{file}}. Choose another folder, or create a new vault.',
    case: 'This case does not exist (any more): {{id}}.',
    document: 'This document does not exist (any more): {{id}}.',
    'page-none': 'Page {{page}} is not in the dossier.',
    'page-made': 'Page {{page}} is a page of the dossier itself, not of a document.',
    meeting: 'This meeting does not exist (any more): {{id}}.',
    'time-entry': 'This time does not exist (any more): {{id}}.',
    contact: 'This contact moment does not exist (any more): {{id}}.',
    person: 'This person does not exist (any more): {{id}}.',
    agency: 'This agency does not exist (any more): {{id}}.',
    promise: 'This promise does not exist (any more): {{id}}.',
    term: 'This term does not exist (any more): {{id}}.',
    matter: 'This request or matter does not exist (any more): {{id}}.',
    recipe: 'This kept dossier does not exist (any more).',
    missing: 'This is not missing (any more), or was not put aside.',
    'notice-premature':
      'The term of the agency still runs up to and including {{due}}. A notice of default that comes too early does not count. Write it from {{from}}.',
    'notice-report-only':
      'Only a report of need was made. There is no notice of default and no penalty for a late assessment. First file an application: choose the letter “Application (Wmo) after six weeks”.',
    'notice-insurer':
      'You cannot send a health insurer a notice of default. If it does not answer your request for reconsideration within four weeks, go to the SKGZ.',
    'saved-search': 'This saved search does not exist (any more).',
    job: 'This task has ended already.',
    file: 'This file was not found: {{file}}.',
    rule: 'There is no such rule: {{name}}. "term rules" lists them all.',
    date: 'This is not an existing date: {{value}}. Write a date as 2026-03-04.',
    param: 'This does not fit this rule: {{name}}.',
    typo: 'There is a typing error in the recovery key. Check every character.',
    empty: 'This file is empty: {{file}}.',
    token: 'This file or folder is no longer chosen. Choose again.',
    columns: 'The columns were not recognised. At least a column "date" and a column "summary" are needed.',
    passphrase: 'Give the passphrase in ZAAKMAP_PASSPHRASE, or start the command in a terminal.',
    'new-passphrase': 'Give the new passphrase in ZAAKMAP_NEW_PASSPHRASE.',
    'export-password': 'Give the password for the file in ZAAKMAP_EXPORT_PASSWORD.',
    'archive-password': 'A PDF/A file cannot have a password. Choose one of the two.',
    call: 'There is no such command.',
    'document-damaged': 'This document is damaged: {{file}}. Restore a back-up.',
    'folder-not-empty':
      'There is something else in this folder: {{file}}. Choose an empty folder or a new name.',
    'header-forged':
      'The header file of the vault (vault.json) was changed by something other than Zaakmap. Restore it from a back-up; nothing was changed.',
    'case-key':
      'The key of a case is damaged: {{file}}. Restore this file from a back-up; nothing was changed.',
    'other-vault':
      'This file belongs to another vault: {{file}}. Restore the right file; nothing was changed.',
    'case-database-missing': 'A case file is gone: {{file}}. Restore it from a back-up; nothing was changed.',
    'register-database-missing':
      'The register of the vault is gone (register.db). Restore it from a back-up; nothing was changed.',
    'too-short': 'This passphrase is too short. Take at least 8 characters; four separate words is best.',
    length: 'The recovery key has 28 characters. Check that you left nothing out.',
    'passphrase-short':
      'This passphrase is too short. Take at least 8 characters; four separate words is best.',
    'folder-target': 'There is a folder at this place: {{file}}. Choose a file name.',
    'folder-missing': 'The folder of this file does not exist: {{file}}.',
    'page-note': 'This note does not exist (any more).',
    page: 'This page does not exist.',
    link: 'This link does not exist (any more).',
    'link-self': 'A document cannot be linked to itself.',
    'version-taken': '“{{title}}” is a version of a document already, or has versions itself.',
    'version-of-pages':
      'This version was made of the pages of the one before. Throw it away to have that one back.',
    'older-version': 'This is an older version. Open the latest one to change its pages.',
    'pages-unreadable':
      'The pages of “{{title}}” cannot be taken out: the file is damaged or has a password. Nothing was changed.',
    'pages-slow':
      'It took too long to take the pages of “{{title}}” out. Nothing was changed. Take fewer pages at a time.',
  },
}
