import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Case } from '../../shared/domain/case.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { MoreMenu } from '../ui/menu.tsx'
import { useTell } from '../ui/use-tell.ts'
import { CaseDetails } from './case-details.tsx'
import css from './case-screen.module.css'

/** Whose case this is. */
export function CaseBanner({ file }: { file: Case }) {
  const { cases: t, ui } = useTexts()
  const { go } = useRoute()
  const { remove } = useTell()
  const [editing, setEditing] = useState(false)
  const caseId = file.id
  const throwAway = async (): Promise<void> => {
    const gone = await remove(
      file.name,
      () => vault.cases.remove({ caseId }),
      () => vault.cases.restore({ caseId }),
    )
    if (gone) go({ screen: 'cases' })
  }
  return (
    <header className={css['banner']}>
      <div>
        <h1 className={css['name']}>
          <span className="sr-only">{t.banner}: </span>
          {file.name}
        </h1>
        <About file={file} />
      </div>
      <MoreMenu
        of={file.name}
        actions={[
          {
            label: `${ui.change}…`,
            icon: <Pencil />,
            run: () => setEditing(true),
          },
          { label: t.remove, icon: <Trash2 />, run: () => void throwAway() },
        ]}
      />
      {editing ? <CaseDetails file={file} onClose={() => setEditing(false)} /> : null}
    </header>
  )
}

/** What kind of case, where, and how much is in it. */
function About({ file }: { file: Case }) {
  const { cases: t, labels } = useTexts()
  const count = useCounted()
  const list = useCall(vault.cases.list, {}, ['case', 'document', 'contact'])
  const line = list.last?.find((each) => each.id === file.id)
  const numbers = line ? [count(t.documents, line.documents), count(t.contacts, line.contacts)] : []
  const parts = [labels.caseKind[file.kind], file.municipality, ...numbers]
  return <p className={css['about']}>{parts.filter((part) => part !== '').join(' · ')}</p>
}
