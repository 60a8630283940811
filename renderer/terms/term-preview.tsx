import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { FailureNotice } from '../ui/notice.tsx'
import { Steps } from './steps.tsx'
import type { TermForm } from './term-dialog.tsx'
import { Warnings } from './warnings.tsx'
import css from './terms.module.css'

/** The dates, while the facts are being filled in. */
export function TermPreview({ form }: { form: TermForm }) {
  const t = useTexts().terms
  const language = useLanguage()
  const { rule, event, params, printed } = form
  const asked = useCall(vault.terms.compute, event === null ? null : { rule, event, params, language })
  const computed = asked.value ?? (event === null ? null : asked.last)
  return (
    <section className={css['preview']} aria-label={t.preview} aria-live="polite">
      <h3>{t.preview}</h3>
      {event === null ? <p className={css['quiet']}>{t.previewWait}</p> : null}
      <FailureNotice failure={asked.failure} />
      {computed && !asked.failure ? (
        <>
          <Steps steps={computed.steps} printed={printed} running />
          <Warnings lines={computed.warnings} />
        </>
      ) : null}
      <p className={css['quiet']}>{t.notAdvice}</p>
    </section>
  )
}
