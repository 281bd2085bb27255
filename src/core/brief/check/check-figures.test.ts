import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { FigureBlock } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { brief, paragraph, sentence } from '../testing/brief-fixture.ts'
import { checkBrief } from './check.ts'
import { checkFigures, checkPictures } from './check-figures.ts'

const TEMPLATE = Template.parse(JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')))
const figure = (id: string, source: string, alternative: string): FigureBlock => ({
  kind: 'figure',
  id,
  image: 'a'.repeat(64),
  caption: 'Pipelines that carry gas',
  source,
  alternative,
})
const BRIEF = brief({
  issue: [figure('one', 'Institute', 'A map')],
  analysis: [figure('two', ' ', ''), figure('three', 'Own', 'A chart')],
})

it('a figure without source is an error, one without alternative text a warning, each at its figure by its number', () => {
  expect(checkFigures(BRIEF, TEMPLATE)).toMatchObject([
    { rule: 'figure-source', severity: 'error', section: 'analysis', sentence: 'two' },
    { rule: 'figure-alternative', severity: 'warning', section: 'analysis', sentence: 'two' },
  ])
  expect(checkFigures(BRIEF, TEMPLATE)[0]?.message).toMatch(/^Figure 2 /)
  expect(checkBrief(BRIEF, TEMPLATE, {}).findings.map(({ rule }) => rule)).toContain('figure-source')
})

it('a picture that the library does not have is an error', () => {
  expect(checkPictures(BRIEF, TEMPLATE, new Set(['a'.repeat(64)]))).toEqual([])
  expect(checkPictures(BRIEF, TEMPLATE, new Set()).map(({ rule, sentence }) => [rule, sentence])).toEqual(
    ['one', 'two', 'three'].map((id) => ['figure-picture', id]),
  )
})

it('figures are no words of a budget, rest on nothing and are traced to nothing', () => {
  const [bare, with_] = [[paragraph(sentence('Gas flows.'))], [paragraph(sentence('Gas flows.')), figure('f', 'Own', 'Words')]]
  const [before, after] = [bare, with_].map((blocks) => checkBrief(brief({ issue: blocks }), TEMPLATE, {}))
  expect(after?.words).toEqual(before?.words)
  expect(after?.trace).toEqual(before?.trace)
})
