import { expect, it } from 'vitest'
import { type ArticleDraft, numberBlocks } from '../article.ts'
import { NO_METADATA } from './known-metadata.ts'
import { withRaisedReferences } from './raised-references.ts'

const article = (text: string, sign: string): ArticleDraft => {
  const start = text.lastIndexOf(sign)
  const marks = [{ start, end: start + sign.length, kind: 'footnote' as const, label: sign }]
  return { ...NO_METADATA, blocks: numberBlocks([{ kind: 'paragraph', text, marks }]) }
}

it('tells the number of a note from the year it stands behind', () => {
  expect(withRaisedReferences(article('The line opened in 202212 and closed.', '12')).blocks[0]?.text).toBe(
    'The line opened in 2022¹² and closed.',
  )
})

it.each([
  ['The line opened in 2022.[12]', '12'],
  ['The line opened in 2022.[12]', '[12]'],
  ['The line opened in 2022.*', '*'],
])('leaves other signs as they are: %s', (text, sign) => {
  expect(withRaisedReferences(article(text, sign)).blocks[0]?.text).toBe(text)
})
