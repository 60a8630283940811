import { presets } from '../../shared/dossier/presets.ts'
import { numberings } from '../../shared/domain/dossier.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { Cards, Checkbox, Segments } from '../ui/toggle.tsx'
import type { DossierForm } from './recipe.ts'
import { SizeChoice } from './size-choice.tsx'
import css from './dossiers.module.css'

type Props = {
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
  readonly caseName: string
}

/** What the dossier is for, and what stands on its cover. */
export function RecipeFields({ form, put, caseName }: Props) {
  const { dossiers: t, settings } = useTexts()
  const language = useLanguage()
  return (
    <>
      <Cards
        label={t.preset}
        value={form.preset}
        onChange={(preset) => put({ preset })}
        options={presets.map((preset) => ({
          key: preset.key,
          label: preset.label[language],
          help: preset.help[language],
        }))}
      />
      <div className={css['pair']}>
        <TextField
          label={t.name}
          placeholder={caseName}
          value={form.title}
          onChange={(title) => put({ title })}
        />
        <TextField label={t.maker} value={form.maker} onChange={(maker) => put({ maker })} />
      </div>
      <TextField
        label={t.occasion}
        help={t.occasionHelp}
        value={form.occasion}
        onChange={(occasion) => put({ occasion })}
      />
      <div className={css['pair']}>
        <Segments
          label={t.language}
          options={optionsOf(['nl', 'en'] as const, settings.languages)}
          value={form.language}
          onChange={(chosen) => put({ language: chosen })}
        />
        <Segments
          label={t.numbering}
          options={optionsOf(numberings, t.numberings)}
          value={form.numbering}
          onChange={(numbering) => put({ numbering })}
        />
      </div>
      <SizeChoice form={form} put={put} />
      <ArchiveChoice form={form} put={put} />
    </>
  )
}

/** PDF/A, for who asks for it. */
function ArchiveChoice({ form, put }: Pick<Props, 'form' | 'put'>) {
  const t = useTexts().dossiers
  return (
    <div>
      <Checkbox isSelected={form.archive ?? false} onChange={(on) => put({ archive: on ? true : undefined })}>
        {t.archive}
      </Checkbox>
      <p className={css['quiet']}>{t.archiveHelp}</p>
    </div>
  )
}
