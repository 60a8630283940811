import { useState } from 'react'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import type { DossierForm } from './recipe.ts'
import css from './dossiers.module.css'

/** What mail servers and portals of agencies and courts take (bundle.md, "Size"). */
const usual = ['10', '20', '25', '35'] as const
const keys = ['none', ...usual, 'own'] as const
type Key = (typeof keys)[number]

type Props = { readonly form: DossierForm; readonly put: (part: Partial<DossierForm>) => void }

/** How large a file may become before the dossier is made in volumes. */
export function SizeChoice({ form, put }: Props) {
  const t = useTexts().dossiers
  const [own, setOwn] = useState<string | null>(null)
  const said = keys.find((key) => key === String(form.maxMb))
  const key: Key = own !== null || (form.maxMb !== undefined && !said) ? 'own' : (said ?? 'none')
  const choose = (next: Key): void => {
    setOwn(next === 'own' ? String(form.maxMb ?? '') : null)
    if (next !== 'own') put({ maxMb: next === 'none' ? undefined : Number(next) })
  }
  const write = (text: string): void => {
    setOwn(text)
    if (isSize(text)) put({ maxMb: Number(text) })
  }
  const shown = own ?? String(form.maxMb ?? '')
  return (
    <div className={css['pair']}>
      <Choice
        label={t.size}
        help={t.sizeHelp}
        value={key}
        onChange={choose}
        options={keys.map((each) => ({
          key: each,
          label: each === 'none' || each === 'own' ? t.sizes[each] : fill(t.sizeMb, { n: each }),
        }))}
      />
      {key === 'own' ? (
        <TextField
          label={t.sizeOwn}
          inputMode="numeric"
          value={shown}
          onChange={write}
          error={shown === '' || isSize(shown) ? '' : t.sizeError}
        />
      ) : null}
    </div>
  )
}

const isSize = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 2_000
