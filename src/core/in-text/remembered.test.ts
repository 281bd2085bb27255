import { expect, test } from 'vitest'
import { sayingIn, t } from '#text/text.ts'
import { remembered, rememberedSaying } from './remembered.ts'

test('a text is read once, and what it says once for each language that it is said in', () => {
  let read = 0
  const title = (name: string): string => {
    read += 1
    return `${name}: ${t('pages:title')}`
  }
  const kept = remembered(title)
  expect([kept('one'), kept('one'), sayingIn('ru', () => kept('one'))]).toEqual(['one: Pages', 'one: Pages', 'one: Pages'])
  expect(read).toBe(1)
  const said = rememberedSaying(title)
  const both = (): string[] => [said('one'), sayingIn('ru', () => said('one'))]
  expect([both(), both()].flat()).toEqual(['one: Pages', 'one: Страницы', 'one: Pages', 'one: Страницы'])
  expect(read).toBe(3)
})
