import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { TableBlock } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { brief } from '../testing/brief-fixture.ts'
import { checkSections } from './check-sections.ts'
import { checkTables } from './check-tables.ts'

const TEMPLATE = Template.parse(JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')))

const table = (columns: number, text: string): TableBlock => {
  const cells = Array.from({ length: columns }, (_, index) => ({
    id: `c${index}`,
    sentences: text === '' ? [] : [{ id: `s${index}`, text, evidence: { excerpts: [], tag: null } }],
  }))
  return { kind: 'table', id: 't', caption: '', headRow: false, headColumn: false, rows: [{ id: 'r', cells }] }
}

const found = (columns: number, text = 'x') => checkTables(brief({ issue: [table(columns, text)] }), TEMPLATE)
const sections = (text: string) => checkSections(brief({ issue: [table(2, text)] }), TEMPLATE, [])

it('a table of more columns than a page is wide is warned of, with its number and what fits', () => {
  expect(found(8)).toEqual([])
  expect(found(40)).toMatchObject([{ rule: 'narrow-columns', severity: 'warning', section: expect.any(String), sentence: null }])
  expect(found(40)[0]?.message).toMatch(/^Table 1 has 40 columns\. A page is wide enough for 1\d:/)
  expect(found(40, '')).toEqual([])
})

it('a section with nothing but an empty table is empty', () => {
  expect(sections('').length).toBe(sections('x').length + 1)
})
