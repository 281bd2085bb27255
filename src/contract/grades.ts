/** Grades of sources (Admiralty code). Those of excerpts are set with the excerpt. */
import { z } from 'zod'
import { Reliability } from '#core/grade.ts'
import { call } from './call.ts'

export const grades = {
  /** null takes the grade away. Failure: no-such-publication, where no article of the library is from it. */
  'grades.publication': call(z.object({ publication: z.string().min(1), reliability: Reliability.nullable() }), z.object({}), {
    changes: ['articles', 'excerpts'],
  }),
} as const
