import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportReport, JobView } from '#contract/job.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const TEXT = (subject: string): string =>
  `${subject} and its neighbours\n\nBy Ann Other\n\n14 January 2022\n\n` +
  `The ${subject} pipeline carried ${subject.length} million tonnes last year, said officials who track the ${subject} trade.\n\n` +
  `Nobody in ${subject} expected the figure to hold once the ${subject} winter began and ${subject} demand rose again.\n`

let made: TemporaryEngine
let articles: string
beforeEach(() => {
  made = temporaryEngine()
  articles = mkdtempSync(join(tmpdir(), 'articles-'))
})
afterEach(async () => {
  await made.remove()
  rmSync(articles, { recursive: true, force: true })
})

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(articles, name)
  writeFileSync(path, content)
  return path
}
const importing = async (
  paths: string[],
  options: { collection?: string; allowDuplicates?: boolean } = {},
): Promise<ImportReport> => {
  const job = await made.ended(await made.engine.call('import.start', { paths, ...options }))
  expect(job.state).toBe('done')
  return job.result as ImportReport
}

describe('importing', () => {
  test('a bad file is one line in the report and the rest is imported', async () => {
    const good = put('good.txt', TEXT('Atyrau'))
    const empty = put('empty.txt', '')
    const binary = put('binary.txt', new Uint8Array([1, 2, 0, 0, 7, 0, 255, 254, 0, 3]))
    const missing = join(articles, 'missing.txt')
    const report = await importing([empty, binary, missing, good])
    expect(report.imported.map(({ file }) => file)).toEqual([good])
    expect(report.failed.map(({ file, code }) => [file, code])).toEqual([
      [empty, 'empty-file'],
      [binary, 'binary-file'],
      [missing, 'file-missing'],
    ])
    for (const { reason, file } of report.failed) expect(reason).toContain(basename(file))
  })

  test('a file that vanishes between the listing and the reading is reported', async () => {
    const { readFiles } = await import('./reading/read-files.ts')
    const failed: string[] = []
    await readFiles([{ index: 0, file: join(articles, 'gone.txt'), name: 'gone.txt' }], {
      known: async () => false,
      opened: async () => undefined,
      read: async () => undefined,
      left: async () => undefined,
      failed: async (_index, { code }) => void failed.push(code),
      finished: async () => undefined,
    })
    expect(failed).toEqual(['file-missing'])
  })

  test.skipIf(process.platform === 'win32')('a device that never ends is refused, not read', async () => {
    const [failed] = (await importing(['/dev/zero'])).failed
    expect(failed).toMatchObject({ file: '/dev/zero', code: 'not-a-file' })
  })

  test('folders are read to the bottom, without hidden files, page folders and link loops', async () => {
    mkdirSync(join(articles, 'deep', 'deeper'), { recursive: true })
    mkdirSync(join(articles, 'page_files'))
    put(
      'page.html',
      '<html><head><title>Page</title></head><body><article><h1>Page</h1><p>One long enough paragraph about Aktau and its port on the sea, for the reader to keep it.</p></article></body></html>',
    )
    put('page_files/part.txt', TEXT('Part'))
    put('.hidden.txt', TEXT('Hidden'))
    put('deep/deeper/a.txt', TEXT('Almaty'))
    symlinkSync(articles, join(articles, 'deep', 'loop'))
    const report = await importing([articles])
    expect(report.imported.map(({ file }) => file)).toEqual([join(articles, 'deep/deeper/a.txt'), join(articles, 'page.html')])
    expect(report.failed).toEqual([])
  })

  test('what is no article is passed over in a folder, and refused with its name when it is named', async () => {
    const prose = 'The pipeline across the steppe carried more oil than the year before, and nobody was surprised by that at all.'
    const data = put('articles.csv', `title,text\nA title,${prose} ${prose}\n`)
    put('style.css', `/* ${prose} */`)
    put('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))
    const text = put('a.txt', TEXT('Almaty'))
    const walked = await importing([articles])
    expect(walked.imported.map(({ file }) => file)).toEqual([text])
    expect(walked.failed).toEqual([])
    const { imported, failed } = await importing([data])
    expect(imported).toEqual([])
    expect(failed).toMatchObject([
      { file: data, code: 'not-an-article', reason: expect.stringContaining('articles.csv is data') },
    ])
  })

  test('UTF-16 with a mark, windows-1251 and broken UTF-8 come out as they were written', async () => {
    const russian =
      'Казахстан и Китай\n\nТрубопровод работал всю зиму, хотя никто этого не ожидал, говорят в министерстве энергетики страны.\n'
    const utf16 = put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(russian, 'utf16le')]))
    const cyrillic = Array.from(`${russian}Второй абзац говорит о том же другими словами, чтобы текст не совпадал.`)
    const bytes = cyrillic.map((character) => {
      const code = character.charCodeAt(0)
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
    const windows1251 = put('cp1251.txt', new Uint8Array(bytes))
    const broken = put('broken.txt', Buffer.concat([Buffer.from(TEXT('Ürümqi — город')), Buffer.from([0xff])]))
    const report = await importing([utf16, windows1251, broken], { allowDuplicates: true })
    expect(report.failed).toEqual([])
    expect(report.imported.map(({ title }) => title)).toEqual([
      'Казахстан и Китай',
      'Казахстан и Китай',
      expect.stringContaining('Ürümqi — город'),
    ])
  })

  test('what the library has already is left out and named', async () => {
    const first = put('first.txt', TEXT('Atyrau'))
    const { imported } = await importing([first])
    const copy = put('copy.txt', `${TEXT('Atyrau')}\n`)
    const again = await made.engine.call('import.start', { paths: [first, copy, put('new.txt', TEXT('Shymkent'))] })
    const job = await made.ended(again)
    const report = job.result as ImportReport
    expect(report.imported.map(({ file }) => file)).toEqual([join(articles, 'new.txt')])
    expect(report.duplicates).toMatchObject([
      { file: first, title: imported[0]?.title, of: imported[0]?.id, similarity: 1 },
      { file: copy, title: imported[0]?.title, of: imported[0]?.id, similarity: 1 },
    ])
  })

  test('of an article that is stored twice the first copy is named, once', async () => {
    const path = put('first.txt', TEXT('Atyrau'))
    const { imported } = await importing([path])
    await importing([path], { allowDuplicates: true })
    expect((await importing([path])).duplicates).toMatchObject([{ file: path, of: imported[0]?.id, similarity: 1 }])
  })

  test('an import into a collection can be listed by it', async () => {
    await importing([put('a.txt', TEXT('Atyrau'))], { collection: 'Oil' })
    await importing([put('b.txt', TEXT('Shymkent'))])
    const list = expectOk(await made.engine.call('articles.list', { collection: 'oil' }))
    expect(list.rows.map(({ title }) => title)).toEqual(['Atyrau and its neighbours'])
  })

  test('cancelling keeps what is stored and says so', async () => {
    const paths = Array.from({ length: 40 }, (_, index) =>
      put(`${String(index).padStart(2, '0')}.txt`, TEXT(`Town${index}${'x'.repeat(index)}`)),
    )
    const started = await made.engine.call('import.start', { paths })
    const { jobId } = expectOk(started)
    while (!made.events.some((event) => event.name === 'jobs.changed' && event.job.done > 0)) await new Promise(setImmediate)
    expectOk(await made.engine.call('jobs.cancel', { id: jobId }))
    const job: JobView = await made.ended(started)
    expect(job.state).toBe('cancelled')
    const stored = expectOk(await made.engine.call('library.info', {})).articles
    expect(stored).toBeGreaterThan(0)
    expect(stored).toBeLessThan(40)
    expect((job.result as ImportReport).imported).toHaveLength(stored)
  })

  test('a paused import stores nothing more, shows it, and finishes when it is resumed', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => put(`${index}.txt`, TEXT(`Town${index}${'x'.repeat(index)}`)))
    const started = await made.engine.call('import.start', { paths })
    const { jobId } = expectOk(started)
    const stored = async (): Promise<number> => expectOk(await made.engine.call('library.info', {})).articles
    while ((await stored()) === 0) await new Promise(setImmediate)
    expectOk(await made.engine.call('jobs.pause', { id: jobId }))
    expect(made.engine.job(jobId)?.state).toBe('paused')
    // What had arrived before is stored.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = await stored()
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(await stored()).toBe(before)
    expect(before).toBeLessThan(40)
    expectOk(await made.engine.call('jobs.resume', { id: jobId }))
    const job = await made.ended(started)
    expect((job.result as ImportReport).imported.map(({ file }) => file)).toEqual(paths)
  })

  // `LONG_TESTS=1` tries the whole size that is promised.
  const megabytes = process.env['LONG_TESTS'] === '1' ? 50 : 8
  test(`a text of ${megabytes} MB is imported`, { timeout: 120_000 }, async () => {
    const line = 'The pipeline across the steppe carried more oil than the year before, and nobody was surprised by that at all. '
    const path = put(
      'large.txt',
      `A long report\n\n${`${line.repeat(8)}\n\n`.repeat(Math.ceil((megabytes * 1e6) / (line.length * 8)))}`,
    )
    const report = await importing([path])
    expect(report.failed).toEqual([])
    expect(report.imported[0]?.paragraphs).toBeGreaterThan(megabytes * 1000)
  })
})
