import type { ArticleDraft } from '#core/article.ts'
import { expect } from 'vitest'
import { readPlainText } from '../plain-text.ts'

export const LONG =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'
export const ALSO =
  'Drivers say that nobody told them when it would open again, although the ministry had promised a timetable in the spring.'

/** The articles of a text. */
export function read(text: string): ArticleDraft[] {
  const result = readPlainText('test.txt', text)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value.articles
}

/** The one article of a text. */
export function only(text: string): ArticleDraft {
  const articles = read(text)
  expect(articles).toHaveLength(1)
  return articles[0] ?? expect.fail('no article')
}
