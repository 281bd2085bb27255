import { expect, test } from 'vitest'
import { headlineCase } from './headline-case.ts'

test.each([
  ['freight slows at Khorgos: what traders expect', 'Freight Slows at Khorgos: What Traders Expect'],
  ['the end of the line', 'The End of the Line'],
  ['what the war is for', 'What the War Is For'],
  ['rail: the way out', 'Rail: The Way Out'],
  ['who pays? the answer', 'Who Pays? The Answer'],
  ['rail — a way out', 'Rail — A Way Out'],
  ['the "belt and road" at ten', 'The "Belt and Road" at Ten'],
  ['«gas» and “oil” at the border', '«Gas» and “Oil” at the Border'],
  ['what <i>pravda</i> says', 'What <i>Pravda</i> Says'],
  ['working-class and working\u2010class', 'Working-Class and Working\u2010Class'],
  ['a state-of-the-art line', 'A State-of-the-Art Line'],
  ['an anti-Western turn', 'An Anti-Western Turn'],
  ['the iPhone and kremlin.ru at 5m barrels', 'The iPhone and kremlin.ru at 5m Barrels'],
  ['yidai yilu [belt and road]', 'Yidai Yilu [belt and road]'],
  ['Kazakhstan vs. the world', 'Kazakhstan vs. the World'],
  ['a de facto embargo in la rue de grenelle', 'A De Facto Embargo in La Rue de Grenelle'],
  ['lines o’er d’être', 'Lines O’er D’être'],
])('%s is set as %s', (title, expected) => {
  expect(headlineCase(title)).toBe(expected)
})

test('a title that is set already stays as it is', () => {
  const set = 'Freight Slows at Khorgos: What Traders Expect, and the EU’s “Global Gateway”'
  expect(headlineCase(set)).toBe(set)
})
