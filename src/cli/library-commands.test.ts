import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const SAMPLES = fileURLToPath(new URL('../../resources/sample-library/', import.meta.url))

let cli: CommandLine
let pipeline: string
beforeAll(async () => {
  cli = commandLine()
  await cli.run(
    'import',
    ...['pipeline-runs-one-way.txt', 'petitioners-of-almaty.md', 'mirotvortsy-ukhodyat.html'].map((name) => join(SAMPLES, name)),
  )
  const { json } = await cli.run('list', '--json')
  pipeline = (json as { id: string; title: string }[]).find(({ title }) => /pipeline/i.test(title))?.id ?? ''
})
afterAll(() => cli.remove())

describe('articles', () => {
  test('import says what it imported, and exits 3 where a file failed', async () => {
    const other = commandLine()
    const empty = join(other.folder, 'empty.txt')
    writeFileSync(empty, '')
    const { code, json, err } = await other.run('import', join(SAMPLES, 'price-of-a-litre.md'), empty, '--json')
    expect(code).toBe(3)
    expect(err).toBe('')
    expect(json).toEqual({
      imported: [
        {
          id: '1',
          title: expect.any(String),
          authors: [expect.any(String)],
          publication: expect.any(String),
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          language: 'en',
          paragraphs: expect.any(Number),
          file: join(SAMPLES, 'price-of-a-litre.md'),
          warnings: [],
          doubtful: [],
        },
      ],
      duplicates: [],
      failed: [{ file: empty, code: 'empty-file', reason: expect.stringContaining('empty.txt') }],
    })
    other.remove()
  })

  test('import reads standard input', async () => {
    const text =
      'A note from the border\n\nThe trains stood for two days at Khorgos while customs officers argued about papers.\n'
    const { code, json } = await cli.runWith({ stdin: text }, 'import', '-', '--json')
    expect(code).toBe(0)
    expect((json as { imported: { title: string }[] }).imported[0]?.title).toBe('A note from the border')
  })

  test('an article without a title has none in JSON, and is marked as untitled for people', async () => {
    const other = commandLine()
    const text = 'The trains stood for two days at Khorgos while customs officers argued about papers and stamps.\n'
    const { json } = await other.runWith({ stdin: text }, 'import', '-', '--json')
    expect(json).toMatchObject({ imported: [{ id: '1', title: null }] })
    const quote = 'The trains stood for two days'
    expect((await other.run('excerpts', 'add', '1', '--quote', quote, '--json')).json).toMatchObject({ title: null })
    expect((await other.run('list', '--json')).json).toMatchObject([{ title: null }])
    expect((await other.run('show', '1', '--json')).json).toMatchObject({ title: null })
    expect((await other.run('search', 'trains', '--json')).json).toMatchObject({ hits: [{ title: null }] })
    const marked = 'Untitled: The trains stood for two days at…'
    for (const argv of [['list'], ['show', '1'], ['search', 'trains']]) expect((await other.run(...argv)).out).toContain(marked)
    expect((await other.run('excerpts', 'list')).out).toContain('Untitled, ¶ 1')
    const again = await other.runWith({ stdin: text }, 'import', '-')
    expect(again.out).toContain('“Untitled” repeats article 1')
    expect((await other.runWith({ stdin: text }, 'import', '-', '--allow-duplicates')).out).toContain(marked)
    other.remove()
  })

  test('list has the keys of the contract and filters by date and publication', async () => {
    const { code, json } = await cli.run('list', '--json')
    expect(code).toBe(0)
    const rows = json as Record<string, unknown>[]
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      'authors',
      'date',
      'excerpts',
      'id',
      'language',
      'publication',
      'themes',
      'title',
    ])
    const { publication, date } = rows.find(({ id }) => id === pipeline) ?? {}
    const only = await cli.run(
      'list',
      '--publication',
      String(publication),
      '--from',
      String(date),
      '--to',
      String(date),
      '--json',
    )
    expect((only.json as { id: string }[]).map(({ id }) => id)).toEqual([pipeline])
    expect(((await cli.run('list', '--limit', '1', '--json')).json as unknown[]).length).toBe(1)
  })

  test('show numbers paragraphs and nothing else', async () => {
    const { json } = await cli.run('show', pipeline, '--json')
    const article = json as { blocks: { n: number | null; kind: string; themes: string[] }[]; source: object }
    const numbers = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ n }) => n)
    expect(numbers).toEqual(numbers.map((_n, index) => index + 1))
    expect(article.blocks.filter(({ kind }) => kind !== 'paragraph').every(({ n }) => n === null)).toBe(true)
    expect(article.source).toEqual({ file: 'pipeline-runs-one-way.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const text = await cli.run('show', pipeline)
    expect(text.out).toContain('¶ 1  ')
  })

  test('search finds words in any case, with the paragraph they stand in', async () => {
    const { code, json } = await cli.run('search', 'PIPELINE*', '--json')
    expect(code).toBe(0)
    const found = json as { total: number; milliseconds: number; hits: Record<string, unknown>[] }
    expect(found.total).toBeGreaterThan(0)
    expect(found.hits.map(({ article }) => article)).toContain(pipeline)
    expect(Object.keys(found.hits[0] ?? {}).toSorted()).toEqual(['article', 'n', 'score', 'snippet', 'title'])
  })

  test('an article that is not there is one sentence and exit code 1', async () => {
    expect(await cli.run('show', '999', '--json')).toMatchObject({ code: 1, out: '', err: 'This library has no article 999.\n' })
  })
})

describe('themes', () => {
  test('list names the four built-in ones', async () => {
    const { json } = await cli.run('themes', 'list', '--json')
    expect((json as { slug: string }[]).map(({ slug }) => slug).toSorted()).toEqual([
      'energy',
      'russia-rivalry',
      'security',
      'xinjiang',
    ])
  })

  test('suggest on a text counts its paragraphs from 1 and names the trigger words', async () => {
    const file = join(cli.folder, 'blocks.txt')
    writeFileSync(
      file,
      'Nothing of note happened.\r\n\r\nThe oil pipeline\nruns to Alashankou.\n\n \n\nOfficials spoke of the weather.\n',
    )
    const { code, json } = await cli.run('themes', 'suggest', '--text', file, '--json')
    expect(code).toBe(0)
    expect(json).toEqual([
      { article: null, n: 2, theme: 'energy', score: expect.any(Number), triggers: expect.arrayContaining(['oil']) },
    ])
  })

  test('an accepted suggestion becomes a theme of the paragraph and of the article, and is not suggested again', async () => {
    const suggested = (await cli.run('themes', 'suggest', pipeline, '--json')).json as { n: number | null; theme: string }[]
    const { n, theme } = suggested.find((each) => each.n !== null) ?? { n: 0, theme: '' }
    expect(await cli.run('themes', 'accept', pipeline, String(n), theme, '--json')).toMatchObject({ code: 0, json: { ok: true } })
    const { blocks } = (await cli.run('show', pipeline, '--json')).json as { blocks: { n: number | null; themes: string[] }[] }
    expect(blocks.find((block) => block.n === n)?.themes).toEqual([theme])
    expect((await cli.run('themes', 'suggest', pipeline, '--json')).json).not.toContainEqual(
      expect.objectContaining({ n, theme }),
    )
    expect((await cli.run('list', '--theme', theme, '--json')).json).toEqual([
      expect.objectContaining({ id: pipeline, themes: [theme] }),
    ])
  })

  test('a theme that is not there is refused with those that are', async () => {
    const { code, err } = await cli.run('themes', 'reject', pipeline, '1', 'enrgy')
    expect(code).toBe(1)
    expect(err).toContain('energy')
    expect((await cli.run('list', '--theme', 'enrgy')).code).toBe(1)
  })

  test('an own theme gets a slug and is suggested from then on', async () => {
    const { code, json } = await cli.run(
      'themes',
      'add',
      'Public opinion',
      '--definition',
      'What people think.',
      '--term',
      'survey*',
      '--term',
      'respondents',
      '--json',
    )
    expect(code).toBe(0)
    expect(json).toMatchObject({ slug: 'public-opinion', terms: ['survey*', 'respondents'], builtIn: false })
    const file = join(cli.folder, 'opinion.txt')
    writeFileSync(file, 'The surveys asked a thousand respondents.')
    expect((await cli.run('themes', 'suggest', '--text', file, '--json')).json).toEqual([
      expect.objectContaining({ theme: 'public-opinion' }),
    ])
  })
})

describe('excerpts', () => {
  test('a quote is kept with its paragraph, and one that is not there is refused with the nearest passage', async () => {
    const { blocks } = (await cli.run('show', pipeline, '--json')).json as { blocks: { n: number | null; text: string }[] }
    const paragraph = blocks.find(({ n }) => n === 2)?.text ?? ''
    const quote = paragraph.slice(0, 60)
    const added = await cli.run(
      'excerpts',
      'add',
      pipeline,
      '--quote',
      quote,
      '--theme',
      'energy',
      '--note',
      'Ask about this',
      '--json',
    )
    expect(added).toMatchObject({
      code: 0,
      json: {
        id: `${pipeline}:1`,
        article: pipeline,
        n: 2,
        quote: quote.trim(),
        themes: ['energy'],
        note: 'Ask about this',
        state: 'anchored',
      },
    })
    expect((await cli.run('excerpts', 'list', '--theme', 'energy', '--json')).json).toEqual([
      expect.objectContaining({ id: `${pipeline}:1` }),
    ])
    const wrong = await cli.run(
      'excerpts',
      'add',
      pipeline,
      '--quote',
      `${paragraph.slice(0, 40)} nonsense ${paragraph.slice(60, 90)}`,
    )
    expect(wrong.code).toBe(1)
    expect(wrong.out).toBe('')
    expect(wrong.err).toContain(paragraph.slice(0, 40))
  })
})

test('without --library the user’s own is used and made', async () => {
  expect((await cli.runWith({ anyLibrary: true }, 'list', '--json')).json).toEqual([])
  expect(existsSync(join(cli.folder, 'user', 'Briefwright', 'library.sqlite'))).toBe(true)
})
