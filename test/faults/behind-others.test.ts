import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { childScript } from './child.ts'

const nobody = 65_534

test('an ordinary user who starts the program far behind others has documents read all the same', () => {
  // Only Linux gives way by thread, and only root can be anybody else.
  if (process.platform !== 'linux') return
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const ran = spawnSync('nice', ['-n', '15', process.execPath, childScript('read-behind')], {
    ...user,
    encoding: 'utf8',
    env: {},
  })
  expect([ran.stdout, ran.stderr]).toEqual(['read unrecognised', ''])
})
