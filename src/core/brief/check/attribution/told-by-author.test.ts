import { expect, test } from 'vitest'
import { blamed } from '../testing/trial.ts'

const MARKET = {
  quote: 'The market’s manager, Hou Zhiming, says nobody has left at all. I counted six Kazakh buyers on a Saturday morning.',
  by: ['Julian Thackeray'],
  publication: 'The Albion Weekly',
}
const trial = (text: string, passage = MARKET): string[] => blamed({ text, on: [passage] })

test('what an author tells of himself is credited to nobody else', () => {
  expect(trial('Hou Zhiming, the manager of the market, counted six Kazakh buyers on a Saturday morning.')).toContain(
    'attribution',
  )
  expect(trial('Julian Thackeray counted six Kazakh buyers on a Saturday morning.')).toEqual([])
  expect(trial('Hou Zhiming says that nobody has left the market at all.')).toEqual([])
})

test('“I” in an interview or a quotation is who speaks there', () => {
  const interview = {
    ...MARKET,
    quote: 'Q: How is trade? Gulnara Asanova, head of the chamber: ‘I counted six Kazakh buyers on a Saturday morning.’',
  }
  expect(trial('Gulnara Asanova counted six Kazakh buyers on a Saturday morning.', interview)).toEqual([])
  const quoted = {
    ...MARKET,
    quote: '“I counted six Kazakh buyers on a Saturday morning,” said Gulnara Asanova, head of the chamber.',
  }
  expect(trial('Gulnara Asanova counted six Kazakh buyers on a Saturday morning.', quoted)).toEqual([])
})

test('an author is not given the office of somebody in his article', () => {
  const acid = {
    quote: 'Chief executive Meirzhan Sultanbek said the company would meet all deliveries from inventory.',
    by: ['Nathan Greer'],
    publication: 'Metals & Mines Weekly',
  }
  expect(
    trial('Nathan Greer, chief executive of Kazatom, promised that all deliveries would be met from inventory.', acid),
  ).toContain('attribution')
  expect(
    trial('Meirzhan Sultanbek, the chief executive, promised that all deliveries would be met from inventory.', acid),
  ).toEqual([])
  expect(trial('Nathan Greer writes that the company would meet all deliveries from inventory.', acid)).toEqual([])
})
