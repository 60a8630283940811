import type { Meeting } from '../../shared/domain/meeting.ts'

type Points = Meeting['points']
const [mostPoints, mostLetters] = [100, 500]

/** Points as lines to write in. */
export const linesOf = (points: Points): string => points.map(({ text }) => text).join('\n')

/** Lines as points; one that was ticked off before stays so as long as it says the same. */
export const pointsOf = (text: string, before: Points): Points =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, mostLetters))
    .filter((line) => line !== '')
    .slice(0, mostPoints)
    .map((line) => ({ text: line, done: before.some((point) => point.text === line && point.done) }))
