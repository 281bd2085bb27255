import { expect, test } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { targetSection } from './target-section.ts'

const part = (id: string, theme: string | null) => ({ id, slot: id, title: id, theme, blocks: [] })
const brief: BriefContent = {
  title: 'Gas',
  authors: [],
  marking: '',
  date: '2026-01-01',
  language: 'en',
  themes: ['energy', 'xinjiang'],
  sections: [part('summary', null), part('f1', 'energy'), part('f2', 'xinjiang')],
}

test('a quotation goes to the section that is being written', () => {
  expect(targetSection(brief, ['xinjiang'], 'summary')?.id).toBe('summary')
  expect(targetSection(brief, ['energy', 'xinjiang'], 'f2')?.id).toBe('f2')
})

test('before the cursor has been anywhere it goes to the part of its own theme, and never away from the cursor', () => {
  expect(targetSection(brief, ['xinjiang'], null)?.id).toBe('f2')
  expect(targetSection(brief, ['xinjiang'], 'f1')?.id).toBe('f1')
})

test('an excerpt without a theme of the brief stays where the cursor is, else goes first', () => {
  expect(targetSection(brief, ['security'], 'f1')?.id).toBe('f1')
  expect(targetSection(brief, [], null)?.id).toBe('summary')
})
