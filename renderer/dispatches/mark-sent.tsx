import { Send } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { AddressDialog } from './address-dialog.tsx'
import { addressFormOf } from './address.ts'
import { useRegister } from './use-register.ts'

/** Right after something was made: the way to write down that it was sent. Nothing once that is known. */
export function MarkSent({ caseId, id }: { caseId: CaseId; id: string }) {
  const t = useTexts().dispatches
  const [asking, setAsking] = useState(false)
  const dispatch = useRegister(caseId)?.dispatches.find((each) => each.id === id)
  if (!dispatch || dispatch.sentOn !== null || dispatch.withdrawnAt !== null) return null
  return (
    <>
      <p>{t.sentYet}</p>
      <Button size="small" icon={<Send />} onPress={() => setAsking(true)}>
        {t.sentNow}
      </Button>
      {asking ? (
        <AddressDialog
          caseId={caseId}
          title={t.change}
          start={{ ...addressFormOf(dispatch), sentOn: today() }}
          documents={[]}
          save={(change) => vault.dispatches.change({ caseId, id: dispatch.id, change })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
