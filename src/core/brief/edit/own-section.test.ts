import { expect, test } from 'vitest'
import { TemplateSection } from '../../template.ts'
import { isWrittenByAuthor } from './own-section.ts'

const section = (id: string, kind: 'prose' | 'sources') =>
  TemplateSection.parse({ id, title: id, words: null, guidance: '', kind })
const template = { sections: [section('analysis', 'prose'), section('references', 'sources')] }

test('only the section of sources of the brief’s own template is written by the app', () => {
  expect(isWrittenByAuthor({ slot: 'analysis' }, template)).toBe(true)
  expect(isWrittenByAuthor({ slot: 'references' }, template)).toBe(false)
  // Another template may call its sources so; in this one the author writes under that name.
  expect(isWrittenByAuthor({ slot: 'sources' }, template)).toBe(true)
})

test('as long as the template is not known, nothing is refused', () => {
  expect(isWrittenByAuthor({ slot: 'references' }, null)).toBe(true)
})
