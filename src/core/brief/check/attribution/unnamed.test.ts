import { expect, test } from 'vitest'
import { tried } from '../testing/trial.ts'
import { isUnnamed } from './unnamed.ts'

test.each(['he', 'two security officials', 'People', 'Источник', 'certain social-media pages', 'two of which'])(
  '“%s” names nobody',
  (who) => {
    expect(isUnnamed(who)).toBe(true)
  },
)

test.each(['Dame Olivia Renshaw', 'The Energy Ministry', 'two aides of Serik', 'Badenhorst', null])(
  '“%s” is somebody, or nobody at all',
  (who) => {
    expect(isUnnamed(who)).toBe(false)
  },
)

test('who is named by the passage, and not read as its speaker, is to be read beside it', () => {
  const on = [
    { quote: 'A poll by the Almaty firm Sana Research found 48 percent in favour, 31 against.', publication: 'The Observer' },
  ]
  const { findings, unchecked } = tried({ text: 'In the words of Sana Research, 31 percent were against.', on })
  expect(findings.filter(({ rule }) => rule === 'attribution')).toEqual([])
  expect(unchecked.map(({ what }) => what)).not.toEqual([])
})
