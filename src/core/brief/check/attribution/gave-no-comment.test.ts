import { expect, test } from 'vitest'
import { gaveNoComment } from './gave-no-comment.ts'

const PASSAGE =
  'The tariff will rise, energy minister Kasenov told reporters. A Gazprom spokesman declined to comment. Two people in the industry say that the talks have reached a dead end.'

test('who gave no comment has said nothing that could be credited to him', () => {
  expect(gaveNoComment('A Gazprom spokesman said that the talks had reached a dead end.', PASSAGE)).toBe('A Gazprom spokesman')
  expect(gaveNoComment('The talks have reached a dead end, according to the Gazprom spokesman.', PASSAGE)).toBe(
    'the Gazprom spokesman',
  )
})

test('somebody else may have said it, and that he was silent may be told', () => {
  expect(gaveNoComment('Kasenov said that the tariff would rise.', PASSAGE)).toBeNull()
  expect(gaveNoComment('A Gazprom spokesman declined to comment, and others say that the talks are dead.', PASSAGE)).toBeNull()
  expect(gaveNoComment('Gazprom has raised its offer.', PASSAGE)).toBeNull()
})

test('who was silent on one thing and spoke of another is quoted on that', () => {
  const spoke = 'The firm declined to comment on prices. The firm said that the line was safe.'
  expect(gaveNoComment('The firm said that the line was safe.', spoke)).toBeNull()
  const went = 'The ministry refused to comment on prices, but later confirmed that a deal exists.'
  expect(gaveNoComment('The ministry confirmed that a deal exists.', went)).toBeNull()
})

test('in Russian, and where his firm stands in marks', () => {
  const passage = 'Представитель «Газпрома» отказался от комментариев. Два источника говорят, что переговоры зашли в тупик.'
  expect(gaveNoComment('Переговоры зашли в тупик, признал представитель «Газпрома».', passage)).toBe('представитель')
})
