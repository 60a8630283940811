import { useEffect } from 'react'
import { shell } from '../ipc/api.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { addDays, today } from '../text/dates.ts'
import { useLanguage } from '../text/use-texts.ts'
import { momentsOf } from './moments.ts'

/** Whoever does not open the vault for so long is reminded of nothing more. */
const daysAhead = 60

/** Tells the shell when to remind: moments only, so that it knows nothing of any case. */
export function useReminders(): void {
  const language = useLanguage()
  const { remindAt } = useSettings().settings
  const day = today()
  const wanted = { from: day, to: addDays(day, daysAhead), caseId: null, language }
  const { last } = useCall(vault.agenda.list, wanted, ['planned', 'term', 'matter', 'promise', 'case'])
  const moments = JSON.stringify(momentsOf(last ?? [], remindAt).slice(0, 5_000))
  useEffect(() => {
    if (last !== null) void shell.app.remind({ moments: JSON.parse(moments) })
  }, [moments, last])
}
