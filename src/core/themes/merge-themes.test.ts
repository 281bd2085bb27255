import { expect, test } from 'vitest'
import { BriefContent } from '../brief.ts'
import type { Theme } from '../theme.ts'
import { compileThemes, suggestThemes } from '../suggestion.ts'
import { numberBlocks } from '../article.ts'
import { contentWithMerged, mergedTheme } from './merge-themes.ts'

const paragraph = (id: string) => ({
  kind: 'paragraph',
  id,
  sentences: [{ id: `${id}-s`, text: `Said in ${id}.`, evidence: { excerpts: [], tag: null } }],
})
const part = (id: string, slot: string, theme: string | null, blocks: string[] = []) => ({
  id,
  slot,
  title: `Title of ${id}`,
  theme,
  blocks: blocks.map(paragraph),
})
const content = (themes: string[], ...sections: object[]): BriefContent =>
  BriefContent.parse({ title: 'A', authors: [], marking: '', date: '2026', language: 'en', themes, sections })
const merged = (before: BriefContent): BriefContent => contentWithMerged(before, 'oil', 'energy', () => 'new')
const outline = ({ sections }: BriefContent): unknown[] =>
  sections.map(({ id, theme, blocks }) => [id, theme, blocks.map((block) => block.id)])

const theme = (slug: string, more: Partial<Theme>): Theme => ({
  slug,
  name: slug,
  definition: '',
  colour: '#112233',
  parent: null,
  builtIn: false,
  terms: [],
  ...more,
})
const lists = (words: string[]) => ({
  weak: [],
  ignore: [`${words[0]} poisoning`],
  lists: { actor: words, act: ['sells'] },
  together: [{ all: ['actor', 'act'], weight: 1 }],
})

test('a part becomes the other theme’s, with all that is written in it and its title', () => {
  const after = merged(
    content(['oil', 'security'], part('a', 'findings', 'oil', ['p']), part('b', 'findings', 'security', ['q'])),
  )
  expect(after.themes).toEqual(['energy', 'security'])
  expect(outline(after)).toEqual([
    ['a', 'energy', ['p']],
    ['b', 'security', ['q']],
  ])
  expect(after.sections[0]?.title).toBe('Title of a')
})

test('where both have a part in a section they become one, in which nothing written is lost', () => {
  const after = merged(
    content(
      ['energy', 'oil'],
      part('a', 'findings', 'energy', ['p']),
      part('b', 'findings', 'oil', ['q']),
      part('c', 'outlook', 'oil', ['r']),
      part('d', 'outlook', 'energy'),
      part('e', 'notes', 'oil'),
      part('f', 'notes', 'energy', ['s']),
    ),
  )
  expect(after.themes).toEqual(['energy'])
  expect(outline(after)).toEqual([
    ['a', 'energy', ['p', 'new', 'q']],
    ['d', 'energy', ['r']],
    ['f', 'energy', ['s']],
  ])
  expect(after.sections[0]?.blocks[1]).toEqual({ kind: 'heading', id: 'new', text: 'Title of b' })
})

test('a brief that does not name the theme stays the very same', () => {
  const before = content(['energy'], part('a', 'findings', 'energy', ['p']))
  expect(merged(before)).toBe(before)
})

test('the merged theme is proposed by what proposed either, and not where either left it out', () => {
  const after = mergedTheme(
    theme('oil', { terms: ['oil', 'gas'], cues: lists(['Kashagan']) }),
    theme('energy', { terms: ['gas'], cues: lists(['Tengiz']) }),
  )
  expect(after).toMatchObject({ slug: 'energy', name: 'energy', terms: ['gas', 'oil'] })
  const texts = ['Oil.', 'Kashagan sells.', 'Tengiz sells.', 'Coal sells.']
  const found = suggestThemes(numberBlocks(texts.map((text) => ({ kind: 'paragraph', text }))), compileThemes([after]))
  expect(found.map(({ n }) => n)).toEqual([1, 2, 3])
})
