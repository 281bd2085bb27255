import { existsSync, readFileSync } from 'node:fs'
import { keptBlocks } from '#core/article.ts'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source.ts'

/** Real articles with what a careful reader finds in them. Their text is other people's, so they stay beside the project. */
const FOLDER = new URL('../../../../shared/corpus/', import.meta.url)

type Truth = {
  title: string | null
  standfirst: string | null
  authors: string[]
  date: string | null
  publication: string | null
  language: string
  headings: string[]
  captions: string[]
  first_words: string
  last_words: string
  last_paragraph_ends: string
  body_paragraphs: number
  section_paragraphs: { heading: string | null; paragraphs: number }[]
  boilerplate_lines: { kind: string; text: string }[]
}

const present = existsSync(new URL('articles.json', FOLDER))
const files: { file: string; articles: Truth[] }[] = present
  ? JSON.parse(readFileSync(new URL('articles.json', FOLDER), 'utf8'))
  : []

const firstEight = (text: string | undefined): string => (text ?? '').split(' ').slice(0, 8).join(' ')

describe.skipIf(!present)(
  present ? 'the corpus' : 'the corpus (../shared/corpus is not here, so its five files were not read)',
  () => {
    it.each(files)('reads $file as a careful reader does', async ({ file, articles }) => {
      const read = await readSource({ name: file, bytes: readFileSync(new URL(file, FOLDER)) })
      if (!read.ok) throw new Error(read.failure.message)
      const found = read.value.articles.map(({ blocks, title, standfirst, authors, date, publication, language }) => {
        const kept = keptBlocks(blocks)
        const texts = (kind: string): string[] => kept.filter((block) => block.kind === kind).map((block) => block.text)
        const paragraphs = texts('paragraph')
        const sections: { heading: string | null; paragraphs: number }[] = [{ heading: null, paragraphs: 0 }]
        for (const { kind, text } of kept) {
          const last = sections.at(-1)
          if (kind === 'heading') sections.push({ heading: text, paragraphs: 0 })
          else if (kind === 'paragraph' && last !== undefined) last.paragraphs += 1
        }
        return {
          title: title === '' ? null : title,
          standfirst,
          authors,
          date,
          publication,
          language,
          headings: texts('heading'),
          captions: texts('caption'),
          first_words: firstEight(paragraphs[0]),
          last_words: firstEight(paragraphs.at(-1)),
          body_paragraphs: paragraphs.length,
          section_paragraphs: sections,
          endsRight: paragraphs.at(-1)?.slice(-80) ?? '',
          dropped: blocks.flatMap((block) => (block.dropped === undefined ? [] : [block.text])),
        }
      })
      expect(found).toHaveLength(articles.length)
      for (const [index, truth] of articles.entries()) {
        const { endsRight, dropped, ...facts } = found[index] ?? expect.fail('an article is missing')
        const { last_paragraph_ends: end, boilerplate_lines: boilerplate, ...rest } = truth
        expect(facts).toEqual(Object.fromEntries(Object.keys(facts).map((key) => [key, rest[key as keyof typeof rest]])))
        expect(endsRight.endsWith(end)).toBe(true)
        for (const line of boilerplate) expect(dropped).toContain(line.text)
      }
    })
  },
)
