import type { ArticleDraft } from '#core/article.ts'
import { expect, it } from 'vitest'
import { processorSeconds } from '../fixtures/processor-seconds.ts'
import { readMarkdown } from './read-markdown.ts'

const TEXT =
  'The bridge across the river was closed for repairs last winter, and the lorries have taken the long way round ever since.'

function read(markdown: string): { articles: ArticleDraft[]; warnings: string[] } {
  const result = readMarkdown('a.md', markdown)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const blocksOf = (markdown: string): string[] =>
  (read(markdown).articles[0]?.blocks ?? []).map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)

it('reads front matter with quoted strings, lists and people', () => {
  const { articles } = read(
    `---\ntitle: "A River: Without a Bridge"\nsubtitle: The detour costs more\nauthors:\n  - Jane Doe\n  - name: Bolat Serikbay\nsource: The Example Review\ndate: 2022-01-14\nurl: https://review.example/river\nlanguage: en_GB\n---\n\n${TEXT}`,
  )
  expect(articles[0]).toMatchObject({
    title: 'A River: Without a Bridge',
    standfirst: 'The detour costs more',
    authors: ['Jane Doe', 'Bolat Serikbay'],
    publication: 'The Example Review',
    date: '2022-01-14',
    url: 'https://review.example/river',
    language: 'en-GB',
  })
})

it('says that front matter is the file’s own word, and that a date in 2999 is none', () => {
  const { articles, warnings } = read(
    `---\ntitle: A River\nauthor: Ministry of Rivers\nlang: English\ndate: 2999-01-01\n---\n\n${TEXT}`,
  )
  expect(articles[0]).toMatchObject({
    organisations: ['Ministry of Rivers'],
    language: 'en',
    date: null,
    origins: { title: { from: 'file' }, authors: { from: 'file' }, language: { from: 'file' } },
  })
  expect(warnings).toEqual(['a.md: “2999-01-01” is no date that an article can have.'])
})

it('reads the properties of clipped notes, and doubts the day on which they were made', () => {
  const [article] = read(
    `---\ntitle: A River\nauthor:\n  - "[[Jane Doe]]"\nsource: https://review.example/river\npublished:\ncreated: 2023-05-06\n---\n\n${TEXT}`,
  ).articles
  expect(article).toMatchObject({ authors: ['Jane Doe'], date: '2023-05-06', url: 'https://review.example/river' })
  expect(article?.origins?.date?.confidence).toBeLessThan(0.6)
})

it('takes a source that is an address for the address', () => {
  expect(read(`---\ntitle: A River\nsource: https://review.example/river\n---\n${TEXT}`).articles[0]).toMatchObject({
    publication: null,
    url: 'https://review.example/river',
  })
})

it('warns about broken front matter and reads the text all the same', () => {
  const { articles, warnings } = read(`---\ntitle: [unclosed\n---\n\n# A River\n\n${TEXT}`)
  expect(warnings).toEqual(['a.md: The front matter is not valid YAML, so title, author and date may be missing.'])
  expect(articles[0]).toMatchObject({ title: 'A River' })
})

it('reads title, standfirst, byline and date from the text without front matter', () => {
  expect(
    read(`# A River Without a Bridge\n\n*The detour costs more than the repair.*\n\nBy Jane Doe\n\n14 January 2022\n\n${TEXT}`)
      .articles[0],
  ).toMatchObject({
    title: 'A River Without a Bridge',
    standfirst: 'The detour costs more than the repair.',
    authors: ['Jane Doe'],
    date: '2022-01-14',
  })
})

it('reduces links and emphasis to their text and keeps the kinds of blocks', () => {
  const markdown = `# A River\n\n${TEXT}\n\n## The *long* way\n\nA [link](https://x.example) and **bold** text, with \`code\`, make one\nparagraph of running text that goes on for a while.\n\n> We were never told.\n\n- one timetable\n- two ferries\n  1. the old one\n\n| Year | Lorries |\n|---|---|\n| 2020 | 12 |\n\n![A closed bridge](bridge.jpg "The bridge in March")\n\n${TEXT}`
  expect(blocksOf(markdown).slice(1, -1)).toEqual([
    'heading2: The long way',
    'paragraph: A link and bold text, with code, make one paragraph of running text that goes on for a while.',
    'quotation: We were never told.',
    'list-item: one timetable',
    'list-item: two ferries',
    'list-item: the old one',
    'table-row: Year | Lorries',
    'table-row: 2020 | 12',
    'caption: The bridge in March',
  ])
})

it('lets no script through and reads HTML inside the text', () => {
  expect(
    blocksOf(
      `# A River\n\n${TEXT}\n\n<script>alert("no")</script>\n\n<p>The <b>ferry</b> sank in the autumn, and nobody has paid for another one since.</p>\n\n${TEXT}`,
    ),
  ).toEqual([
    `paragraph: ${TEXT}`,
    'paragraph: The ferry sank in the autumn, and nobody has paid for another one since.',
    `paragraph: ${TEXT}`,
  ])
})

it('marks emphasis, links and references where they stand in the cleaned text', () => {
  const [article] = read(
    `# A River\n\n${TEXT}\n\nA  **very *long*  way** — 😀 [the ferry](https://x.example/a b) and [mail](mailto:a@x.example), [here](#top),\n  [no](javascript:alert(1)) [the\nreport](https://x.example/r "R") says so.[^1]\n\n${TEXT}\n\n[^1]: See *Rivers*, p. 5.\n`,
  ).articles
  const block = article?.blocks.find(({ text }) => text.startsWith('A very'))
  const marked = block?.marks?.map(({ start, end, kind, href, label }) => [kind, block.text.slice(start, end), href ?? label])
  expect(marked).toEqual([
    ['strong', 'very long way', undefined],
    ['emphasis', 'long', undefined],
    ['link', 'mail', 'mailto:a@x.example'],
    ['link', 'the report', 'https://x.example/r'],
    ['footnote', '[1]', '1'],
  ])
})

it('keeps footnotes with their labels, even one that is an address only', () => {
  const { articles } = read(
    `# A River\n\n${TEXT}[^a]\n\n${TEXT}[^long] and [^none] too.\n\n[^a]: https://x.example/report\n[^long]: First paragraph\nof the note.\n\n    Second paragraph.\n`,
  )
  const notes = articles[0]?.blocks.filter((block) => block.footnote !== undefined)
  expect(notes?.map(({ kind, text, footnote, dropped }) => [kind, footnote, text, dropped])).toEqual([
    ['list-item', 'a', 'https://x.example/report', undefined],
    ['list-item', 'long', 'First paragraph of the note.', undefined],
    ['list-item', 'long', 'Second paragraph.', undefined],
  ])
  expect(articles[0]?.blocks[1]?.text).toContain('[long] and [^none]')
})

it('reads footnotes in bounded time', async () => {
  const text = `# A River\n\n${TEXT}\n\n${'[^1]: '.repeat(20_000)}\n\n${'[^'.repeat(100_000)}`
  expect(await processorSeconds(() => read(text))).toBeLessThan(5)
})

it('keeps the numbers of lists, counted from the first', () => {
  const markdown = `${TEXT}\n\n4. one timetable\n4. two ferries\n   - an old one\n   1) a new one\n4. three roads\n\n   and a path\n\n${TEXT}`
  const labels = (read(markdown).articles[0]?.blocks ?? []).map(({ label }) => label ?? '–')
  expect(labels).toEqual(['–', '4.', '5.', '–', '1)', '6.', '–', '–'])
})
