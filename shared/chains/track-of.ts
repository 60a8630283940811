import type { Law } from '../domain/matter.ts'
import type { Track } from './matter-facts.ts'

const known: Partial<Record<Law, Track>> = {
  wmo: 'wmo',
  jeugdwet: 'jeugdwet',
  wlz: 'wlz',
  zvw: 'zvw',
  pw: 'bijstand',
  ioaw_ioaz_bbz: 'bijstand',
  wia: 'wia',
  wao: 'wia',
  wajong: 'wajong',
  ziektewet: 'ziektewet',
  ww: 'ww',
  aow: 'svb',
  aio: 'svb',
  anw: 'svb',
  akw: 'svb',
  awir: 'toeslagen',
  wgs: 'wgs',
  woo: 'woo',
  avg: 'avg',
}

/** Under which rules a matter of this law runs; the general ones of the Awb where no other are known. */
export const trackOf = (law: Law): Track => known[law] ?? 'awb'
