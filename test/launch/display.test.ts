import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { openDisplay } from '../../electron/launch/display.ts'
import { ensureSystem } from '../../electron/launch/system.ts'

const before = { ...process.env }
afterEach(() => {
  process.env['DISPLAY'] = before['DISPLAY']
})

test('a display that is there is used and left alone', async () => {
  process.env['DISPLAY'] = ':77'
  const display = await openDisplay()
  expect([display.name, display.virtual]).toEqual([':77', false])
  display.stop()
})

test('without a display a virtual one starts on a free number, and stops', { timeout: 120_000 }, async () => {
  delete process.env['DISPLAY']
  delete process.env['WAYLAND_DISPLAY']
  ensureSystem('/bin/true', true, () => undefined)
  const [one, two] = [await openDisplay(), await openDisplay()]
  expect([one.virtual, two.virtual]).toEqual([true, true])
  expect(one.name).toMatch(/^:\d+$/)
  expect(two.name).not.toBe(one.name)
  const socket = `/tmp/.X11-unix/X${one.name.slice(1)}`
  expect(existsSync(socket)).toBe(true)
  one.stop()
  two.stop()
  await expect.poll(() => existsSync(socket)).toBe(false)
})
