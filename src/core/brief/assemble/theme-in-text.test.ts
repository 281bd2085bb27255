import { expect, test } from 'vitest'
import { themeInText } from './theme-in-text.ts'

test('a theme begins small in running text where sources or definitions write it small; a name keeps its capital', () => {
  const definitions = ['Oil, gas and energy firms.', 'Xinjiang and Urumqi.', 'Russia’s role in Central Asia.']
  expect(themeInText('Energy', ['Gas is sold.', ...definitions])).toBe('energy')
  expect(themeInText('Energy', ['Energy is sold.', 'Gas'])).toBe('Energy')
  expect(themeInText('Xinjiang', definitions)).toBe('Xinjiang')
  expect(themeInText('Russia rivalry', definitions)).toBe('Russia rivalry')
})
