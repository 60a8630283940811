import { useState, type FormEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { NewTerm, Term } from '../../shared/domain/term.ts'
import type { TermRule } from '../../shared/terms/step.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { useTell } from '../ui/use-tell.ts'
import { RuleList } from './rule-list.tsx'
import { TermFields } from './term-fields.tsx'
import { TermPreview } from './term-preview.tsx'
import css from './terms.module.css'

/** A term as it stands in the form. */
export type TermForm = Omit<NewTerm, 'event'> & { readonly event: string | null }

type Props = { readonly caseId: CaseId; readonly term: Term | null; readonly onClose: () => void }

/** Works out a chain: choose the rule, give the day, and see the dates come out. */
export function TermDialog({ caseId, term, onClose }: Props) {
  const { terms: t } = useTexts()
  const language = useLanguage()
  const rules = useCall(vault.terms.rules, { language })
  const [key, setKey] = useState(term?.rule ?? null)
  const rule = rules.value?.find((each) => each.key === key)
  return (
    <Dialog title={term ? t.edit : t.addTitle} size="wide" isOpen onClose={onClose}>
      {rule ? (
        <Facts caseId={caseId} rule={rule} term={term} onClose={onClose} onOther={() => setKey(null)} />
      ) : (
        <DialogBody>
          <RuleList rules={rules.value ?? []} onChoose={setKey} />
        </DialogBody>
      )}
    </Dialog>
  )
}

function Facts({ caseId, rule, term, onClose, onOther }: Props & { rule: TermRule; onOther: () => void }) {
  const { ui } = useTexts()
  const [form, setForm] = useState<TermForm>(() => formOf(rule, term))
  const save = useSave(caseId, term, onClose)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save(form)
  }
  return (
    <form onSubmit={submit}>
      <DialogBody>
        <div className={css['twoSides']}>
          <TermFields
            caseId={caseId}
            rule={rule}
            form={form}
            put={(part) => setForm({ ...form, ...part })}
            onOther={term ? null : onOther}
          />
          <TermPreview form={form} />
        </div>
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button type="submit" tone="primary" isDisabled={form.event === null}>
          {ui.save}
        </Button>
      </DialogFoot>
    </form>
  )
}

function useSave(caseId: CaseId, term: Term | null, onClose: () => void): (form: TermForm) => void {
  const language = useLanguage()
  const { attempt } = useTell()
  return (form) => {
    const { event, params, label, printed } = form
    if (event === null) return
    const deed = term
      ? vault.terms.change({ caseId, id: term.id, change: { event, params, label, printed }, language })
      : vault.terms.add({ caseId, term: { ...form, event }, language })
    void attempt(deed, onClose)
  }
}

function formOf(rule: TermRule, term: Term | null): TermForm {
  if (!term) return { rule: rule.key, event: null, params: {}, label: '', documentId: null, printed: null }
  const { event, params, label, documentId, printed } = term
  return { rule: rule.key, event, params, label, documentId, printed }
}
