import { expect, test } from 'vitest'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'
import { checkCharacters } from './check-characters.ts'

const isPrintable = (character: string): boolean => !'𒀀ጀ☃'.includes(character)
const content = (text: string) => brief({ issue: [paragraph({ ...sentence(text, ['1:1'], null), id: 's' })] })
const found = (text: string, title = 'Gas') =>
  checkCharacters({ ...content(text), title }, evidence({ '1:1': 'Gas is short.' }), isPrintable)

test('a sentence with what no font has is named with it, each character once', () => {
  const [finding, ...others] = found('The 𒀀 and 𒀀 and ጀ of gas.')
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'no-font', severity: 'warning', section: 'issue', sentence: 's' })
  expect(finding?.message).toContain('“𒀀” (U+12000), “ጀ” (U+1300)')
})

test('a title is told as the title', () => {
  expect(found('Gas is short.', 'Gas ☃')).toMatchObject([
    { section: null, sentence: null, message: expect.stringContaining('“☃” (U+2603)') },
  ])
})

test('a source whose name no font has is told by its title', () => {
  const entry = evidence({ '1:1': 'Gas is short.' })['1:1']
  if (entry === undefined) throw new Error('No evidence.')
  const named = { '1:1': { ...entry, article: { ...entry.article, title: 'Tablet 𒀀' } } }
  expect(checkCharacters(content('Gas is short.'), named, isPrintable)).toMatchObject([
    { message: expect.stringContaining('Tablet 𒀀') },
  ])
})

test('what fonts have is not told', () => expect(found('Gas 天然气 és қазақ “€”, 5 ≤ 6.')).toEqual([]))

test('a heading within a section is told where it stands', () => {
  const withHeading = brief({ issue: [{ kind: 'heading', id: 'h', text: 'Signs ☃' }] })
  expect(checkCharacters(withHeading, {}, isPrintable)).toMatchObject([{ rule: 'no-font', section: 'issue', sentence: 'h' }])
})
