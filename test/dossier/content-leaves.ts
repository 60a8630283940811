import { z } from 'zod'
import { contentSchema } from '../../shared/dossier/content.ts'

type Leaf = { readonly path: readonly (string | number)[]; readonly schema: z.core.$ZodType }

const kind = z.looseObject({ type: z.string() })
const bare: ReadonlySet<string> = new Set(['number', 'boolean', 'enum', 'literal', 'int', 'null', 'tuple'])

/** Every place in what a dossier is made from where a text can stand; of a list the first. Whatever is added is here. */
export const contentLeaves = (): Leaf[] => leavesOf(contentSchema, [])

function leavesOf(schema: z.core.$ZodType, path: Leaf['path']): Leaf[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
  }
  if (schema instanceof z.ZodArray) return leavesOf(schema.element, [...path, 0])
  if (schema instanceof z.ZodRecord) return leavesOf(schema.valueType, [...path, 'een'])
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((inner) => leavesOf(inner, path))
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return leavesOf(schema.unwrap(), path)
  if (schema instanceof z.ZodDefault) return leavesOf(schema.unwrap(), path)
  const { type } = kind.parse(z.object({ def: kind }).loose().parse(schema).def)
  if (type === 'string') return [{ path, schema }]
  if (bare.has(type)) return []
  throw new Error(`no idea what stands in ${path.join('.')} (${type})`)
}
