import { Failed, type Failure } from '../../shared/result.ts'
import { failureMessage, type Language } from '../../shared/text/failure-message.ts'
import { failureOf, placeOf } from '../vault/store/failures.ts'
import { groups, loadCommand } from './commands.ts'
import { givenTo, languageOf } from './given.ts'
import { readable } from './print.ts'

/** 1: a person can act on it. 2: wrong usage. 70: a bug (BSD sysexits, EX_SOFTWARE). */
const exits = { failure: 1, usage: 2, bug: 70 }

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const language = languageOf(languageIn(args))
  try {
    const named = await loadCommand(args)
    if (!named || args.includes('--help')) return help(named?.command.usage)
    const { given, close } = givenTo(named.command, named.rest)
    try {
      const answer = await named.command.run(given)
      process.stdout.write(`${json ? JSON.stringify(answer.value) : readable(answer.value)}\n`)
      if (answer.line !== undefined) process.stderr.write(`${answer.line}\n`)
      return answer.exit ?? 0
    } finally {
      close()
    }
  } catch (error) {
    return failed(error, json, language)
  }
}

function failed(error: unknown, json: boolean, language: Language): number {
  const failure: Failure =
    error instanceof Failed ? error.failure : (failureOf(error, '') ?? { kind: 'unexpected' })
  const message = failureMessage(failure, language)
  process.stderr.write(`${message}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ error: { kind: failure.kind, message } })}\n`)
  if (failure.kind === 'unexpected') {
    process.stderr.write(`${placeOf(error)}\n`)
    return exits.bug
  }
  return failure.kind === 'wrong-usage' ? exits.usage : exits.failure
}

/** Before the arguments are read, for what is wrong with them is said in it too. */
function languageIn(args: readonly string[]): string | undefined {
  const named = args.findLast((arg) => arg.startsWith('--language='))
  return named === undefined ? args[args.indexOf('--language') + 1] : named.slice('--language='.length)
}

function help(usage: string | undefined): number {
  const lines =
    usage === undefined
      ? ['zaakmap <opdracht> [--vault MAP] [--json] [--language nl|en]', ...groups]
      : [usage]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

// Who reads only the first lines of the answer is no failure of ours.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error
})

// An exit code, not process.exit: what stands in the pipe must still get out.
process.exitCode = await main(process.argv.slice(2))
