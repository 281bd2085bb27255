import { expect, test } from 'vitest'
import { isRole } from './roles.ts'

test.each([
  'Staff Writer',
  'Senior Fellow',
  'Managing Editor',
  'our diplomatic correspondent',
  'корреспондент',
  'специальный корреспондент',
  'меншікті тілші',
  'Gastautor',
  'envoyé spécial',
  '本报记者',
  '特约撰稿人',
])('%s is a job and nobody', (phrase) => {
  expect(isRole(phrase)).toBe(true)
})

test.each(['Jane Doe', 'Иван Редькин', '张三', 'Author Unknown Smith', 'Fellow Travellers'])('%s is no job', (phrase) => {
  expect(isRole(phrase)).toBe(false)
})
