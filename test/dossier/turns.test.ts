import { describe, expect, it } from 'vitest'
import { layOut, layOutSteps } from '../../electron/dossier/lay-out.ts'
import { sample } from './sample.ts'

describe('laying out', () => {
  it('lets others go before each part, and ends with the same pages', () => {
    const steps = layOutSteps(sample(), 'continuous')
    let turns = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) turns += 1
    const whole = layOut(sample(), 'continuous')
    expect(turns).toBeGreaterThanOrEqual(whole.plan.parts.length)
    expect(step.value).toEqual(whole)
  })
})
