import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { useExport } from '../documents/use-export.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { dossierSteps } from './dossier-steps.ts'
import { documentSteps, type Step, type Tools } from './fix-steps.ts'
import type { LineProps } from './problem-line.tsx'

type Fix = { readonly label: string; readonly busy: boolean; readonly run: () => Promise<void> }

/** The steps that set a problem right and can be taken here, the best first. */
export function useFixes(props: LineProps & { readonly document: Document | undefined }): readonly Fix[] {
  const { preflight: t, ui } = useTexts()
  const { attempt } = useTell()
  const save = useExport(props.caseId)
  const [busy, setBusy] = useState(false)
  const { document, problem } = props
  const told: Tools['told'] = (text, undo) =>
    tell({ text, tone: 'done', action: { label: ui.undo, run: () => void undo() } })
  const fixOf = <For>(step: Step<For>, given: For): Fix => ({
    label: step.label(t, given),
    busy,
    run: async () => {
      if (busy) return
      setBusy(true)
      await step.run(given, { t, attempt, told, save })
      setBusy(false)
    },
  })
  const whole = dossierSteps(props).map((step) => fixOf(step, props))
  const own = documentSteps[problem.kind]
  return whole.length === 0 && own && document ? [fixOf(own, { ...props, document })] : whole
}
