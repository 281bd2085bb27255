import { expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { beginning, stem } from './stem.ts'

const oneStem = (words: string): string[] => [...new Set(words.split(' ').map((word) => stem(fold(word))))]

test.for([
  'pipeline pipelines',
  'export exports exported exporting',
  'rely relies relied',
  'ship shipped shipping ships',
  'investment investments invest invested',
  'generalization generalizations',
  'hopeful hopefully',
  'size sizing sizes',
  'hope hoping hoped hopes',
  'Казахстан Казахстана Казахстану Казахстаном Казахстане',
  'Китай Китая Китаю Китаем Китае',
  'Токаев Токаева Токаеву Токаевым Токаеве',
  'Россия России Россию Россией',
  'Москва Москвы Москве Москву Москвой',
  'компания компании компаний компаниями',
])('%s are one word', (words) => {
  expect(oneStem(words)).toHaveLength(1)
})

test('words that only begin alike stay apart, and other alphabets stay as they are', () => {
  expect(oneStem('gas gasoline')).toHaveLength(2)
  expect(oneStem('police polish')).toHaveLength(2)
  expect(oneStem('Китай кит')).toHaveLength(2)
  expect(stem('қазақстан')).toBe('қазақстан')
  expect(stem('شىنجاڭ')).toBe('شىنجاڭ')
})

test('every form begins as its stem says', () => {
  const forms =
    'energy energies rely relies size sizing create creating tension tensions policy policies use used rise rising oil oils'
  for (const word of forms.split(' ')) expect([word, word.startsWith(beginning(stem(word)))]).toEqual([word, true])
})
