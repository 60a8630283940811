import { describe, expect, test } from 'vitest'
import type { Track } from '../../shared/chains/matter-facts.ts'
import type { CourseStep } from '../../shared/course/steps.ts'
import { letters } from '../../shared/letters/letters.ts'
import { dayOfStep, stepOfLetter } from '../../shared/letters/step-of-letter.ts'

const step = (key: string, track: Track = 'wmo', steps: readonly CourseStep[] = []) =>
  stepOfLetter(key, { track, steps: new Set(steps) })?.step

describe('the step that a letter takes in its matter', () => {
  test('follows from its kind', () => {
    expect(step('report')).toBe('report')
    expect(step('pro_forma')).toBe('objection')
    expect(step('reconsideration', 'zvw')).toBe('objection')
    expect(step('complaint')).toBe('complaint')
    expect(step('consent')).toBeUndefined()
  })

  test('of a notice of default is the one of the phase: the application, or the objection', () => {
    expect(step('default_notice', 'wmo', ['application'])).toBe('notice')
    expect(step('default_notice', 'wmo', ['application', 'decision', 'objection'])).toBe('objection_notice')
  })

  test('of a request is its application only under its own law', () => {
    expect(step('access', 'avg')).toBe('application')
    expect(step('access', 'wmo')).toBeUndefined()
    expect(step('public_information', 'woo')).toBe('application')
  })

  test('is none once it was noted: a day that is known is never written over', () => {
    for (const { key } of letters) {
      const first = step(key)
      if (first !== undefined) expect(step(key, 'wmo', [first])).not.toBe(first)
    }
  })
})

describe('its day', () => {
  const notice = { step: 'notice', received: true } as const
  test('is the next working day where it must be there and went by post', () => {
    expect(dayOfStep(notice, '2026-11-27', 'registered')).toBe('2026-11-30')
    expect(dayOfStep(notice, '2026-12-24', 'post')).toBe('2026-12-28')
    expect(dayOfStep(notice, '2026-11-27', 'mail')).toBe('2026-11-27')
  })

  test('is the day of sending where posting it in time is enough (Awb 6:9)', () => {
    expect(dayOfStep({ step: 'objection', received: false }, '2026-11-27', 'post')).toBe('2026-11-27')
  })
})
