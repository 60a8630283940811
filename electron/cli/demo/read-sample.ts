import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleSchema, type Sample } from '../sample-schema.ts'

const folder = fileURLToPath(new URL('../../../resources/sample/', import.meta.url))

/** The invented family and the invented clients, checked against their schema. */
export function readSample(): Sample {
  const value: unknown = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8'))
  return sampleSchema.parse(value)
}

/** Where a file of the sample stands. */
export const sampleFile = (name: string): string => join(folder, 'documents', name)
