import { describe, expect, test } from 'vitest'
import { toMatch } from './match.ts'
import { parseQuery } from './parse.ts'
import type { Query } from './query.ts'

/** A query as one line, so that a test shows at a glance how it was understood. */
function shown(query: Query): string {
  switch (query.kind) {
    case 'term': {
      const text = query.phrase ? `“${query.text}”` : query.text
      return `${query.field === null ? '' : `${query.field}:`}${text}${query.prefix ? '*' : ''}`
    }
    case 'filter':
      return `${query.name}:${query.value}${query.begun ? '…' : ''}`
    case 'not':
      return `NOT ${shown(query.part)}`
    case 'and':
    case 'or':
      return `(${query.parts.map(shown).join(query.kind === 'and' ? ' & ' : ' | ')})`
  }
}

function understood(text: string, typing = false): string {
  const query = parseQuery(text, typing)
  return query.ok ? shown(query.value) : query.failure.code
}

function match(text: string): string | null {
  const query = parseQuery(text)
  return query.ok ? toMatch(query.value, 'ft') : null
}

describe('a query is understood as', () => {
  test.for([
    ['gas pipeline', '(gas & pipeline)'],
    ['“gas pipeline” "oil" «газ»', '(“gas pipeline” & “oil” & “газ”)'],
    ['gas AND oil OR coal', '((gas & oil) | coal)'],
    ['gas and oil', '(gas & and & oil)'],
    ['gas (oil OR coal)', '(gas & (oil | coal))'],
    ['gas NOT oil', '(gas & NOT oil)'],
    ['gas -oil -"hard coal"', '(gas & NOT oil & NOT “hard coal”)'],
    ['anti-corruption', 'anti-corruption'],
    ['NOT NOT gas', 'gas'],
    ['kazakh*', 'kazakh*'],
    ['title:gas author:"Ann Lee" Publication:post notes:x', '(title:gas & author:“Ann Lee” & publication:post & note:x)'],
    ['author: lee', 'author:lee'],
    ['author:(lee OR title:ray)', '(author:lee | title:ray)'],
    ['theme:Energy gas', '(theme:Energy & gas)'],
    ['theme:"Belt and Road" -is:read', '(theme:Belt and Road & NOT is:read)'],
    ['from:2021-05 to:2022', '(from:2021-05 & to:2022)'],
    ['lang:ru OR in:"To read"', '(language:ru | collection:To read)'],
    ['publication:="The Post" source:=Post publication:post', '(publication=:The Post & publication=:Post & publication:post)'],
    ['has:note AND NOT (theme:energy OR note:gas)', '(has:note & NOT (theme:energy | note:gas))'],
    ['autor:lee', 'autor:lee'],
    ['https://post.example/1', 'https://post.example/1'],
  ] as const)('%s → %s', ([text, meaning]) => {
    expect(understood(text)).toBe(meaning)
  })
})

describe('what is odd is passed over:', () => {
  test.for([
    ['"gas pipeline', '“gas pipeline”'],
    ['gas)', 'gas'],
    ['a) b', '(a & b)'],
    ['((gas', 'gas'],
    ['gas AND', 'gas'],
    ['OR gas OR', 'gas'],
    ['gas OR OR oil', '(gas | oil)'],
    ['AND gas NOT', 'gas'],
    ['gas ... - * !', 'gas'],
    ['author:', 'bad-query'],
    ['"" ()', 'bad-query'],
    ['NOT', 'bad-query'],
    ['?! —', 'bad-query'],
    ['', 'bad-query'],
  ] as const)('%s → %s', ([text, meaning]) => {
    expect(understood(text)).toBe(meaning)
  })
})

test('while someone types, the word at the cursor is only begun', () => {
  expect(understood('gas pipel', true)).toBe('(gas & pipel*)')
  expect(understood('gas pipel ', true)).toBe('(gas & pipel)')
  expect(understood('"gas pipel', true)).toBe('“gas pipel”')
  expect(understood('author:le', true)).toBe('author:le*')
  expect(understood('gas theme:en', true)).toBe('(gas & theme:en…)')
  expect(understood('gas theme:en ', true)).toBe('(gas & theme:en)')
})

test('Chinese goes to the index in pairs, as it was put in', () => {
  expect([match('疆'), match('新疆'), match('一带一路'), match('"新疆 北京"')]).toEqual([
    '"疆" *',
    '"新疆"',
    '"一带 带一 一路"',
    '"新疆 疆 北京"',
  ])
})
