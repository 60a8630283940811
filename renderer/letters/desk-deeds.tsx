import { Archive, FileText, Send } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Letter } from '../../shared/domain/letter.ts'
import { useRoute } from '../frame/route.tsx'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { SendDialog } from './send-dialog.tsx'
import css from './letters.module.css'

type Props = {
  readonly caseId: CaseId
  readonly letter: Letter
  readonly title: string
  /** Everything typed is in the vault when this answers. */
  readonly settle: () => Promise<void>
}

/** What can be done with a letter: keep it, take it out as a file, say that it was sent. */
export function DeskDeeds({ caseId, letter, title, settle }: Props) {
  const { letters: t } = useTexts()
  const { go } = useRoute()
  const { attempt } = useTell()
  const [sending, setSending] = useState(false)
  const write = useWrite(caseId, letter, title, settle)
  const { id } = letter
  const keep = async (): Promise<void> => {
    await settle()
    await attempt(vault.letters.keep({ caseId, id }), ({ document }) =>
      tell({
        text: t.kept,
        tone: 'done',
        action: {
          label: t.openKept,
          run: () => go({ screen: 'case', caseId, tab: 'documents', open: document }),
        },
      }),
    )
  }
  const send = async (): Promise<void> => {
    await settle()
    setSending(true)
  }
  return (
    <div className={css['deeds']}>
      <Button icon={<Archive />} onPress={() => void keep()}>
        {t.keep}
      </Button>
      <Button icon={<FileText />} onPress={() => void write('pdf')}>
        {t.pdf}
      </Button>
      <Button tone="primary" icon={<Send />} onPress={() => void send()}>
        {t.send}
      </Button>
      <MoreMenu of={title} actions={[{ label: t.docx, run: () => void write('docx') }]} />
      {sending ? <SendDialog caseId={caseId} letter={letter} onClose={() => setSending(false)} /> : null}
    </div>
  )
}

/** Writes the letter outside the vault, where the person says. */
function useWrite(caseId: CaseId, { id }: Letter, title: string, settle: () => Promise<void>) {
  const { letters: t, documents } = useTexts()
  const { attempt } = useTell()
  return async (format: 'pdf' | 'docx'): Promise<void> => {
    await settle()
    const kind = format === 'pdf' ? 'pdf' : 'any'
    const target = await shell.files.chooseTarget({ suggested: `${title}.${format}`, kind })
    if (!target.ok || !target.value) return
    const { token } = target.value
    await attempt(vault.letters.export({ caseId, id, target: token, format }), () =>
      tell({
        text: t.exported,
        tone: 'done',
        action: { label: documents.reveal, run: () => void attempt(shell.files.reveal({ token })) },
      }),
    )
  }
}
