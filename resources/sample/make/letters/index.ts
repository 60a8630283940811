import type { Letter } from '../paper.ts'
import { care } from './care.ts'
import { national } from './national.ts'
import { objection } from './objection.ts'
import { oursAutumn } from './ours-autumn.ts'
import { oursSpring } from './ours-spring.ts'
import { transport } from './transport.ts'
import { wmoReport } from './wmo-report.ts'
import { wmoSpring } from './wmo-spring.ts'

/** All letters that come with a text layer. */
export const letters: Letter[] = [
  ...wmoSpring,
  wmoReport,
  ...objection,
  ...transport,
  ...national,
  ...oursSpring,
  ...oursAutumn,
  ...care,
]
