import { execFileSync } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { formOf } from '../make/form.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

/** What is read of a form once its values are painted into its pages. */
async function painted(bytes: Uint8Array): Promise<string[]> {
  const result = await reader.repair(bytes)
  if (!result.ok) throw new Error(result.failure.detail)
  const { pageTexts } = await reader.read(result.value, 'a.pdf')
  return pageTexts.join('\n').split(/\s+/).filter(Boolean).toSorted()
}

const unsure = '/NeedAppearances true'
const fruit = '/FT/Ch/Opt[[(a)(Appel)][(b)(Banaan)]]'

it('paints what was filled in where the drawing of a field is older than that', async () => {
  const fields = [
    { says: '/FT/Tx/V(Jansen)', shows: '' },
    { says: '/FT/Tx/V(Lindelaan)', shows: 'Kerkstraat' },
    { says: '/FT/Tx/V(Duinmeer)' },
    { says: `${fruit}/Ff 131072/V(b)`, shows: 'Appel' },
  ]
  expect(await painted(formOf(fields, unsure))).toEqual(['Banaan', 'Duinmeer', 'Jansen', 'Lindelaan'])
})

it('leaves nothing of what was there before in a field that was emptied', async () => {
  const fields = [
    { says: '/FT/Tx/V()', shows: 'vroeger' },
    { says: '/FT/Tx', shows: 'ouder' },
  ]
  expect(await painted(formOf(fields, unsure))).toEqual([])
})

it('shows what a list has to choose from, also where nothing was chosen', async () => {
  // The field is one line high.
  expect(await painted(formOf([{ says: fruit, shows: '' }], unsure))).toEqual(['Appel'])
})

it('keeps a drawing that shows the value in its own way', async () => {
  const fields = [
    { says: '/FT/Tx/V(1234.5)', shows: 'EUR 1.234,50' },
    { says: `${fruit}/V(b)`, shows: 'Appel Banaan' },
    { says: `${fruit}/Ff 131072/V(b)`, shows: 'een Banaan' },
  ]
  expect(await painted(formOf(fields, unsure))).toEqual(
    ['EUR', '1.234,50', 'Appel', 'Banaan', 'een', 'Banaan'].toSorted(),
  )
})

it('believes the drawings of a form that does not doubt them, as every viewer does', async () => {
  expect(await painted(formOf([{ says: '/FT/Tx/V(Jansen)', shows: 'Pietersen' }]))).toEqual(['Pietersen'])
})

it('does not show a secret that a field hides', async () => {
  const fields = [{ says: '/FT/Tx/Ff 8192/V(geheim)', shows: '******' }]
  expect(await painted(formOf(fields, unsure))).toEqual(['******'])
})

it('paints the tick of a box that has no drawing so that other programs show it', async () => {
  const bytes = formOf([{ says: '/FT/Btn/V/Ja/AS/Ja/MK<</CA(4)>>/DA(/ZaDb 0 Tf 0 g)' }])
  const result = await reader.repair(bytes)
  if (!result.ok) throw new Error(result.failure.detail)
  const text = execFileSync('pdftotext', ['-', '-'], { input: result.value, encoding: 'utf8' })
  expect(text).toMatch(/[✓✔]/)
})
