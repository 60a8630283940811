import { z } from 'zod'
import { agencyId, matterId } from './ids.ts'

/** Laws under which something is asked (domain.md section 4). `other`: all the rest. */
export const laws = [
  'wmo',
  'jeugdwet',
  'wlz',
  'zvw',
  'pw',
  'ioaw_ioaz_bbz',
  'wajong',
  'wia',
  'wao',
  'ziektewet',
  'ww',
  'aow',
  'aio',
  'anw',
  'akw',
  'awir',
  'whot',
  'wgs',
  'wsnp',
  'passend',
  'leerplicht',
  'leerlingenvervoer',
  'wvggz',
  'wzd',
  'wgbo',
  'wkkgz',
  'wmcz',
  'huisvesting',
  'gpk',
  'awb',
  'woo',
  'avg',
  'bw_vertegenwoordiging',
  'other',
] as const
export type Law = (typeof laws)[number]

export const matterStatuses = ['open', 'closed'] as const

/** One request under one law at one agency; what is written about it hangs on it. */
export const matterSchema = z.object({
  id: matterId,
  title: z.string().trim().min(1).max(200),
  law: z.enum(laws),
  agencyId: agencyId.nullable(),
  agency: z.string(),
  /** What the agency calls it: a case number or kenmerk. */
  reference: z.string().trim().max(120),
  status: z.enum(matterStatuses),
  /** How many documents hang on it: the last version of each. */
  documents: z.int(),
})
export type Matter = z.infer<typeof matterSchema>

export const newMatterSchema = z.object({
  title: matterSchema.shape.title,
  law: matterSchema.shape.law,
  /** Name of the agency; one that is not there yet is added to the network. */
  agency: z.string().trim().max(200).default(''),
  reference: matterSchema.shape.reference.default(''),
  status: matterSchema.shape.status.default('open'),
})
export type NewMatter = z.output<typeof newMatterSchema>

export const matterChangeSchema = z
  .object({
    title: matterSchema.shape.title,
    law: matterSchema.shape.law,
    agency: z.string().trim().max(200),
    reference: matterSchema.shape.reference,
    status: matterSchema.shape.status,
  })
  .partial()
export type MatterChange = z.output<typeof matterChangeSchema>
