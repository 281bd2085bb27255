import { expect, it } from 'vitest'
import { hasBoth, judgeByDecisions } from './by-decisions.ts'
import { ORDER_THEME as theme } from './testing/order-theme.ts'

const BORDER = ['Osh', 'Almaty', 'Astana'].map((place) => `Soldiers guard the security of the border near ${place}.`)
const FOOD = ['Osh', 'Almaty', 'Astana'].map((place) => `Wheat for the food security of ${place} grows on farms.`)
const decided = [...BORDER.map((text) => ({ text, is: true })), ...FOOD.map((text) => ({ text, is: false }))]
const NEW_BORDER = 'The security of the border was discussed by soldiers in Khujand.'
const NEW_FOOD = 'Ministers praised wheat and the food security of Khujand.'

it('judges what is like the accepted likelier than what is like the rejected, and says by which words', () => {
  const judge = judgeByDecisions(theme, decided)
  expect(judge(NEW_BORDER).likely).toBeGreaterThan(0.7)
  expect(judge(NEW_FOOD).likely).toBeLessThan(0.3)
  expect(judge(NEW_BORDER).for).toContain('soldiers')
  expect(judge(NEW_BORDER).against).toEqual([])
  expect(judge(NEW_FOOD)).toMatchObject({ for: [], against: expect.arrayContaining(['wheat']) as string[] })
})

it('turns about when the decisions do', () => {
  const judge = judgeByDecisions(
    theme,
    decided.map(({ text, is }) => ({ text, is: !is })),
  )
  expect(judge(NEW_FOOD).likely).toBeGreaterThan(judge(NEW_BORDER).likely)
})

it('lets the terms judge alone until something was accepted and something rejected', () => {
  const accepted = decided.filter(({ is }) => is)
  expect(hasBoth(accepted)).toBe(false)
  const judge = judgeByDecisions(theme, accepted)
  expect(judge(NEW_BORDER)).toEqual({ ...judge(NEW_FOOD) })
  expect(judge(NEW_BORDER)).toMatchObject({ for: [], against: [] })
})

it('judges the same by the same decisions', () => {
  expect(judgeByDecisions(theme, structuredClone(decided))(NEW_FOOD)).toEqual(judgeByDecisions(theme, decided)(NEW_FOOD))
})
