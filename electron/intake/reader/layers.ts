import type * as mupdf from 'mupdf'

/** Which layers (optional content groups) of a document are hidden on screen as it opens. */
export interface Layers {
  /** Whether a group, or a rule over groups, hides what is marked with it. */
  isHidden(group: mupdf.PDFObject): boolean
}

const deepest = 16

/** Null when every layer shows. */
export function hiddenLayers(pdf: mupdf.PDFDocument): Layers | null {
  const groups = pdf.getTrailer().get('Root', 'OCProperties', 'OCGs')
  const hidden = new Set<number>()
  const count = groups.isArray() ? Math.min(groups.length, pdf.countLayers()) : 0
  for (let index = 0; index < count; index++) {
    const group = groups.get(index)
    if (group.isIndirect() && (!pdf.isLayerVisible(index) || isOffOnScreen(group)))
      hidden.add(group.asIndirect())
  }
  if (hidden.size === 0) return null
  return { isHidden: (group) => isHidden(group, hidden) }
}

function isOffOnScreen(group: mupdf.PDFObject): boolean {
  const state = group.get('Usage', 'View', 'ViewState')
  return state.isName() && state.asName() === 'OFF'
}

function isHidden(group: mupdf.PDFObject, hidden: ReadonlySet<number>): boolean {
  if (group.isIndirect() && hidden.has(group.asIndirect())) return true
  if (!isNamed(group.get('Type'), 'OCMD')) return false
  const expression = group.get('VE')
  if (expression.isArray()) return !isTrue(expression, hidden, 0)
  return !policyShows(group, hidden)
}

/** `/P` of a membership dictionary: which of its groups must be on (table 99). */
function policyShows(rule: mupdf.PDFObject, hidden: ReadonlySet<number>): boolean {
  const groups = rule.get('OCGs')
  const all = groups.isArray()
    ? Array.from({ length: groups.length }, (_, index) => groups.get(index))
    : [groups]
  const shown = all.filter((group) => group.isDictionary()).map((group) => !isHidden(group, hidden))
  if (shown.length === 0) return true
  const policy = rule.get('P')
  if (isNamed(policy, 'AllOn')) return shown.every(Boolean)
  if (isNamed(policy, 'AnyOff')) return !shown.every(Boolean)
  if (isNamed(policy, 'AllOff')) return !shown.some(Boolean)
  return shown.some(Boolean)
}

/** `/VE`: And, Or, Not over groups. */
function isTrue(expression: mupdf.PDFObject, hidden: ReadonlySet<number>, depth: number): boolean {
  if (!expression.isArray()) return !(expression.isIndirect() && hidden.has(expression.asIndirect()))
  if (depth > deepest) return true
  const parts = Array.from({ length: Math.max(0, expression.length - 1) }, (_, index) =>
    isTrue(expression.get(index + 1), hidden, depth + 1),
  )
  if (isNamed(expression.get(0), 'Not')) return parts[0] !== true
  return isNamed(expression.get(0), 'Or') ? parts.some(Boolean) : parts.every(Boolean)
}

const isNamed = (object: mupdf.PDFObject, name: string): boolean =>
  object.isName() && object.asName() === name
