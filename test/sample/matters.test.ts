import { describe, expect, it } from 'vitest'
import { readMatters } from '../../electron/cli/demo/build-matters.ts'
import { files, sample } from './papers.ts'

describe('the requests of the invented people', () => {
  const all = Object.values(readMatters()).flat()

  it('belong to their cases and go to agencies that the sample knows', () => {
    const cases = sample.cases.map((one) => one.case.name)
    expect(Object.keys(readMatters()).filter((name) => !cases.includes(name))).toEqual([])
    const agencies = new Set(sample.agencies.map(({ name }) => name))
    expect(all.map(({ agency }) => agency).filter((name) => !agencies.has(name))).toEqual([])
  })

  it('hang on papers that are there', () => {
    const named = all.flatMap((matter) => [
      ...matter.files,
      ...Object.values(matter.events).flatMap((event) => event.file ?? []),
    ])
    expect(named.filter((file) => !files.includes(file))).toEqual([])
  })
})
