import { PDFDocument, type PDFFont, type PDFForm, type PDFPage, rgb } from 'pdf-lib'
import { duinmeer } from './heads/index.ts'
import { describe, loadFonts } from './layout.ts'
import type { Made } from './made.ts'
import type { Fonts } from './paper.ts'

const blue = rgb(0.05, 0.3, 0.5)

/** The municipality's application form, filled in on screen: real fields with appearances of their own. */
export async function makeForm(): Promise<Made[]> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const fonts = await loadFonts(doc, 'sans')
  const form = doc.getForm()
  firstPage(doc.addPage([595.28, 841.89]), form, fonts)
  secondPage(doc.addPage([595.28, 841.89]), form, fonts)
  describe(doc, { title: 'Aanvraagformulier maatwerkvoorziening Wmo', date: '2026-04-20' })
  form.updateFieldAppearances(fonts.plain)
  return [{ file: 'aanvraagformulier Wmo ingevuld.pdf', bytes: await doc.save({ useObjectStreams: false }) }]
}

const about = [
  ['naam', 'Naam', 'Jesse Lindewaal'],
  ['geboren', 'Geboortedatum', '2 mei 2002'],
  ['adres', 'Adres', 'Kokmeeuwlaan 14, 0000 AA Duinmeer'],
  ['telefoon', 'Telefoon', '088-0000001 (moeder)'],
  ['bsn', 'Burgerservicenummer', 'bij de gemeente bekend'],
  ['melding', 'Nummer melding', 'D-2026-0417 (melding van 3 maart 2026)'],
] as const

function firstPage(page: PDFPage, form: PDFForm, fonts: Fonts): void {
  duinmeer.draw(page, fonts)
  page.drawText('Aanvraagformulier maatwerkvoorziening', {
    x: 71,
    y: 716,
    size: 16,
    font: fonts.bold,
    color: blue,
  })
  page.drawText('Wet maatschappelijke ondersteuning 2015 · formulier WMO-02 · blad 1 van 2', {
    x: 71,
    y: 700,
    size: 8.5,
    font: fonts.plain,
  })
  heading(page, fonts.bold, '1. Voor wie is de aanvraag?', 668)
  about.forEach(([name, label, value], at) => {
    field(page, form, fonts.plain, { name, label, value, y: 636 - at * 28 })
  })
  heading(page, fonts.bold, '2. Waarvoor vraagt u ondersteuning aan?', 462)
  const wishes: [string, boolean][] = [
    ['Hulp bij het huishouden', true],
    ['Individuele begeleiding', true],
    ['Dagbesteding', true],
    ['Kortdurend verblijf (logeren)', true],
    ['Vervoer', false],
    ['Woningaanpassing', false],
  ]
  wishes.forEach(([label, on], at) =>
    tick(page, form, fonts.plain, { label, on, x: 71 + (at % 2) * 230, y: 434 - Math.floor(at / 2) * 24 }),
  )
  heading(page, fonts.bold, '3. Wat lukt er niet, en wat is er al geprobeerd?', 350)
  field(page, form, fonts.plain, { name: 'toelichting', label: '', y: 150, height: 184, value: explanation })
}

const explanation = `Jesse heeft hersenletsel sinds oktober 2023. Hij kan niet alleen koken, plannen, opstarten of reizen. Op 14 april stond er een pan op het vuur en wist hij niet meer dat hij kookte.

Ik zorg 46 uur per week voor hem. Ik werk 20 uur en heb ook een dochter van negen. Oma helpt een middag. Meer mensen zijn er niet.

Geprobeerd: maaltijdservice, een maatje (wachtlijst 7 maanden), beeldbellen (hoofdpijn na 10 minuten), een werkplek van vier uur (twee dagen ziek).

De zes weken na de melding zijn voorbij en er is nog niemand geweest. Daarom doe ik nu deze aanvraag.`

function secondPage(page: PDFPage, form: PDFForm, fonts: Fonts): void {
  page.drawText('formulier WMO-02 · blad 2 van 2', { x: 71, y: 790, size: 8.5, font: fonts.plain })
  heading(page, fonts.bold, '4. Hoe wilt u de ondersteuning krijgen?', 760)
  const choice = form.createRadioGroup('vorm')
  page.drawText('Zorg in natura', { x: 92, y: 731, size: 10, font: fonts.plain })
  choice.addOptionToPage('natura', page, { x: 71, y: 727, width: 14, height: 14 })
  page.drawText('Persoonsgebonden budget (pgb)', { x: 262, y: 731, size: 10, font: fonts.plain })
  choice.addOptionToPage('pgb', page, { x: 241, y: 727, width: 14, height: 14 })
  choice.select('natura')
  heading(page, fonts.bold, '5. Heeft u hulp van een cliëntondersteuner?', 692)
  const help = form.createDropdown('ondersteuner')
  help.addOptions(['nee', 'ja, van Naast Elkaar', 'ja, van een andere organisatie'])
  help.select('ja, van Naast Elkaar')
  help.addToPage(page, { x: 71, y: 660, width: 240, height: 20, font: fonts.plain, borderWidth: 0.7 })
  help.setFontSize(10)
  heading(page, fonts.bold, '6. Ondertekening', 626)
  field(page, form, fonts.plain, { name: 'plaats', label: 'Plaats', y: 594, value: 'Duinmeer' })
  field(page, form, fonts.plain, { name: 'datum', label: 'Datum', y: 566, value: '20 april 2026' })
  field(page, form, fonts.plain, {
    name: 'ondertekenaar',
    label: 'Naam ondertekenaar',
    y: 538,
    value: 'H. Lindewaal-Merelhof, namens Jesse Lindewaal',
  })
  tick(page, form, fonts.plain, {
    label: 'Ik heb dit formulier naar waarheid ingevuld',
    on: true,
    x: 71,
    y: 506,
  })
  page.drawText('Stuur dit formulier naar: gemeente Duinmeer, team Toegang, Postbus 0, 0000 AA Duinmeer', {
    x: 71,
    y: 470,
    size: 9,
    font: fonts.plain,
  })
  page.drawRectangle({ x: 71, y: 400, width: 220, height: 48, borderColor: blue, borderWidth: 1 })
  page.drawText('INGEKOMEN  21 APRIL 2026', { x: 84, y: 426, size: 12, font: fonts.bold, color: blue })
  page.drawText('gemeente Duinmeer · postkamer', { x: 84, y: 411, size: 8.5, font: fonts.plain, color: blue })
}

function heading(page: PDFPage, font: PDFFont, text: string, y: number): void {
  page.drawRectangle({ x: 64, y: y - 6, width: 469, height: 20, color: blue, opacity: 0.1 })
  page.drawText(text, { x: 71, y, size: 10.5, font, color: blue })
}

interface FieldPlan {
  name: string
  label: string
  y: number
  height?: number
  value: string
}

function field(page: PDFPage, form: PDFForm, font: PDFFont, plan: FieldPlan): void {
  const wide = plan.label === ''
  page.drawText(plan.label, { x: 71, y: plan.y + 6, size: 9.5, font })
  const text = form.createTextField(plan.name)
  if (plan.height) text.enableMultiline()
  text.setText(plan.value)
  const look = {
    borderWidth: 0.7,
    borderColor: rgb(0.5, 0.5, 0.55),
    backgroundColor: rgb(0.96, 0.97, 1),
    font,
  }
  text.addToPage(page, {
    x: wide ? 71 : 205,
    y: plan.y,
    width: wide ? 462 : 328,
    height: plan.height ?? 20,
    ...look,
  })
  text.setFontSize(10)
}

function tick(
  page: PDFPage,
  form: PDFForm,
  font: PDFFont,
  plan: { label: string; on: boolean; x: number; y: number },
): void {
  const box = form.createCheckBox(plan.label.toLowerCase().replaceAll(/[^a-z]+/g, '_'))
  box.addToPage(page, { x: plan.x, y: plan.y, width: 13, height: 13, borderWidth: 0.8 })
  if (plan.on) box.check()
  page.drawText(plan.label, { x: plan.x + 21, y: plan.y + 3, size: 10, font })
}
