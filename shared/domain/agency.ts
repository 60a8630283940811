import { z } from 'zod'
import { agencyId } from './ids.ts'

/** Kinds of counters a client meets (domain.md section 4). `other` is for all the rest. */
export const agencyKinds = [
  'gemeente',
  'ciz',
  'zorgkantoor',
  'zorgverzekeraar',
  'cak',
  'uwv',
  'svb',
  'belastingdienst',
  'toeslagen',
  'uht',
  'duo',
  'samenwerkingsverband',
  'school',
  'zorgaanbieder',
  'gi',
  'veilig_thuis',
  'raad_kinderbescherming',
  'woningcorporatie',
  'rechtbank',
  'crvb',
  'abrvs',
  'ombudsman',
  'kinderombudsman',
  'skgz',
  'geschillencommissie_onderwijs',
  'juridisch_loket',
  'sociaal_raadslieden',
  'advocaat',
  'bewindvoerder',
  'vertrouwenspersoon',
  'akj',
  'huisarts',
  'ziekenhuis',
  'other',
] as const

/** An agency, shared by all cases of the vault. */
export const agencySchema = z.object({
  id: agencyId,
  name: z.string().trim().min(1).max(200),
  kind: z.enum(agencyKinds),
  phone: z.string().trim().max(60),
  mail: z.string().trim().max(200),
  address: z.string().trim().max(400),
  note: z.string().max(4_000),
})
export type Agency = z.infer<typeof agencySchema>

export const newAgencySchema = z.object({
  name: agencySchema.shape.name,
  kind: agencySchema.shape.kind.default('other'),
  phone: agencySchema.shape.phone.default(''),
  mail: agencySchema.shape.mail.default(''),
  address: agencySchema.shape.address.default(''),
  note: agencySchema.shape.note.default(''),
})
export type NewAgency = z.output<typeof newAgencySchema>

export const agencyChangeSchema = agencySchema.omit({ id: true }).partial()
export type AgencyChange = z.output<typeof agencyChangeSchema>
