import { expect, test } from 'vitest'
import { isWithin, nestedThemes } from './nesting.ts'

const theme = (slug: string, parent: string | null = null) => ({ slug, parent })
const shown = (...themes: { slug: string; parent: string | null }[]): string[] =>
  nestedThemes(themes).map(({ theme: { slug }, depth }) => `${'-'.repeat(depth)}${slug}`)

test('each theme is followed by those below it, in their order', () => {
  const themes = [theme('gas', 'energy'), theme('security'), theme('pipes', 'gas'), theme('energy'), theme('oil', 'energy')]
  expect(shown(...themes)).toEqual(['security', 'energy', '-gas', '--pipes', '-oil'])
})

test('themes whose parent is gone, and themes that are each other’s parents, are shown all the same', () => {
  const themes = [theme('gas', 'nowhere'), theme('a', 'b'), theme('b', 'a'), theme('self', 'self')]
  expect(
    shown(...themes)
      .map((row) => row.replaceAll('-', ''))
      .toSorted(),
  ).toEqual(['a', 'b', 'gas', 'self'])
  expect(isWithin(themes, 'a', 'gas')).toBe(false)
  expect(isWithin(themes, 'a', 'b')).toBe(true)
})
