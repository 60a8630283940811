import type * as mupdf from 'mupdf'
import { isNamed } from './is-named.ts'

/** Which layers (optional content groups) of a document are hidden on screen as it opens. */
export interface Layers {
  /** Whether a group, or a rule over groups, hides what is marked with it. */
  isHidden(group: mupdf.PDFObject): boolean
}

const deepest = 16

/** Null when there are none. A rule may hide what is marked with it when all layers are on. */
export function hiddenLayers(pdf: mupdf.PDFDocument): Layers | null {
  const all = pdf.getTrailer().get('Root', 'OCProperties')
  const config = pdf.getTrailer().get('Root', 'OCProperties', 'D')
  if (!config.isDictionary()) return null
  const hidden = new Set<number>()
  if (isNamed(config.get('BaseState'), 'OFF'))
    for (const group of numbersIn(all.get('OCGs'))) hidden.add(group)
  for (const group of numbersIn(config.get('ON'))) hidden.delete(group)
  for (const group of numbersIn(config.get('OFF'))) hidden.add(group)
  applyUsage(config.get('AS'), hidden)
  return { isHidden: (group) => isHidden(group, hidden) }
}

/** Groups may say by themselves how they look on screen; `/AS` lists those that a viewer asks (8.11.4.4). */
function applyUsage(events: mupdf.PDFObject, hidden: Set<number>): void {
  for (const event of itemsOf(events)) {
    if (!event.isDictionary() || !isNamed(event.get('Event'), 'View')) continue
    for (const group of itemsOf(event.get('OCGs'))) {
      if (!group.isDictionary()) continue
      const state = group.get('Usage', 'View', 'ViewState')
      if (isNamed(state, 'OFF')) hidden.add(group.asIndirect())
      if (isNamed(state, 'ON')) hidden.delete(group.asIndirect())
    }
  }
}

const mostItems = 10_000

function itemsOf(array: mupdf.PDFObject): mupdf.PDFObject[] {
  if (!array.isArray()) return []
  return Array.from({ length: Math.min(array.length, mostItems) }, (_, index) => array.get(index))
}

const numbersIn = (array: mupdf.PDFObject): number[] =>
  itemsOf(array).flatMap((item) => (item.isIndirect() ? [item.asIndirect()] : []))

function isHidden(group: mupdf.PDFObject, hidden: ReadonlySet<number>): boolean {
  if (group.isIndirect() && hidden.has(group.asIndirect())) return true
  if (!group.isDictionary() || !isNamed(group.get('Type'), 'OCMD')) return false
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
