import { expect, test } from 'vitest'
import { compileThemes, suggestThemes } from '../suggestion.ts'
import { numberBlocks } from '../article.ts'
import { certaintyOf, isAtLeast } from './certainty.ts'

const theme = {
  slug: 'energy',
  name: 'Energy',
  definition: '',
  colour: '#0f766e',
  parent: null,
  builtIn: false,
  terms: ['gas', 'pipeline*', 'coal'],
}

test('one term is weak, two are likely, three are sure', () => {
  const said = ['Gas flows.', 'Gas flows through pipelines.', 'Gas flows through pipelines, coal does not.'].map((text) => {
    const [suggestion] = suggestThemes(numberBlocks([{ kind: 'paragraph', text }]), compileThemes([theme]))
    return certaintyOf(suggestion?.score ?? 0)
  })
  expect(said).toEqual(['weak', 'likely', 'sure'])
})

test('what is sure is likely, too, and not the other way round', () => {
  expect(isAtLeast('sure', 'likely')).toBe(true)
  expect(isAtLeast('likely', 'likely')).toBe(true)
  expect(isAtLeast('weak', 'likely')).toBe(false)
})
