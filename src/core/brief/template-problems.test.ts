import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newBrief } from './new-brief.ts'
import { templateProblems } from './template-problems.ts'
import { Template } from '../template.ts'

const FOLDER = new URL('../../../templates/', import.meta.url)
const bundled = (id: string): string => readFileSync(new URL(`${id}/template.json`, FOLDER), 'utf8')

function changed(change: (template: Template) => void): string {
  const template = JSON.parse(bundled('policy-brief')) as Template
  change(template)
  return JSON.stringify(template)
}

function first(template: Template): Template['sections'][number] {
  const [section] = template.sections
  if (!section) throw new Error('no sections')
  return section
}

describe('the bundled templates', () => {
  it.each(
    readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  )('%s is right and named after its folder', (id) => {
    expect(templateProblems(bundled(id))).toEqual([])
    expect(JSON.parse(bundled(id))).toMatchObject({ id })
  })
})

describe('templateProblems', () => {
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
    ['a colour that is none', (template: Template) => (template.styles.body.colour = 'blue'), 'styles.body.colour'],
    ['a kind that does not exist', (template: Template) => Object.assign(first(template), { kind: 'poem' }), 'sections [1].kind'],
  ])('names %s', (_, change, expected) => {
    expect(templateProblems(changed(change)).join('\n')).toContain(expected)
  })

  it('says so when the file is not JSON', () => {
    expect(templateProblems('{"schema": 1,')).toEqual([expect.stringMatching(/not JSON/)])
  })
})

describe('newBrief', () => {
  const template = Template.parse(JSON.parse(bundled('policy-brief')))
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
