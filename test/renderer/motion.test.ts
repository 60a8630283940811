import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What a browser can change from frame to frame without laying the page out anew. */
const free =
  /^(?:translate|rotate|scale|transform|opacity|visibility|color|background(?:-color)?|border(?:-[a-z]+)*-color|box-shadow|fill|stroke|none)$/

const sheets = globSync('renderer/**/*.css').map((file) => [file, readFileSync(file, 'utf8')] as const)

const transitions = (css: string): string[] =>
  [...css.matchAll(/transition(?:-property)?:([^;}]+)/g)].flatMap(([, value = '']) =>
    value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
  )

/** The properties in the steps of every animation. */
const animations = (css: string): string[] =>
  [...css.matchAll(/@keyframes [^{]+\{((?:[^{}]*\{[^{}]*\})*)/g)].flatMap(([, steps = '']) =>
    [...steps.matchAll(/([a-z-]+)\s*:/g)].map(([, name = '']) => name),
  )

describe('what moves on the page, moves without laying it out for every frame', () => {
  it('is looked for where it is', () => {
    expect(sheets.flatMap(([, css]) => animations(css))).toContain('rotate')
    expect(sheets.flatMap(([, css]) => transitions(css))).toContain('translate')
  })

  it.each(sheets)('%s', (_, css) => {
    expect([...transitions(css), ...animations(css)].filter((name) => !free.test(name))).toEqual([])
  })
})
