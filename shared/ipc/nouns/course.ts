import { z } from 'zod'
import { courseChangeSchema, courseSchema, movedSchema } from '../../domain/course.ts'
import { matterId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { inCase, language } from '../parts.ts'

const ofMatter = inCase.extend({ matterId, language })

export const courseContract = {
  /** What happened in a matter, what follows from it, and where it stands. */
  get: call(ofMatter, courseSchema),
  /** Says something anew; answers which days that moved, and why. */
  change: call(
    ofMatter.extend({ change: courseChangeSchema }),
    z.object({ course: courseSchema, moved: z.array(movedSchema) }),
  ),
} as const
