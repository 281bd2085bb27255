import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { numberBlocks } from './article.ts'
import { compileThemes, suggestThemes } from './suggestion.ts'
import { Theme } from './theme.ts'

const SLUGS = ['energy', 'security', 'xinjiang'] as const
const themes = SLUGS.map((slug) =>
  Theme.parse(JSON.parse(readFileSync(new URL(`../../resources/themes/${slug}.json`, import.meta.url), 'utf8'))),
)
const matcher = compileThemes(themes)
const proposed = (text: string): string[] =>
  suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), matcher).map(({ theme }) => theme)

test.each([
  'Экологическая безопасность рек заботит учёных.',
  'Экономическая безопасность семьи зависит от урожая.',
  'Техника безопасности на стройке нарушена.',
  'He spoke with great energy about the schools.',
  'A solar eclipse was seen over the old town.',
  'Asked for a security deposit, the tenants left.',
  'The Russian poet was born in a village by the river.',
])('proposes no theme for %s', (text) => expect(proposed(text)).toEqual([]))

test.each([
  ['Служба безопасности проверила гостей.', 'security'],
  ['Стабильность и безопасность обсудили президенты.', 'security'],
  ['После теракта закрыли вокзал.', 'security'],
  ['Howitzers stood on the pass.', 'security'],
  ['Новая подстанция свяжет две области.', 'energy'],
  ['Grid operators warned of a cold winter.', 'energy'],
  ['В Турфане закрыли рынок.', 'xinjiang'],
  ['The road from Korla to Kucha was widened.', 'xinjiang'],
])('%s is of %s', (text, theme) => expect(proposed(text)).toContain(theme))

test('a star of a term stands at the end of a word, where it has a meaning', () => {
  const all = themes.flatMap(({ terms, cues }) => [...terms, ...(cues?.weak ?? []), ...(cues?.ignore ?? [])])
  expect(all.filter((term) => /\*[\p{L}\p{N}]/u.test(term))).toEqual([])
})
