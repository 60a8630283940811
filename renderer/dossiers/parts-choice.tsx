import { partKeys, partsOf, type PartKey } from '../../shared/dossier/presets.ts'
import { dossierWords } from '../../shared/dossier/words.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import type { DossierForm } from './recipe.ts'
import css from './dossiers.module.css'

type Props = { readonly form: DossierForm; readonly put: (part: Partial<DossierForm>) => void }

/** Which pages are made before the documents. */
export function PartsChoice({ form, put }: Props) {
  const t = useTexts().dossiers
  const chosen = partsOf(form)
  const words = dossierWords[form.language].parts
  const choosable = partKeys.filter((key) => key !== 'cover' && key !== 'index')
  const toggle = (key: PartKey, on: boolean): void =>
    put({ parts: on ? [...chosen, key] : chosen.filter((each) => each !== key) })
  return (
    <Sheet title={t.parts}>
      <p className={css['quiet']}>{t.partsHelp}</p>
      <div className={css['pair']}>
        {choosable.map((key) => (
          <Checkbox key={key} isSelected={chosen.includes(key)} onChange={(on) => toggle(key, on)}>
            {words[key]}
          </Checkbox>
        ))}
      </div>
      <div className={css['choices']}>
        <Button size="small" isDisabled={form.parts === undefined} onPress={() => put({ parts: undefined })}>
          {t.partsStandard}
        </Button>
      </div>
    </Sheet>
  )
}
