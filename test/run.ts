import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runShown } from './support/show-checkout.ts'

const root = join(import.meta.dirname, '..')
const reports = join(root, 'out/reports')
const bin = (name: string): string => join(root, 'node_modules/.bin', name)

/** What must hold before a test may say anything. Each fails on its own, so that one run tells all that is wrong. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '-b'],
  ['lint', 'oxlint'],
  ['format', 'oxfmt', '--check'],
  ['unused code', 'knip'],
]

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

const unitReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})
const e2eReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

function unitCount(json: unknown): Count {
  const found = unitReport.parse(json)
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

function e2eCount(json: unknown): Count {
  const { stats } = e2eReport.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

function run(
  title: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  const start = performance.now()
  process.stdout.write(`\n${title}\n`)
  const ran = spawnSync(bin(command), args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  process.stdout.write(
    `${title}: ${ran.status === 0 ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - start) / 1000)} s\n`,
  )
  return ran.status === 0
}

function countOf(file: string, read: (json: unknown) => Count, went: boolean): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')))
    // A runner that stopped for another reason than a test (a broken file, no test at all) has failed too.
    return went || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function unit(): Count {
  const file = join(reports, 'unit.json')
  const went = run('unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return countOf(file, unitCount, went)
}

function endToEnd(): Count {
  const file = join(reports, 'e2e.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const went = run('end-to-end tests', 'playwright', ['test', '--reporter=list,json'], env)
  return countOf(file, e2eCount, went)
}

const shown = runShown(root, 'test/run.ts')
if (shown !== undefined) process.exit(shown)

mkdirSync(reports, { recursive: true })
const broken = checks.filter(([name, command, ...args]) => !run(name, command, args)).length
const counts = [unit(), endToEnd()]
const sum = (pick: (count: Count) => number): number =>
  counts.reduce((total, count) => total + pick(count), 0)
const failed = sum((count) => count.failed) + broken
const skipped = sum((count) => count.skipped)
process.stdout.write(
  `\n${sum((count) => count.passed) + checks.length - broken} passed, ${failed} failed, ${skipped} skipped\n`,
)
process.exitCode = failed > 0 || (skipped > 0 && process.env['CI'] === 'true') ? 1 : 0
