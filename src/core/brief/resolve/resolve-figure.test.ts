import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { FigureBlock } from '#core/brief.ts'
import { Template } from '#core/template.ts'
import { brief } from '../testing/brief-fixture.ts'
import { makeRegister } from './register.ts'
import { figureNumbers, resolveFigure } from './resolve-figure.ts'

const TEMPLATE = Template.parse(JSON.parse(readFileSync('templates/policy-brief/template.json', 'utf8')))
const figure = (change: Partial<FigureBlock>): FigureBlock => ({
  kind: 'figure',
  id: 'f',
  image: 'a'.repeat(64),
  caption: '',
  source: '',
  alternative: '',
  ...change,
})
const words = (block: unknown): string[] => [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text ?? '')
const told = (change: Partial<FigureBlock>, language: string): string =>
  words(resolveFigure(figure(change), 2, null, language)).join('')
const said = (change: Partial<FigureBlock>) => resolveFigure(figure(change), 1, null, 'en')

it('figures are numbered in the order in which they are printed', () => {
  const numbers = figureNumbers(
    brief({ outlook: [figure({ id: 'one' })], issue: [figure({ id: 'two' }), figure({ id: 'three' })] }),
    TEMPLATE,
  )
  expect(['one', 'two', 'three'].map((id) => numbers.get(id))).toEqual([1, 2, 3])
})

it('number, caption and source are said in the language of the brief; what is not written leaves no sign', () => {
  const written = { caption: 'Gas', source: 'Institute' }
  expect(told(written, 'en')).toBe('Figure 2. GasSource: Institute')
  expect(told(written, 'ru')).toBe('Рисунок 2. GasИсточник: Institute')
  expect(told({}, 'en')).toBe('Figure 2')
})

it('whoever does not see it is told the alternative text, else the caption, else the number', () => {
  expect(said({ alternative: 'A map', caption: 'Gas' })).toMatchObject({ alternative: 'A map' })
  expect(said({ caption: 'Gas' })).toMatchObject({ alternative: 'Gas' })
  expect(said({})).toMatchObject({ alternative: 'Figure 1' })
})

it('the register of evidence names each picture by its hash, and says nothing of figures where there are none', () => {
  const { figures } = makeRegister(brief({ issue: [figure({ source: 'Institute' })] }), [], {})
  expect(figures).toEqual([{ id: 'f', caption: '', source: 'Institute', sha256: 'a'.repeat(64) }])
  expect(makeRegister(brief({ issue: [] }), [], {})).not.toHaveProperty('figures')
})
