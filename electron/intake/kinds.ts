/** What the bytes of a file are, whatever its name says. */
export const kinds = {
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  gif: { mime: 'image/gif', extension: 'gif' },
  tiff: { mime: 'image/tiff', extension: 'tif' },
  webp: { mime: 'image/webp', extension: 'webp' },
  heic: { mime: 'image/heic', extension: 'heic' },
  bmp: { mime: 'image/bmp', extension: 'bmp' },
  eml: { mime: 'message/rfc822', extension: 'eml' },
  mbox: { mime: 'application/mbox', extension: 'mbox' },
  tnef: { mime: 'application/vnd.ms-tnef', extension: 'dat' },
  msg: { mime: 'application/vnd.ms-outlook', extension: 'msg' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', extension: 'odp' },
  zip: { mime: 'application/zip', extension: 'zip' },
  'ole-office': { mime: 'application/x-ole-storage', extension: 'doc' },
  /** An office file of today, encrypted ([MS-OFFCRYPTO] 2.3.4). */
  'locked-office': { mime: 'application/x-ole-storage', extension: 'bin' },
  rtf: { mime: 'application/rtf', extension: 'rtf' },
  html: { mime: 'text/html', extension: 'html' },
  text: { mime: 'text/plain', extension: 'txt' },
  empty: { mime: 'application/octet-stream', extension: 'bin' },
  unknown: { mime: 'application/octet-stream', extension: 'bin' },
} as const

export type FileKind = keyof typeof kinds

export interface Sniffed {
  readonly kind: FileKind
  readonly mime: string
  /** Without a dot. The true one, to show beside a name that may lie. */
  readonly extension: string
}

/** Kinds that are one picture (or, for TIFF, a stack of them). */
export const isImage = (kind: FileKind): boolean => kinds[kind].mime.startsWith('image/')
