import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import type { BriefBlock } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { checkSections } from './check-sections.ts'
import { brief, sentence } from '../testing/brief-fixture.ts'

const TEMPLATE = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)

/** What a single recommendation lacks. */
function lacks(text: string): string | undefined {
  const items = [{ id: 'i', sentences: [sentence(text, [], 'judgement')] }]
  const content = brief({ recommendations: [{ kind: 'list', id: 'l', ordered: true, items }] })
  const found = checkSections(content, TEMPLATE, []).find(({ rule }) => rule === 'actor-and-time')
  return /does not say (.*)\.$/u.exec(found?.message ?? '')?.[1]
}

describe('a recommendation', () => {
  it.each([
    'The energy ministry should publish the contracts by 2027.',
    'Parliament must read the agreement before the summer.',
    'The minister is asked to decide by the end of the week.',
    'The registrar will report in May.',
    'The council could vote at the next session.',
  ])('names actor and time: %s', (text) => {
    expect(lacks(text)).toBeUndefined()
  })

  it.each([
    ['Publish the contracts by May.', 'who acts'],
    ['It should be published by 2027.', 'who acts'],
    ['The ministry should act in the region.', 'by when'],
    ['The ministry should publish what may be published.', 'by when'],
    ['More transparency.', 'who acts and by when'],
  ])('%s lacks %s', (text, lacking) => {
    expect(lacks(text)).toBe(lacking)
  })
})

const HEADING = { kind: 'heading', id: 'h', text: 'The ministry by 2027' } as const

const rules = (blocks: BriefBlock[]): string[] =>
  checkSections(brief({ recommendations: blocks }), TEMPLATE, []).map(({ rule, message }) => `${rule} ${message}`)

describe('a heading', () => {
  it('is no point, and no text that a section needs', () => {
    const items = [{ id: 'i', sentences: [sentence('The ministry should publish it by 2027.', [], 'judgement')] }]
    const list = { kind: 'list', id: 'l', ordered: true, items } as const
    expect(rules([HEADING, list])).toEqual(rules([list]))
    expect(rules([HEADING])).toEqual(rules([]))
  })
})

describe('the points of a section', () => {
  const points = (count: number): string[] => {
    const items = Array.from({ length: count }, (_, index) => ({
      id: `i${index}`,
      sentences: [sentence('The ministry should publish it by 2027.', [], 'judgement')],
    }))
    const content = brief({ recommendations: [HEADING, { kind: 'list', id: 'l', ordered: true, items }] })
    const found = checkSections(content, LIMITED, []).filter(({ rule }) => rule === 'point-count')
    return found.map(({ message }) => message.replace(/^“.*” /u, ''))
  }
  const LIMITED = {
    ...TEMPLATE,
    sections: TEMPLATE.sections.map((slot) => (slot.id === 'recommendations' ? { ...slot, minItems: 2, maxItems: 3 } : slot)),
  }

  it.each([
    [1, ['has 1 of at least 2 points.']],
    [2, []],
    [3, []],
    [4, ['has 4 points; 3 at most.']],
  ])('are counted: %i', (count, said) => {
    expect(points(count)).toEqual(said)
  })
})
