import { readFileSync } from 'node:fs'
import { keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'

const FOLDER = new URL('../../../resources/sample-library/', import.meta.url)
type Expected = {
  title: string
  standfirst: string | null
  authors: string[]
  publication: string
  date: string
  url: string
  language: string
  bodyParagraphs: number
  firstWords: string
  lastWords: string
  headings: string[]
  captions: string[]
  quotations: number
  listItems: number
}
const files: { file: string; articles: Expected[] }[] = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8'))

const firstFive = (text: string | undefined): string => (text ?? '').split(' ').slice(0, 5).join(' ')

describe('the sample library', () => {
  it.each(files)('imports $file as a careful reader would', async ({ file, articles }) => {
    const read = await readSource({ name: file, bytes: readFileSync(new URL(file, FOLDER)) })
    if (!read.ok) throw new Error(read.failure.message)
    const found = read.value.articles.map(
      ({ blocks, origins: _origins, organisations: _organisations, ...metadata }): Expected => {
        const kept = keptBlocks(blocks)
        const texts = (kind: string): string[] => kept.filter((block) => block.kind === kind).map((block) => block.text)
        const paragraphs = texts('paragraph')
        return {
          ...metadata,
          publication: metadata.publication ?? '',
          date: metadata.date ?? '',
          url: metadata.url ?? '',
          language: metadata.language ?? '',
          bodyParagraphs: paragraphs.length,
          firstWords: firstFive(paragraphs[0]),
          lastWords: firstFive(paragraphs.at(-1)),
          headings: texts('heading'),
          captions: texts('caption'),
          quotations: texts('quotation').length,
          listItems: texts('list-item').length,
        }
      },
    )
    expect(found).toEqual(articles)
  })
})
