import { expect, it } from 'vitest'
import type { Grades } from '#core/grade.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import { checkBrief } from '../check.ts'
import { templateOf } from '../testing/judgements.ts'

const PLAIN = evidence({ '1:1': 'Gas flows.' })['1:1']

/** What is said of the grades in a sentence whose excerpt has these. */
function told(text: string, { reliability, credibility }: Grades): string[] {
  if (PLAIN === undefined) throw new Error('The fixture is empty.')
  const library = { '1:1': { ...PLAIN, reliability, excerpt: { ...PLAIN.excerpt, credibility } } }
  const content = brief({ issue: [paragraph(sentence(text, ['1:1'], 'judgement'))] })
  const { findings } = checkBrief(content, templateOf([{ id: 'issue' }]), library)
  return findings.filter(({ rule }) => rule === 'grades-differ').map(({ message }) => message)
}
const E5: Grades = { reliability: 'E', credibility: '5' }

it.each([
  'This rests on a completely reliable source (A1).',
  'This rests on an article in a usually reliable review.',
  'This rests on a review graded B.',
  'The report, rated 1 for credibility, says so.',
  'The article is confirmed by other sources.',
  'Its credibility is 2.',
  'Источник (B2) говорит то же.',
  'Надёжность B, как мы считаем.',
])('a text that says another grade is told: %s', (text) => {
  expect(told(text, E5)[0]).toContain('1:1 E5')
})

it.each([
  'This rests on an unreliable source (E5).',
  'This rests on a review graded E.',
  'The report, rated 5 for credibility, says so.',
  'The figure is not confirmed by other sources.',
  'Paragraph E5 of the law, graded by nobody, is reliable.',
  'Источник (E5) говорит то же.',
])('the same grade, or none, is not: %s', (text) => {
  expect(told(text, E5)).toEqual([])
})

it('what nobody graded is not compared, and each grade apart from the other', () => {
  const text = 'This rests on a usually reliable review (B2).'
  expect(told(text, { reliability: null, credibility: null })).toEqual([])
  expect(told(text, { reliability: 'B', credibility: null })).toEqual([])
  expect(told(text, { reliability: null, credibility: '4' })).toHaveLength(1)
})
