import { BookOpenText } from 'lucide-react'
import { useState } from 'react'
import type { Case } from '../../shared/domain/case.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { lastSentFor } from '../../shared/dispatch/given.ts'
import { AddressSheet } from '../dispatches/address-sheet.tsx'
import { addressOf, newAddress, type AddressForm } from '../dispatches/address.ts'
import { DispatchList } from '../dispatches/dispatch-list.tsx'
import { LateChoice, withLate, type LateHow } from '../dispatches/late-choice.tsx'
import { useRegister } from '../dispatches/use-register.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { ExhibitOrder } from './exhibit-order.tsx'
import { ExportPanel } from './export-panel.tsx'
import { KeptRecipes } from './kept-recipes.tsx'
import { PartsChoice } from './parts-choice.tsx'
import { PreflightPanel } from './preflight-panel.tsx'
import { Preview } from './preview.tsx'
import { RecipeFields } from './recipe-fields.tsx'
import { StampChoice } from './stamp-choice.tsx'
import { newForm, recipeOf, standardOf, type DossierForm } from './recipe.ts'
import { useForm } from './use-form.ts'
import css from './dossiers.module.css'

/** Puts a dossier together: what for, which documents, and how it will be. */
export function Dossier({ file }: { file: Case }) {
  const { dossiers: t, ui } = useTexts()
  const asked = useCall(vault.documents.list, { caseId: file.id }, ['document'])
  const list = asked.value ?? asked.last
  return (
    <Page title={t.title} lead={t.lead}>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {!list && asked.loading ? <Loading label={ui.loading} /> : null}
      {list?.length === 0 ? (
        <Empty icon={<BookOpenText />} title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      ) : null}
      {list && list.length > 0 ? <Composer key={file.id} file={file} documents={list} /> : null}
      <DispatchList caseId={file.id} />
    </Page>
  )
}

function Composer({ file, documents }: { file: Case; documents: readonly Document[] }) {
  const language = useLanguage()
  const [form, setForm] = useForm(file.id, () => newForm(language))
  const put = (part: Partial<DossierForm>): void => setForm((before) => ({ ...before, ...part }))
  const { register, to, setTo, address, sent, how, setHow, recipe } = useSending(file.id, form)
  const chosen = form.chosen ?? standardOf(documents)
  return (
    <div className={css['composer']}>
      <div className={css['making']}>
        <KeptRecipes caseId={file.id} form={form} onOpen={setForm} />
        <RecipeFields form={form} put={put} caseName={file.name} />
        <PartsChoice form={form} put={put} />
        <StampChoice form={form} put={put} />
        <ExhibitOrder
          caseId={file.id}
          documents={documents}
          chosen={chosen}
          register={register}
          recipient={to.name}
          form={form}
          put={put}
        />
      </div>
      <div className={css['seeing']}>
        {sent ? <LateChoice sent={sent} how={how} onChange={setHow} /> : null}
        {register ? (
          <AddressSheet
            caseId={file.id}
            form={to}
            put={(part) => setTo((before) => ({ ...before, ...part }))}
            register={register}
            documents={documents.filter(({ id }) => chosen.includes(id))}
            pages={form.pages}
          />
        ) : null}
        <ExportPanel caseId={file.id} recipe={recipe} caseName={file.name} address={address} />
        <PreflightPanel
          caseId={file.id}
          documents={documents}
          recipe={recipe}
          address={address}
          form={form}
          put={put}
        />
        <Preview caseId={file.id} recipe={recipe} />
      </div>
    </div>
  )
}

/** For whom it is, and what was sent for the same occasion before: that keeps its numbers. */
function useSending(caseId: CaseId, form: DossierForm) {
  const [how, setHow] = useState<LateHow>('append')
  const [to, setTo] = useState<AddressForm>(newAddress)
  const register = useRegister(caseId)
  const sent = register ? lastSentFor(register.dispatches, form) : null
  const address = register ? addressOf(to, register, today()) : null
  return { register, to, setTo, address, sent, how, setHow, recipe: withLate(recipeOf(form), sent, how) }
}
