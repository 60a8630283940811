import type { unlock as dutch } from '../nl/unlock.ts'

/** Making, opening and recovering a vault. */
export const unlock: typeof dutch = {
  tagline: 'Everything of a case together. Encrypted, on your own computer.',
  open: 'Open a vault',
  openLead: 'Your cases lie in an encrypted vault. Only your passphrase opens it.',
  which: 'Which vault?',
  missing: 'This folder is not there now. Is a stick or disk unplugged?',
  forget: 'Take off this list',
  otherFolder: 'A vault in another folder…',
  chosen: 'Vault: {{name}}',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same passphrase once more',
  unlock: 'Unlock',
  unlocking: 'The key is being computed. That takes about a second, on purpose.',
  forgot: 'Forgot your passphrase? Open with your recovery key',
  makeNew: 'Make a new vault',
  haveOne: 'I have a vault already',
  restoreHeader: 'Restore from the copy',
  restored: 'The copy was put back. You can unlock now.',

  welcome: 'Welcome to Zaakmap',
  welcomeLead:
    'Here you keep the letters, talks and dates of a case together, and make a tidy dossier of them. Start with a vault: a folder that only you can open.',
  stepPlace: 'Where should the vault be?',
  place: 'Folder of the vault',
  placeOther: 'Another place…',
  synced:
    'This folder is copied to a cloud service. The contents stay encrypted, but two computers at once can get in each other’s way. A folder on this computer only is safer.',
  stepPassphrase: 'Choose a passphrase',
  passphraseHelp:
    'Four or more separate words are strong and easy to remember. You type it each time you begin.',
  suggest: 'Suggest one',
  suggested: 'A suggestion: write it down and do not keep it with the computer.',
  differs: 'This is not the same passphrase.',
  strength: ['Too easy to guess', 'Too easy to guess', 'Nearly good', 'Good', 'Strong'],
  strengthLabel: 'Strength',
  create: 'Make the vault',
  creating: 'The vault is being made and the key computed…',

  keyTitle: 'Your recovery key',
  keyLead:
    'Lost your passphrase? Then this is the only other way to open the vault. You see it just once. Print the sheet and put it in a safe place, not with the computer.',
  keyLabel: 'Recovery key',
  keySheet: 'Save as a sheet to print (PDF)',
  keySheetName: 'Recovery sheet Zaakmap',
  keySheetDone: 'The sheet was saved. Print it, and throw the file away afterwards.',
  keyKept: 'I have kept the recovery key',
  keyDone: 'To my vault',

  recover: 'Open with the recovery key',
  recoverLead: 'Take the recovery sheet at hand. You choose a new passphrase right away.',
  recoverKey: 'Recovery key from the sheet',
  recoverKeyHelp: 'Capitals and dashes do not matter.',
  recoverDo: 'Open and set the new passphrase',

  protectTitle: 'What does the vault protect, and what not?',
  protects: 'Protected',
  protectsList: [
    'Whoever gets hold of your computer, disk or back-up can read nothing without the passphrase: no documents, no names, no notes.',
    'A file that somebody tampered with is refused or reported.',
    'Zaakmap makes no connection to the internet.',
  ],
  protectsNot: 'Not protected',
  protectsNotList: [
    'While the vault is open, a virus on this computer can read along.',
    'What you save outside the vault, like a finished dossier, can simply be read there.',
    'The name of the folder, how many cases there are and how big they are stay visible.',
    'Without the passphrase and without the recovery key nobody can open the vault. Neither can we.',
  ],
}
