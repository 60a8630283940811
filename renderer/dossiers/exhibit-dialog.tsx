import { useState, type FormEvent } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { rangesText, readRanges, type PageRanges } from '../../shared/dossier/page-ranges.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { withEntry, type DossierForm } from './recipe.ts'

type Props = {
  readonly document: Document
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
  readonly onClose: () => void
}

/** What one document is called in this dossier, and which of its pages go in. */
export function ExhibitDialog({ document, form, put, onClose }: Props) {
  const { dossiers: t, ui } = useTexts()
  const only = form.pages?.[document.id]
  const [name, setName] = useState(form.names?.[document.id] ?? '')
  const [pages, setPages] = useState(only === undefined ? '' : rangesText(only))
  const read = rangesWithin(pages, document.pages)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (read === null) return
    put({
      names: withEntry(form.names, document.id, name.trim() || undefined),
      pages: withEntry(form.pages, document.id, read),
    })
    onClose()
  }
  const n = document.pages
  return (
    <Dialog title={t.adjustTitle} isOpen onClose={onClose}>
      <form onSubmit={save}>
        <DialogBody>
          <TextField
            autoFocus
            label={t.adjustName}
            help={t.adjustNameHelp}
            placeholder={document.title}
            maxLength={300}
            value={name}
            onChange={setName}
          />
          {n > 1 ? (
            <TextField
              label={t.adjustPages}
              help={fill(t.adjustPagesHelp, { n })}
              error={read === null ? fill(t.adjustPagesError, { n }) : ''}
              value={pages}
              onChange={setPages}
            />
          ) : null}
        </DialogBody>
        <DialogFoot>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" tone="primary" isDisabled={read === null}>
            {ui.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

/** What is written as pages of a document; undefined: all, null: that cannot be. */
function rangesWithin(text: string, total: number): PageRanges | undefined | null {
  if (text.trim() === '') return undefined
  const ranges = readRanges(text)
  return ranges?.every(([, to]) => to <= total) === true ? ranges : null
}
