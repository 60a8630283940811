import type { CaseLine } from '../../../shared/domain/case.ts'
import type { Planned } from '../../../shared/domain/planned.ts'
import type { Turn } from '../../../shared/domain/timeline.ts'

/** The open tasks and appointments with a day; what was put off comes back on the day until which it was. */
export const plannedTurns = (planned: readonly Planned[], line: CaseLine, today: string): Turn[] =>
  planned.flatMap(({ id, kind, title, date, time, who, agency, place, status, snoozedUntil }) =>
    date === null || status !== 'open' || (snoozedUntil ?? '') > today
      ? []
      : [
          {
            caseId: line.id,
            caseName: line.name,
            kind,
            id,
            step: '',
            title,
            detail: [time, agency, who, place].filter(Boolean).join(', '),
            date,
            actor: 'client' as const,
            target: null,
            ways: null,
            agreed: false,
            opens: false,
          },
        ],
  )
