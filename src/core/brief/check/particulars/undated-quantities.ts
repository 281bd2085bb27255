import { datesIn, withoutDates } from '#core/in-text/dates.ts'
import { remembered } from '#core/in-text/remembered.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'

/** The quantities of a text, its dates left out. */
export const undatedQuantities = remembered((text): Quantity[] => quantitiesIn(withoutDates(text, datesIn(text))))
