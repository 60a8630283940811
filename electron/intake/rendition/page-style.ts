/** A4 in points, upright. */
export const paper = { width: 595.28, height: 841.89 } as const
/** Room at the edges: enough for a binding, for a dossier's own lines and for a printer that cuts a little off. */
export const margins = { left: 60, right: 52, top: 56, bottom: 60 } as const
export const textWidth = paper.width - margins.left - margins.right
/** On its side, for wide tables. */
export const wideWidth = paper.height - margins.left - margins.right
/** Size of the type in points. */
export const bodySize = 11

/** Names by which the type is asked for; `typefaces.ts` answers to them. */
export const families = { text: 'ZaakmapText', other: 'ZaakmapOther', fixed: 'monospace' } as const

const fits = [10, 9, 8, 7, 6].map((size) => `.fit${size} { font-size: ${size}pt; }`).join('\n')

/** The typeface has one bullet. The layout takes each of these by itself only, not as a list with commas. */
const bullets = ['ul', 'ul ul', 'ol ul', 'ul ul ul', 'ul ol ul', 'ol ul ul', 'ol ol ul']
  .map((list) => `${list} { list-style-type: disc; }`)
  .join('\n')

/** The look of every made page: plain, dark on white, the same for a mail and a letter. */
export const pageStyle = `
  body { font-family: ${families.text}; line-height: 1.4; margin: 0; overflow-wrap: break-word; }
  .o { font-family: ${families.other}; }
  p { margin: 0 0 8pt 0; }
  .tight { margin: 0; }
  h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 10pt 0; }
  h2 { font-size: 14pt; line-height: 1.25; margin: 14pt 0 6pt 0; }
  h3 { font-size: 12pt; line-height: 1.3; margin: 12pt 0 4pt 0; }
  h4, h5, h6 { font-size: 11pt; margin: 10pt 0 4pt 0; }
  ul, ol { margin: 0 0 8pt 0; padding-left: 20pt; }
  ${bullets}
  li { margin: 0 0 2pt 0; }
  li p { margin: 0 0 2pt 0; }
  dl { margin: 0 0 8pt 0; }
  dd { margin: 0 0 4pt 18pt; }
  dt { font-weight: bold; }
  blockquote { margin: 4pt 0 8pt 0; padding-left: 10pt; border-left: 1.5pt solid #9aa5b1; }
  pre, code { font-family: ${families.fixed}; font-size: 9.5pt; }
  pre { white-space: pre-wrap; margin: 0 0 8pt 0; }
  sup { font-size: 7.5pt; }
  sub { font-size: 7.5pt; }
  small { font-size: 9pt; }
  hr { margin: 8pt 0; }
  table { border-collapse: collapse; margin: 0 0 8pt 0; overflow-wrap: normal; }
  td, th { padding: 2pt 3pt; vertical-align: top; text-align: left; }
  th { font-weight: bold; }
  td p, th p { margin: 0 0 2pt 0; }
  .grid td, .grid th { border: 0.6pt solid #7b8794; }
  ${fits}
  .missing { color: #52606d; font-size: 9pt; }
  .heads { margin: 0; }
  .heads td { padding: 1.5pt 10pt 1.5pt 0; }
  .heads .name { color: #3e4c59; }
  .rule { border-bottom: 0.8pt solid #7b8794; margin: 6pt 0 12pt 0; }
  .before { border-bottom: 0.8pt solid #7b8794; margin: 0 0 12pt 0; padding-bottom: 4pt; font-size: 9pt; color: #3e4c59; }
  .after { border-top: 0.8pt solid #7b8794; margin: 14pt 0 0 0; padding-top: 6pt; font-size: 9pt; color: #3e4c59; }
  .line { margin: 0; white-space: pre-wrap; }
`
