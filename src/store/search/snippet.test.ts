import { describe, expect, test } from 'vitest'
import { numberBlocks } from '#core/article.ts'
import { fold } from '#core/fold.ts'
import { patternsOf } from './pattern.ts'
import { parseQuery } from './query/parse.ts'
import { wantedTerms } from './query/query.ts'
import { bestBlock, snippetOfText } from './snippet.ts'

const patterns = (query: string) => {
  const parsed = parseQuery(query)
  const forms = query === 'китай' ? ['китая', 'китаем'] : []
  return parsed.ok ? patternsOf(wantedTerms(parsed.value).map((term) => ({ ...term, forms }))) : []
}
const marked = (text: string, query: string): string[] | null => {
  const snippet = snippetOfText(text, patterns(query))
  return snippet && snippet.matches.map(([start, end]) => snippet.text.slice(start, end))
}

describe('marked are', () => {
  test.for([
    ['Gas, gas and GAS.', 'gas', ['Gas', 'gas', 'GAS']],
    ['Gasoline and gas', 'gas', ['gas']],
    ['Gasoline and gas', 'gas*', ['Gasoline', 'gas']],
    ['Élysée gasoline', 'elys* gas*', ['Élysée', 'gasoline']],
    ['the U.S. and us', '"u.s."', ['U.S']],
    ['新疆和新疆北', '新疆', ['新疆', '新疆']],
    ['ＡＢＣ 半导体 ünd', '半导 und', ['半导', 'ünd']],
    ['energy, policy; policy energy', '"energy policy"', ['energy, policy']],
    ['Ёлка ёлка', 'елка', ['Ёлка', 'ёлка']],
    ['only others', 'gas', null],
    ['Китаем, Китая и Китаями', 'китай', ['Китаем', 'Китая']],
  ] as const)('%s ← %s', ([text, query, expected]) => {
    expect(marked(text, query)).toEqual(expected)
  })
})

test('a long paragraph is cut around the first match, between words', () => {
  const text = `${'before '.repeat(60)}the pipeline ${'after '.repeat(60)}pipeline`
  const snippet = snippetOfText(text, patterns('pipeline'))
  expect(snippet?.text).toMatch(/^…before .*the pipeline after .* after…$/)
  expect(snippet?.text.length).toBeLessThan(260)
  expect(snippet?.matches).toHaveLength(1)
  expect(snippet?.text.slice(...(snippet.matches[0] ?? [0, 0]))).toBe('pipeline')
})

test('the paragraph with most of the words wins, before a heading and before a later one', () => {
  const blocks = numberBlocks([
    { kind: 'heading', text: 'Gas pipeline' },
    { kind: 'paragraph', text: 'Gas.' },
    { kind: 'paragraph', text: 'A gas pipeline.' },
    { kind: 'paragraph', text: 'Another gas pipeline, naïve.' },
  ])
  expect(bestBlock(blocks, patterns('gas pipeline'))?.block.n).toBe(2)
  expect(bestBlock(blocks, patterns('naive'))?.block.n).toBe(3)
  expect(bestBlock(blocks, patterns('uranium'))).toBeNull()
})

test('folding takes case and accents away and leaves letters', () => {
  expect(['Élan', 'ЁЛКА Қазақ', 'İstanbul', 'straße', 'が', '한국'].map(fold)).toEqual([
    'elan',
    'елка қазақ',
    'istanbul',
    'straße',
    'が',
    '한국',
  ])
})
