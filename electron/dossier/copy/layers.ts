import type { Source } from './source.ts'
import { isArray, isDict, nameOf, type PdfDict, type PdfValue, Ref } from './syntax.ts'

/** Which layers (optional content groups, ISO 32000-1 8.11) a viewer does not show on opening. */
export type Layers = {
  /** Some layer is off: contents that name layers must be looked through. */
  readonly someOff: boolean
  /** Whether content that belongs to this group or membership is hidden. */
  isOff(oc: PdfValue): boolean
}

export function readLayers(source: Source): Layers {
  const all = source.resolve(source.catalog.get('OCProperties'))
  const off = isDict(all) ? offGroups(source, all) : new Set<number>()
  if (off.size === 0) return { someOff: false, isOff: () => false }
  return { someOff: true, isOff: (oc) => isHidden(source, oc, off, 0) }
}

function offGroups(source: Source, all: PdfDict): Set<number> {
  const config = source.resolve(all.get('D'))
  if (!isDict(config)) return new Set()
  const groups = refsIn(source, all.get('OCGs'))
  const off = new Set<number>()
  if (nameOf(source.resolve(config.get('BaseState'))) === 'OFF') for (const num of groups) off.add(num)
  for (const num of refsIn(source, config.get('ON'))) off.delete(num)
  for (const num of refsIn(source, config.get('OFF'))) off.add(num)
  applyUsage(source, config, off)
  return off
}

/** Groups may say by themselves how they look on screen; `AS` lists those that a viewer asks. */
function applyUsage(source: Source, config: PdfDict, off: Set<number>): void {
  const events = source.resolve(config.get('AS'))
  for (const item of isArray(events) ? events : []) {
    const event = source.resolve(item)
    if (!isDict(event) || nameOf(source.resolve(event.get('Event'))) !== 'View') continue
    for (const num of refsIn(source, event.get('OCGs'))) {
      const state = viewState(source, source.load(num).value)
      if (state === 'OFF') off.add(num)
      else if (state === 'ON') off.delete(num)
    }
  }
}

function viewState(source: Source, group: PdfValue): string | undefined {
  const usage = isDict(group) ? source.resolve(group.get('Usage')) : null
  const view = isDict(usage) ? source.resolve(usage.get('View')) : null
  return isDict(view) ? nameOf(source.resolve(view.get('ViewState'))) : undefined
}

function refsIn(source: Source, value: PdfValue | undefined): number[] {
  const list = source.resolve(value)
  return isArray(list) ? list.flatMap((item) => (item instanceof Ref ? [item.num] : [])) : []
}

function isHidden(source: Source, oc: PdfValue, off: ReadonlySet<number>, depth: number): boolean {
  if (oc instanceof Ref && off.has(oc.num)) return true
  const dict = source.resolve(oc)
  if (!isDict(dict) || nameOf(source.resolve(dict.get('Type'))) !== 'OCMD' || depth > 8) return false
  const expression = source.resolve(dict.get('VE'))
  if (isArray(expression)) return !isShown(source, expression, off, { left: 10_000 }, 0)
  const member = dict.get('OCGs')
  const groups =
    member instanceof Ref && !isArray(source.resolve(member)) ? [member.num] : refsIn(source, member)
  if (!groups.length) return false
  const states = groups.map((num) => !off.has(num))
  switch (nameOf(source.resolve(dict.get('P')))) {
    case 'AllOn':
      return !states.every(Boolean)
    case 'AnyOff':
      return states.every(Boolean)
    case 'AllOff':
      return states.some(Boolean)
    default:
      return !states.some(Boolean)
  }
}

/** A visibility expression: `[/And …]`, `[/Or …]`, `[/Not x]` over groups. The budget ends those that feed on themselves. */
function isShown(
  source: Source,
  value: PdfValue,
  off: ReadonlySet<number>,
  budget: { left: number },
  depth: number,
): boolean {
  const expression = source.resolve(value)
  if (!isArray(expression) || depth > 32 || budget.left-- <= 0)
    return !(value instanceof Ref && off.has(value.num))
  const parts = expression.slice(1, 1000)
  const shown = (part: PdfValue) => isShown(source, part, off, budget, depth + 1)
  switch (nameOf(source.resolve(expression[0]))) {
    case 'And':
      return parts.every(shown)
    case 'Or':
      return parts.some(shown)
    case 'Not':
      return !shown(parts[0] ?? null)
    default:
      return true
  }
}
