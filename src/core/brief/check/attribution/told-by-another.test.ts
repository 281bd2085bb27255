import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const PASSAGE = {
  quote:
    'The mill must be repaired before the winter, Ada Noor made clear in April. Prices would fall later, Bolat Serik reckoned.',
  by: ['Jon Peters'],
}

test.each([
  'The mill must be repaired before winter, Bolat Serik made clear in April.',
  'Ada Noor reckons that prices would fall later.',
])('credited to who did not say it: %s', (text) => expect(blamed({ text, on: [PASSAGE] })).toContain('attribution'))

test.each([
  'The mill must be repaired before winter, Ada Noor made clear in April.',
  'The mill must be repaired before winter, Noor said.',
  'Bolat Serik reckons that prices would fall later.',
  'Jon Peters writes that the mill must be repaired before the winter.',
  'Ada Noor wants the mill repaired before winter; Bolat Serik reckoned that prices would fall later.',
])('credited to who said it: %s', (text) => expect(blamed({ text, on: [PASSAGE] })).not.toContain('attribution'))
