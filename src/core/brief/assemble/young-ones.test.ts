import { expect, it } from 'vitest'
import { youngOnes } from './young-ones.ts'

const of = (date: string | null) => ({ article: { date } })
const [young, month, old, undated] = [of('2025-11-01'), of('2025-10'), of('2025-10-20'), of(null)]
const within = youngOnes('2025-11-03', { maxSourceAgeDays: 7 })

it('leaves out what is older than the template wants, and what has no date to tell by', () => {
  expect(within([old, young], [month, undated, old])).toEqual({ marked: [young], blocks: [month] })
})

it('takes a suggestion of this week rather than a mark of last year', () => {
  expect(within([old], [young])).toEqual({ marked: [], blocks: [young] })
})

it('takes what there is where all of it is old, or where the template does not ask', () => {
  expect(within([old], [undated])).toEqual({ marked: [old], blocks: [undated] })
  expect(youngOnes('2025-11-03', {})([old], [young])).toEqual({ marked: [old], blocks: [young] })
})
