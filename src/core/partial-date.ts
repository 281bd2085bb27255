import { z } from 'zod'

/** ISO 8601 with the precision that is known: `2022`, `2022-01` or `2022-01-14`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2022, 2022-01 or 2022-01-14')
export type PartialDate = z.infer<typeof PartialDate>
