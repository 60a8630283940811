import { ArrowLeft, Check, Images, Redo2, Undo2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { documentId, type CaseId, type DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoRecipe } from '../../shared/domain/photo.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import { useTell } from '../ui/use-tell.ts'
import { AddPhotos } from './add-photos.tsx'
import { withSteps } from './history.ts'
import { PagesList } from './pages-list.tsx'
import { Stage } from './stage.tsx'
import { Steps } from './steps.tsx'
import { useRecipe, type Recipe } from './use-recipe.ts'
import css from './photos.module.css'

type Props = { readonly caseId: CaseId; readonly id: DocumentId }

/** The photos of a document: their order, what is done to each, before and after. */
export function Photos({ caseId, open }: { caseId: CaseId; open: string }) {
  const { ui, photos: t } = useTexts()
  const known = documentId.safeParse(open)
  const id = known.success ? known.data : null
  const asked = useCall(vault.photos.get, id === null ? null : { caseId, id })
  if (id !== null && asked.last) return <Editor caseId={caseId} id={id} first={asked.last.recipe} />
  if (asked.loading) return <Loading label={ui.loading} />
  return (
    <Notice tone="warn">
      <p>{t.gone}</p>
    </Notice>
  )
}

function Editor({ caseId, id, first }: Props & { first: PhotoRecipe }) {
  const t = useTexts().photos
  const recipe = useRecipe(caseId, id, first)
  const { pages, change } = recipe
  const [chosen, setChosen] = useState(pages[0]?.photo)
  const page = pages.find(({ photo }) => photo === chosen) ?? pages[0]
  if (!page) return null
  const n = pages.indexOf(page) + 1
  return (
    <section className={css['screen']} aria-label={t.title} onKeyDown={keysOf(recipe)}>
      <Bar caseId={caseId} id={id} recipe={recipe} />
      <div className={css['list']}>
        <h3>{t.pages}</h3>
        <PagesList
          caseId={caseId}
          pages={pages}
          current={page.photo}
          onChoose={setChosen}
          onChange={change}
        />
        <p className={css['quiet']}>{pages.length > 1 ? t.pagesHelp : t.onlyOne}</p>
        <AddPhotos caseId={caseId} id={id} pages={pages} onAdded={recipe.addFrom} />
      </div>
      <div className={css['middle']}>
        <h3>{fill(t.pageOf, { n, total: pages.length })}</h3>
        <Stage
          key={page.photo}
          caseId={caseId}
          page={page}
          onChange={(steps) => change(withSteps(pages, page.photo, steps))}
        />
      </div>
      <Steps
        caseId={caseId}
        page={page}
        onChange={(steps) => change(withSteps(pages, page.photo, steps))}
        onLookForAll={
          pages.some(({ look }) => look !== page.look)
            ? () => change(pages.map((each) => ({ ...each, look: page.look })))
            : null
        }
      />
    </section>
  )
}

function Bar({ caseId, id, recipe }: Props & { recipe: Recipe }) {
  const t = useTexts().photos
  const { go } = useRoute()
  const { attempt, done } = useTell()
  const [busy, setBusy] = useState(false)
  const leave = (): void => go({ screen: 'case', caseId, tab: 'documents', open: id })
  const finish = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    await recipe.settled()
    const kept = await vault.photos.get({ caseId, id })
    if (kept.ok && kept.value.made) done(t.same)
    const started =
      kept.ok && kept.value.made
        ? true
        : await attempt(vault.photos.make({ caseId, id }), () => done(t.making))
    setBusy(false)
    if (started) leave()
  }
  return (
    <header className={css['bar']}>
      <IconButton label={t.back} icon={<ArrowLeft />} onPress={leave} />
      <div className={css['title']}>
        <h2>
          <Images aria-hidden /> {t.title}
        </h2>
        <p className={css['quiet']}>{t.lead}</p>
      </div>
      <IconButton
        label={t.undo}
        keys="Ctrl Z"
        icon={<Undo2 />}
        isDisabled={!recipe.undo}
        onPress={() => recipe.undo?.()}
      />
      <IconButton
        label={t.redo}
        keys="Ctrl Y"
        icon={<Redo2 />}
        isDisabled={!recipe.redo}
        onPress={() => recipe.redo?.()}
      />
      <Button tone="primary" icon={<Check />} busy={busy} onPress={() => void finish()}>
        {t.done}
      </Button>
    </header>
  )
}

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), as everywhere. */
const keysOf =
  ({ undo, redo }: Recipe) =>
  (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    const deed = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
    if (!deed) return
    event.preventDefault()
    deed()
  }
