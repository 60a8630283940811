import type { Source } from './source.ts'
import { isArray, isDict, nameOf, type PdfDict, type PdfValue, Ref } from './syntax.ts'

/** Which layers (optional content groups, ISO 32000-1 8.11) a viewer does not show on opening. */
export type Layers = {
  /** There are layers: contents that name them must be looked through, since a rule may hide what is on when all are. */
  readonly any: boolean
  /** Whether content that belongs to this group or membership is hidden. */
  readonly isOff: (oc: PdfValue) => boolean
}

export const allOn: Layers = { any: false, isOff: () => false }

export function readLayers(source: Source): Layers {
  const all = source.resolve(source.catalog.get('OCProperties'))
  if (!isDict(all)) return allOn
  const off = offGroups(source, all)
  return { any: true, isOff: (oc) => isHidden(source, oc, off) }
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
  if (!isArray(list)) return []
  source.spend(list.length)
  return list.flatMap((item) => (item instanceof Ref ? [item.num] : []))
}

function isHidden(source: Source, oc: PdfValue, off: ReadonlySet<number>): boolean {
  if (oc instanceof Ref && off.has(oc.num)) return true
  const dict = source.resolve(oc)
  if (!isDict(dict) || nameOf(source.resolve(dict.get('Type'))) !== 'OCMD') return false
  const expression = source.resolve(dict.get('VE'))
  if (isArray(expression)) return !isShown(source, expression, off, { left: 10_000 }, 0)
  const states = membersOf(source, dict.get('OCGs')).map((num) => !off.has(num))
  return states.length > 0 && !shows(nameOf(source.resolve(dict.get('P'))), states)
}

/** One group or a list of them. */
function membersOf(source: Source, value: PdfValue | undefined): number[] {
  if (value instanceof Ref && !isArray(source.resolve(value))) return [value.num]
  return refsIn(source, value)
}

/** Whether a membership shows, given which of its groups are on (ISO 32000-1 table 99). */
function shows(policy: string | undefined, on: readonly boolean[]): boolean {
  if (policy === 'AllOn') return !on.includes(false)
  if (policy === 'AnyOff') return on.includes(false)
  return policy === 'AllOff' ? !on.includes(true) : on.includes(true)
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
  const operator = nameOf(source.resolve(expression[0]))
  if (operator === 'And') return parts.every(shown)
  if (operator === 'Or') return parts.some(shown)
  return operator === 'Not' ? !shown(parts[0] ?? null) : true
}
