import { describe, expect, it } from 'vitest'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { bundledTemplate } from '../testing/bundled-templates.ts'
import { changeThemes, partsOfTheme } from './change-themes.ts'

const TEMPLATE = bundledTemplate('policy-brief')
const text = [paragraph(sentence('It fell.', ['1:1']))]
const CONTENT = {
  ...brief({ summary: [], 'findings:energy': text, 'findings:water': [], options: [] }),
  themes: ['energy', 'water'],
}
const changed = (content: typeof CONTENT, themes: string[]): string[] =>
  changeThemes(content, TEMPLATE, themes, { nameOf: (theme) => theme.toUpperCase(), newId: () => 'new' }).sections.map(
    ({ slot, theme, title }) => (theme === null ? slot : `${slot} ${theme} ${title}`),
  )

describe('another theme of a brief', () => {
  it('brings an empty part under its name, behind the others of its section', () => {
    expect(changed(CONTENT, ['energy', 'water', 'trade'])).toEqual([
      'summary',
      'findings energy energy',
      'findings water water',
      'findings trade TRADE',
      'options',
    ])
  })

  it('takes the place of a section that had no themes, and stands behind its text where it has some', () => {
    const without = { ...brief({ summary: [], findings: [], options: [] }), themes: [] }
    expect(changed(without, ['trade'])).toEqual(['summary', 'findings trade TRADE', 'options'])
    const written = { ...brief({ summary: [], findings: text, options: [] }), themes: [] }
    expect(changed(written, ['trade'])).toEqual(['summary', 'findings', 'findings trade TRADE', 'options'])
  })

  it('has the title that the author gave the whole section', () => {
    const sections = CONTENT.sections.map((one) => (one.slot === 'findings' ? { ...one, group: 'What we found' } : one))
    const after = changeThemes({ ...CONTENT, sections }, TEMPLATE, ['energy', 'water', 'trade'], {
      nameOf: String,
      newId: () => 'new',
    })
    expect(after.sections.find(({ id }) => id === 'new')).toMatchObject({ group: 'What we found', blocks: [] })
  })

  it('does not bring back a section that was taken out', () => {
    expect(changed({ ...brief({ summary: [] }), themes: [] }, ['trade'])).toEqual(['summary'])
  })
})

describe('a theme that is left out', () => {
  it('goes with its part, and what is in that is told before', () => {
    expect(changed(CONTENT, ['water'])).toEqual(['summary', 'findings water water', 'options'])
    expect(partsOfTheme(CONTENT, 'energy').map(({ id }) => id)).toEqual(['findings:energy'])
    expect(partsOfTheme(CONTENT, 'water')).toEqual([])
  })

  it('leaves the place to the one that comes instead', () => {
    expect(changed(CONTENT, ['trade'])).toEqual(['summary', 'findings trade TRADE', 'options'])
  })
})

it('the same themes change nothing', () => {
  expect(changeThemes(CONTENT, TEMPLATE, ['energy', 'water'], { nameOf: String, newId: String })).toBe(CONTENT)
})
