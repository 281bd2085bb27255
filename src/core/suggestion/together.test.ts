import { expect, it } from 'vitest'
import { numberBlocks } from '../article.ts'
import { compileThemes, suggestThemes } from '../suggestion.ts'
import type { ThemeCues } from '../theme.ts'

function triggersOf(text: string, group: Partial<ThemeCues['together'][number]>): string[] | undefined {
  const theme = {
    slug: 'ties',
    name: 'Ties',
    definition: '',
    colour: '#0369a1',
    parent: null,
    builtIn: false,
    terms: ['nothing else'],
  }
  const cues: ThemeCues = {
    weak: [],
    ignore: [],
    lists: { one: ['Harbour'], other: ['Quay*'], third: ['Pier'], no: ['museum'] },
    actors: ['one', 'other', 'third'],
    together: [{ all: ['one', 'other'], weight: 1, ...group }],
  }
  return suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), compileThemes([{ ...theme, cues }]))[0]?.triggers
}

it('a relation stands within so many successive sentences, and shows its words', () => {
  const near = 'The Harbour owns the cranes. The Quays own the rails.'
  const far = 'The Harbour owns the cranes. Rain fell. The Quays own the rails.'
  expect(triggersOf(near, { sentences: 2 })).toEqual(['Harbour', 'Quays'])
  expect(triggersOf(near, { sentences: 1 })).toBeUndefined()
  expect(triggersOf(far, { sentences: 2 })).toBeUndefined()
  expect(triggersOf(far, { sentences: 3 })).toEqual(['Harbour', 'Quays'])
})

it.each([
  ['Harbour and Quay own the cranes.', false],
  ['Harbour, Pier, and the Quay own the cranes.', false],
  ['Harbour owns the cranes, and Quay the rails.', true],
  ['Harbour and Pier own the cranes, Quay the rails.', false],
  ['Harbour and Pier meet. Harbour owns what Quay lost.', true],
])('actors named in one breath are not apart: %s', (text, apart) =>
  expect(triggersOf(text, { sentences: 1, apart: true }) !== undefined).toBe(apart),
)

it('a list says where a relation is none', () => {
  expect(triggersOf('The Harbour owns the cranes that Quay lost.', { sentences: 1, without: ['no'] })).toBeDefined()
  expect(
    triggersOf('The museum of the Harbour shows the cranes that Quay lost.', { sentences: 1, without: ['no'] }),
  ).toBeUndefined()
})
