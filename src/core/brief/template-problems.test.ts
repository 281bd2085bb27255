import { describe, expect, it } from 'vitest'
import { newBrief } from './new-brief.ts'
import { readTemplate } from './read-template.ts'
import { bundledIds, bundledTemplate, bundledText } from './testing/bundled-templates.ts'
import type { Template } from '../template.ts'

function changed(change: (template: Template) => void): string {
  const template = JSON.parse(bundledText('policy-brief') ?? '') as Template
  change(template)
  return JSON.stringify(template)
}

function first(template: Template): Template['sections'][number] {
  const [section] = template.sections
  if (!section) throw new Error('no sections')
  return section
}

describe('the bundled templates', () => {
  it.each(bundledIds())('%s is right and named after its folder', (id) => {
    expect(bundledTemplate(id)).toMatchObject({ id })
  })
})

const problemsOf = (text: string): string[] => readTemplate(text, bundledText).problems

describe('readTemplate', () => {
  it.each([
    [
      'two sections of one name',
      (template: Template) => template.sections.push({ ...first(template) }),
      'the id “summary” is used twice',
    ],
    ['sources before other sections', (template: Template) => template.sections.reverse(), 'must come last'],
    [
      'budgets that do not add up',
      (template: Template) => (template.words = 900),
      'the whole may have 900 words, but its sections add up to 1500',
    ],
    ['a style that is missing', (template: Template) => Reflect.deleteProperty(template.styles, 'quotation'), 'styles.quotation'],
    [
      'a citation style that does not come along',
      (template: Template) => (template.citationStyle = '../../elsewhere'),
      'no citation style “../../elsewhere”',
    ],
    ['a colour that is none', (template: Template) => (template.styles.body.colour = 'blue'), 'styles.body.colour'],
    [
      'a kind that does not exist',
      (template: Template) => Object.assign(first(template), { kind: 'poem' }),
      'sections [1] “summary”.kind: must be one of: summary, prose',
    ],
  ])('names %s', (_, change, expected) => {
    expect(problemsOf(changed(change)).join('\n')).toContain(expected)
  })

  it('says so when the file is not JSON', () => {
    expect(problemsOf('{"schema": 1,')).toEqual([expect.stringMatching(/not JSON/)])
  })
})

describe('newBrief', () => {
  const template = bundledTemplate('policy-brief')
  const facts = { title: 'Gas', authors: [], marking: '', date: '2026-01-05', language: 'en' }
  const make = (themes: { slug: string; name: string }[]): ReturnType<typeof newBrief> => {
    let count = 0
    return newBrief(template, { ...facts, themes }, () => `n${(count += 1)}`)
  }

  it('has the sections of its template, findings once per theme under the theme’s name', () => {
    const { sections, themes } = make([
      { slug: 'energy', name: 'Energy' },
      { slug: 'xinjiang', name: 'Xinjiang' },
    ])
    expect(themes).toEqual(['energy', 'xinjiang'])
    expect(sections.filter(({ slot }) => slot === 'findings').map(({ title, theme }) => [title, theme])).toEqual([
      ['Energy', 'energy'],
      ['Xinjiang', 'xinjiang'],
    ])
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  })

  it('has one findings section when no theme is named', () => {
    expect(make([]).sections.filter(({ slot }) => slot === 'findings')).toMatchObject([{ theme: null, blocks: [] }])
  })
})
