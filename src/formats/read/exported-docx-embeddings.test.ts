import { expect, test } from 'vitest'
import { Embeddings } from './exported-docx-embeddings.ts'

test('a run is turned by the characters in it and by those that are still open, until they end or the paragraph does', () => {
  const embeddings = new Embeddings()
  const runs = (...texts: string[]): boolean[] => {
    embeddings.begin()
    return texts.map((text) => embeddings.run(text))
  }
  expect(runs('a', '\u202eb', 'c', '\u202c', 'd')).toEqual([false, true, true, true, false])
  expect(runs('\u2066a', '\u2067b\u2069', 'c\u2069', 'd')).toEqual([false, true, false, false])
  expect(runs('\u202ea')).toEqual([true])
  expect(runs('a')).toEqual([false])
})
