import { keptBlocks } from '../../article.ts'
import { pressBundle, type PressBundle } from '../press/press-bundle.ts'
import { expect } from 'vitest'

export const FIRST =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
export const SECOND =
  'The ministry answered on Friday that the work would be done before the summer, and that nobody had asked for a ferry.'

export const bundleOf = (...texts: string[]): PressBundle => {
  const bundle = pressBundle(texts.flatMap((text) => text.split('\n')).map((text) => ({ text, kind: null })))
  return bundle ?? expect.fail('not taken for an export')
}
export const facts = ({ articles }: PressBundle): unknown[] =>
  articles.map(({ title, authors, publication, date }) => [title, authors, publication, date])
export const kept = ({ articles }: PressBundle): string[][] =>
  articles.map(({ blocks }) => keptBlocks(blocks).map(({ text }) => text))
/** Every line is a block, kept or dropped. */
export const lineCount = ({ articles }: PressBundle): number => articles.reduce((sum, { blocks }) => sum + blocks.length, 0)
