import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BriefContent, OWN_SLOT, type BriefSection } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { checkBrief } from '../check/check.ts'
import { compareBriefs } from '../compare/compare-briefs.ts'
import { orderedSections } from '../resolve/section-order.ts'
import { bundledTemplate } from '../testing/bundled-templates.ts'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { missingSections } from './missing-sections.ts'
import { moveByStep, moveToGap, placeForNew } from './move-row.ts'
import { outlineRows, sameOutline, type OutlineRow } from './outline.ts'

const TEMPLATE = Template.parse(
  JSON.parse(readFileSync(new URL('../../../../templates/policy-brief/template.json', import.meta.url), 'utf8')),
)
const text = (words: string) => [paragraph(sentence(words, [], 'judgement'))]
const CONTENT = brief({
  summary: text('In short.'),
  background: [{ kind: 'heading', id: 'h', text: 'Then' }, ...text('Long ago.')],
  'findings:energy': text('Gas.'),
  'findings:xinjiang': text('Camps.'),
  options: text('Wait.'),
  sources: [],
})
const own: BriefSection = { id: 'mine', slot: OWN_SLOT, title: 'Method', theme: null, blocks: text('By hand.') }
const rows = outlineRows(CONTENT, TEMPLATE)
function row(id: string): OutlineRow {
  const found = rows.find((one) => one.id === id)
  if (!found) throw new Error(`No row ${id}.`)
  return found
}
/** The order of the sections after a move. */
function moved(move: ReturnType<typeof moveByStep>): string[] | null {
  if (move === null) return null
  const stay = CONTENT.sections.map(({ id }) => id).filter((id) => !move.sections.includes(id))
  return stay.toSpliced(move.before === null ? stay.length : stay.indexOf(move.before), 0, ...move.sections)
}

/** The same words in two sections rest on other evidence in each. */
const rests = (excerpt: string) => [paragraph({ ...sentence('It fell.', [excerpt]), id: excerpt })]

describe('the outline of a brief', () => {
  it('has sections, parts by theme under their section, and headings, each with its budget', () => {
    expect(rows.map(({ kind, level, id, budget }) => `${kind} ${level} ${id} ${budget}`)).toEqual([
      'section 1 summary 150',
      'section 1 background 250',
      'heading 2 h null',
      'section 1 all findings 500',
      'part 2 findings:energy 250',
      'part 2 findings:xinjiang 250',
      'section 1 options 200',
      'section 1 sources null',
    ])
  })

  it('names a section as its author does, and one by themes too', () => {
    const sections = CONTENT.sections.map((one) => (one.slot === 'findings' ? { ...one, group: 'What we found' } : one))
    const titles = outlineRows({ sections: [...sections, own] }, TEMPLATE).map(({ title }) => title)
    expect(titles).toContain('What we found')
    expect(titles).toContain('Method')
    expect(sameOutline(rows, outlineRows({ sections }, TEMPLATE))).toBe(false)
    expect(sameOutline(rows, outlineRows(structuredClone(CONTENT), TEMPLATE))).toBe(true)
  })
})

describe('a section in the outline', () => {
  it('moves by one place, with all its parts', () => {
    expect(moved(moveByStep(rows, row('options'), -1))).toEqual([
      'summary',
      'background',
      'options',
      'findings:energy',
      'findings:xinjiang',
      'sources',
    ])
    expect(moved(moveByStep(rows, row('all findings'), 1))).toEqual([
      'summary',
      'background',
      'options',
      'findings:energy',
      'findings:xinjiang',
      'sources',
    ])
  })

  it('does not pass the sources, which stay last, nor the ends', () => {
    expect(moveByStep(rows, row('options'), 1)).toBeNull()
    expect(moveToGap(rows, row('summary'), 5)).toBeNull()
    expect(moveByStep(rows, row('sources'), -1)).toBeNull()
    expect(moveByStep(rows, row('summary'), -1)).toBeNull()
    expect(moveByStep(rows, row('h'), 1)).toBeNull()
  })

  it('is added behind the whole section, and never behind the sources', () => {
    expect(placeForNew(rows, row('findings:energy'))).toBe('options')
    expect(placeForNew(rows, row('options'))).toBe('sources')
    expect(placeForNew(rows, row('sources'))).toBe('sources')
    expect(placeForNew(rows, null)).toBe('sources')
    expect(placeForNew([], null)).toBeNull()
  })
})

it('moves a part among those of its section only', () => {
  expect(moved(moveByStep(rows, row('findings:energy'), 1))?.slice(2, 4)).toEqual(['findings:xinjiang', 'findings:energy'])
  expect(moveByStep(rows, row('findings:xinjiang'), 1)).toBeNull()
})

describe('a brief whose sections its author arranged', () => {
  const arranged = { ...CONTENT, sections: [own, ...CONTENT.sections.slice(0, 4).toReversed(), ...CONTENT.sections.slice(5)] }

  it('is printed in her order, parts of one section together, under her titles', () => {
    const printed = orderedSections(arranged, TEMPLATE).map(
      ({ title, parts }) => `${title}: ${parts.map(({ id }) => id).join(' ')}`,
    )
    expect(printed).toEqual([
      'Method: mine',
      'Findings by theme: findings:xinjiang findings:energy',
      'background: background',
      'summary: summary',
      'sources: ',
    ])
  })

  it('is told of a section that the template asks for and that was removed, and can have it back where it was', () => {
    const found = checkBrief(arranged, TEMPLATE, {}).findings.filter(({ rule }) => rule === 'empty-section')
    expect(found.map(({ message, section }) => [message.split('.')[0], section])).toContainEqual([
      'The brief has no section “Options”, which its template asks for',
      null,
    ])
    const back = missingSections(
      { ...arranged, themes: ['energy', 'russia'] },
      TEMPLATE,
      (theme) => theme.toUpperCase(),
      () => 'new',
    )
    expect(back.map(({ title, before }) => `${title} < ${before}`)).toEqual([
      'The issue, why now < background',
      'Findings by theme › RUSSIA < background',
      'Options < sources',
      'Recommendations < sources',
      'Evidence gaps < sources',
    ])
  })

  it('has a section that was removed with the tables that it began with', () => {
    const report = bundledTemplate('situation-report')
    const slot = report.sections.find(({ start }) => start.length > 0)
    let count = 0
    const back = missingSections({ sections: [], themes: [] }, report, String, () => `n${(count += 1)}`)
    const blocks = back.find(({ title }) => title === slot?.title)?.sections[0]?.blocks ?? []
    expect(blocks).toMatchObject(slot?.start.map(({ kind, caption }) => ({ kind, caption })) ?? [])
    expect(blocks.length).toBeGreaterThan(0)
  })

  it('is compared with the issue before without a difference, however its sections are called and placed', () => {
    const before = brief({ background: rests('1:1'), options: rests('2:1') })
    const renamed = { ...before, sections: before.sections.map((one) => ({ ...one, title: `${one.title}, again` })).toReversed() }
    const { dropped, added, changed, reevidenced } = compareBriefs(before, renamed)
    expect([dropped, added, changed, reevidenced]).toEqual([[], [], [], []])
  })
})

it('a brief of the releases before opens as it was, and one with a title of its own keeps it', () => {
  const { id: _id, template: _template, revision: _revision, createdAt: _c, updatedAt: _u, ...before } = CONTENT
  expect(BriefContent.parse(before)).toEqual(before)
  const named = { ...before, sections: before.sections.map((one) => ({ ...one, group: 'Ours' })) }
  expect(BriefContent.parse(named)).toEqual(named)
})
