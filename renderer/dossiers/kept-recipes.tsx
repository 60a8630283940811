import { FolderCheck, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { KeptRecipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { NameDialog } from '../ui/name-dialog.tsx'
import { Sheet } from '../ui/page.tsx'
import { useTell } from '../ui/use-tell.ts'
import { formOf, recipeOf, sameForm, type DossierForm } from './recipe.ts'
import css from './dossiers.module.css'

type Props = {
  readonly caseId: CaseId
  readonly form: DossierForm
  readonly onOpen: (form: DossierForm) => void
}
/** Which name is being given: to the dossier on screen, or to one that was kept. */
type Naming = KeptRecipe | 'new' | null

/** Dossiers that were kept by name: open one, keep the one on screen, or a copy of it. */
export function KeptRecipes({ caseId, form, onOpen }: Props) {
  const t = useTexts().dossiers
  const [naming, setNaming] = useState<Naming>(null)
  const { kept, here, changed, choose, keep } = useKept(caseId, form, () => setNaming(null))
  const open = (each: KeptRecipe): void => {
    choose(each.id)
    onOpen(formOf(each.recipe))
  }
  return (
    <Sheet title={t.kept}>
      {kept.length > 0 ? (
        <Toolbar aria-label={t.kept} className={css['choices'] ?? ''}>
          {kept.map((each) => (
            <Kept
              key={each.id}
              caseId={caseId}
              kept={each}
              here={each.id === here?.id}
              onOpen={() => open(each)}
              onRename={() => setNaming(each)}
            />
          ))}
        </Toolbar>
      ) : null}
      <div className={css['choices']}>
        {changed && here ? (
          <Button size="small" icon={<FolderCheck />} onPress={() => keep(here.name, here.id)}>
            {t.keepChanges}
          </Button>
        ) : null}
        <Button size="small" tone="quiet" icon={<FolderPlus />} onPress={() => setNaming('new')}>
          {here ? t.keepCopy : t.keep}
        </Button>
      </div>
      {changed ? <p className={css['quiet']}>{t.keptChanged}</p> : null}
      {naming === null ? null : (
        <NameDialog
          title={t.keepTitle}
          label={t.keepName}
          help={t.keepHelp}
          start={naming === 'new' ? form.title.slice(0, 80) : naming.name}
          onClose={() => setNaming(null)}
          onName={(name) => (naming === 'new' ? keep(name) : keep(name, naming.id, naming.recipe))}
        />
      )}
    </Sheet>
  )
}

/** What was kept, which of it is on screen, and whether that was changed since. */
function useKept(caseId: CaseId, form: DossierForm, onKept: () => void) {
  const t = useTexts().dossiers
  const { attempt, done } = useTell()
  const asked = useCall(vault.dossiers.recipes, { caseId }, ['recipe'])
  const [openId, choose] = useState<string | null>(null)
  const kept = asked.value ?? asked.last ?? []
  const here = kept.find(({ id }) => id === openId)
  const changed = here !== undefined && !sameForm(formOf(here.recipe), form)
  const keep = (name: string, id?: KeptRecipe['id'], recipe = recipeOf(form)): void =>
    void attempt(vault.dossiers.keep({ caseId, name, recipe, ...(id ? { id } : {}) }), (saved) => {
      choose(saved.id)
      onKept()
      done(fill(t.keptDone, { name }))
    })
  return { kept, here, changed, choose, keep }
}

type KeptProps = {
  readonly caseId: CaseId
  readonly kept: KeptRecipe
  readonly here: boolean
  readonly onOpen: () => void
  readonly onRename: () => void
}

function Kept({ caseId, kept, here, onOpen, onRename }: KeptProps) {
  const { dossiers: t, ui } = useTexts()
  const { remove } = useTell()
  const { id, name } = kept
  const away = (): void =>
    void remove(
      name,
      () => vault.dossiers.removeRecipe({ caseId, id }),
      () => vault.dossiers.restoreRecipe({ caseId, id }),
    )
  return (
    <span className={css['kept']}>
      <Button size="small" tone={here ? 'primary' : 'plain'} onPress={onOpen} aria-pressed={here}>
        {name}
      </Button>
      <MoreMenu
        of={name}
        actions={[
          { label: `${t.rename}…`, run: onRename },
          { label: ui.remove, run: away },
        ]}
      />
    </span>
  )
}
