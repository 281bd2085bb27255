import { expect, test } from 'vitest'
import { groupsFor, titleQuery, type Entry } from './entries.ts'

const entry = (kind: Entry['kind'], name: string): Entry => ({ kind, id: name, name, beside: '' })
const ENTRIES = [
  entry('command', 'New Brief…'),
  entry('command', 'Name This Version…'),
  entry('command', 'Library'),
  entry('theme', 'Énergie'),
  entry('brief', 'A new library for Astana'),
  entry('article', 'New roads'),
]
const found = (text: string, recent: readonly string[] = []): string[] =>
  groupsFor(text, ENTRIES, recent).flatMap(({ title, entries }) => entries.map(({ name }) => `${title}: ${name}`))

test('each word of the text begins a word of the name, whatever its case and accents', () => {
  expect(found('bri n')).toEqual(['command: New Brief…', 'article: New roads'])
  expect(found('ENERGIE')).toEqual(['theme: Énergie', 'article: New roads'])
  expect(found('rief')).toEqual(['article: New roads'])
})

test('what begins with the text comes first, then what was used last', () => {
  expect(found('n').slice(0, 2)).toEqual(['command: New Brief…', 'command: Name This Version…'])
  expect(found('n', ['command Name This Version…']).slice(0, 2)).toEqual(['command: Name This Version…', 'command: New Brief…'])
  expect(found('libr')).toEqual(['command: Library', 'brief: A new library for Astana', 'article: New roads'])
})

test('while nothing is typed, what was used last stands before the commands, and nowhere twice', () => {
  expect(found(' ', ['brief A new library for Astana', 'command Library', 'theme gone'])).toEqual([
    'recent: A new library for Astana',
    'recent: Library',
    'command: New Brief…',
    'command: Name This Version…',
  ])
})

test('articles are asked for by words of their titles, and no sign of a query comes through', () => {
  expect(titleQuery('gas "theme:x')).toBe('title:gas* title:theme* title:x*')
  expect(titleQuery(' -( ')).toBeNull()
})
