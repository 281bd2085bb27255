import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefCheckView, BriefView } from '#contract/views.ts'
import { blockSentences } from '#core/brief.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const SAMPLES = fileURLToPath(new URL('../../resources/sample-library/', import.meta.url))
const THEMES = 'energy,xinjiang'

let cli: CommandLine
let brief: BriefView
beforeAll(async () => {
  cli = commandLine()
  const articles = readdirSync(SAMPLES).filter((name) => /\.(txt|md|html)$/.test(name) && name !== 'README.md')
  await cli.run('import', ...articles.map((name) => join(SAMPLES, name)))
  const argv = ['--template', 'policy-brief', '--title', 'Pipelines & people', '--themes', THEMES, '--assemble']
  const made = await cli.run('brief', 'new', ...argv, '--author', 'A. Analyst', '--marking', 'OFFICIAL', '--json')
  expect(made.err).toBe('')
  brief = made.json as BriefView
})
afterAll(() => cli.remove())

/** Waives every error that stands, as an analyst in a hurry would. */
const waivers = async (): Promise<string[]> => {
  const { findings } = (await cli.run('brief', 'check', brief.id, '--json')).json as BriefCheckView
  const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
  return [...rules].flatMap((rule) => ['--waive', `${rule}=Agreed for this draft`])
}

describe('a new brief', () => {
  test('is assembled from the best passages, which become excerpts, each sentence with its evidence', async () => {
    expect(brief).toMatchObject({
      title: 'Pipelines & people',
      authors: ['A. Analyst'],
      marking: 'OFFICIAL',
      themes: ['energy', 'xinjiang'],
    })
    const excerpts = (await cli.run('excerpts', 'list', '--json')).json as {
      id: string
      article: string
      quote: string
      themes: string[]
    }[]
    expect(excerpts.length).toBeGreaterThan(4)
    const used = brief.sections
      .flatMap(({ blocks }) => blocks.flatMap(blockSentences))
      .flatMap(({ evidence }) => evidence.excerpts)
    expect(new Set(excerpts.map(({ id }) => id))).toEqual(new Set(used))
    for (const { article, quote } of excerpts) {
      const { blocks } = (await cli.run('show', article, '--json')).json as { blocks: { text: string }[] }
      expect(blocks.some(({ text }) => text.includes(quote))).toBe(true)
    }
    const { findings, trace, sources } = (await cli.run('brief', 'check', brief.id, '--json')).json as BriefCheckView
    expect(trace.length).toBeGreaterThan(6)
    expect(trace.filter(({ state }) => state === 'DRIFTED' || state === 'MISSING')).toEqual([])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(sources.count).toBeGreaterThan(2)
  })

  test('made a second time uses the excerpts that are there and makes no new ones', async () => {
    const before = (await cli.run('excerpts', 'list', '--json')).json
    const again = await cli.run(
      'brief',
      'new',
      '--template',
      'bluf-note',
      '--title',
      'Again',
      '--themes',
      THEMES,
      '--assemble',
      '--json',
    )
    expect(again.code).toBe(0)
    expect((await cli.run('excerpts', 'list', '--json')).json).toEqual(before)
  })

  test('names the templates and themes there are when asked for others', async () => {
    const template = await cli.run('brief', 'new', '--template', 'memo', '--title', 'X')
    expect(template).toMatchObject({ code: 1, out: '' })
    expect(template.err).toContain('policy-brief')
    const theme = await cli.run('brief', 'new', '--template', 'policy-brief', '--title', 'X', '--themes', 'energy,oil')
    expect(theme).toMatchObject({ code: 1, out: '' })
    expect(theme.err).toContain('russia-rivalry')
  })

  test('is shown with what each sentence rests on', async () => {
    const { out } = await cli.run('brief', 'show', brief.id)
    expect(out).toMatch(/## .+\n/)
    expect(out).toMatch(/\[\d+:\d+, draft\]/)
    expect((await cli.run('brief', 'list', '--json')).json).toContainEqual(
      expect.objectContaining({ id: brief.id, template: 'policy-brief' }),
    )
    expect((await cli.run('brief', 'show', '77')).err).toBe('This library has no brief 77.\n')
  })
})

describe('an export', () => {
  test.each(['pdf', 'docx', 'html', 'md'])(
    'as %s is the same each time, verifies, and stops verifying when the library loses a source',
    { timeout: 60_000 },
    async (format) => {
      const file = join(cli.folder, `brief.${format}`)
      const first = await cli.run('brief', 'export', brief.id, '--to', file, ...(await waivers()), '--json')
      expect(first).toMatchObject({
        code: 0,
        json: { file, format, bytes: readFileSync(file).length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      })
      expect(existsSync(`${file}.part`)).toBe(false)
      const second = await cli.run('brief', 'export', brief.id, '--to', file, ...(await waivers()), '--json')
      expect((second.json as { sha256: string }).sha256).toBe((first.json as { sha256: string }).sha256)

      const verified = await cli.run('verify', file, '--json')
      expect(verified).toMatchObject({
        code: 0,
        json: {
          ok: true,
          compared: { file: 'exact', register: { version: 2, state: 'recorded' }, brief: { id: brief.id, kept: true } },
        },
      })
      const { sentences, notes, other } = verified.json as Record<'sentences' | 'notes' | 'other', { state: string }[]>
      expect(sentences[0]).toEqual({
        id: expect.any(String),
        text: expect.any(String),
        state: 'STANDS',
        source: expect.any(String),
        was: null,
        reason: null,
      })
      expect([notes.length > 4, other.length > 10]).toEqual([true, true])
      const printed = await cli.run('verify', file)
      expect(printed.out).toMatch(/^\d+ sentences: \d+ STANDS\. Every sentence stands\.\n/)

      const elsewhere = commandLine()
      await elsewhere.run('themes', 'list')
      expect(await elsewhere.run('verify', file, '--json')).toMatchObject({ code: 3, json: { ok: false } })
      elsewhere.remove()
    },
  )

  test('is refused with exit code 3 and the findings while errors are not waived', async () => {
    const untraced = commandLine()
    const made = (await untraced.run('brief', 'new', '--template', 'bluf-note', '--title', 'Untraced', '--json'))
      .json as BriefView
    const { createEngine } = await import('#engine/engine.ts')
    const { CHECKOUT, expectOk } = await import('#engine/testing/temporary-engine.ts')
    const engine = expectOk(
      createEngine({ libraryPath: untraced.library, program: CHECKOUT, emit: () => undefined, log: () => undefined }),
    )
    const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = made
    const [first, ...rest] = content.sections
    const sentence = { id: 'x2', text: 'Nobody says where this comes from.', evidence: { excerpts: [], tag: null } }
    if (first === undefined) throw new Error('The template has no sections.')
    const block = { kind: 'paragraph' as const, id: 'x1', sentences: [sentence] }
    expectOk(
      await engine.call('briefs.save', {
        id,
        revision,
        content: { ...content, sections: [{ ...first, blocks: [block] }, ...rest] },
      }),
    )
    await engine.close()

    const file = join(untraced.folder, 'untraced.docx')
    const refused = await untraced.run('brief', 'export', id, '--to', file, '--json')
    expect(refused).toMatchObject({ code: 3, json: { findings: [{ rule: 'citation-completeness', severity: 'error' }] } })
    expect(refused.err).toContain('citation-completeness')
    expect(await untraced.run('brief', 'export', id, '--to', file)).toMatchObject({ code: 3, out: '', err: refused.err })
    const mistyped = await untraced.run('brief', 'export', id, '--to', file, '--waive', 'citation-complete=Agreed')
    expect(mistyped).toMatchObject({ code: 2, out: '', err: expect.stringContaining('citation-completeness') })
    expect(existsSync(file)).toBe(false)
    const reason = 'citation-completeness=Agreed with the director'
    const waived = await untraced.run('brief', 'export', id, '--to', file, '--waive', reason, '--json')
    expect(waived.code).toBe(0)
    const verified = await untraced.run('verify', file)
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('Every sentence stands, 1 of them as waived.')])
    expect(await untraced.run('brief', 'check', id)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Agreed with the director'),
    })
    untraced.remove()
  })

  test('to a place that cannot be written is one sentence, and nothing half-made is left', async () => {
    const folder = join(cli.folder, 'target')
    mkdirSync(folder)
    const target = join(cli.folder, 'nowhere', 'brief.docx')
    const { code, out, err } = await cli.run('brief', 'export', brief.id, '--to', target, ...(await waivers()))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(target)
    const onto = await cli.run('brief', 'export', brief.id, '--to', folder, '--format', 'docx', ...(await waivers()))
    expect(onto).toMatchObject({ code: 1, out: '' })
    expect(onto.err).toContain('is a folder')
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.part'))).toEqual([])
    rmSync(folder, { recursive: true })
  })

  test.skipIf(process.platform === 'win32')('onto a pipe is refused, which stays a pipe', async () => {
    const pipe = join(cli.folder, 'pipe.docx')
    execFileSync('mkfifo', [pipe])
    const { code, out, err } = await cli.run('brief', 'export', brief.id, '--to', pipe, ...(await waivers()))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`${pipe} is a device or a pipe`)
    expect(statSync(pipe).isFIFO()).toBe(true)
    rmSync(pipe)
  })

  test('notes stand at the feet of the pages, or after the text where that is asked for', { timeout: 60_000 }, async () => {
    const file = join(cli.folder, 'notes.pdf')
    const headed = async (...more: string[]): Promise<boolean> => {
      expect(await cli.run('brief', 'export', brief.id, '--to', file, ...more, ...(await waivers()))).toMatchObject({ code: 0 })
      const verified = await cli.run('verify', file, '--json')
      expect(verified.code).toBe(0)
      return (verified.json as { other: { place: string }[] }).other.some(({ place }) => place === 'notes')
    }
    expect([await headed(), await headed('--notes', 'endnotes')]).toEqual([false, true])
  })

  test.each(['docx', 'pdf'])('carries both annexes in %s when asked for, and stands', { timeout: 60_000 }, async (format) => {
    const file = join(cli.folder, `annexes.${format}`)
    const annexes = ['--annex', 'reading-pack,evidence-register']
    expect(await cli.run('brief', 'export', brief.id, '--to', file, ...annexes, ...(await waivers()), '--json')).toMatchObject({
      code: 0,
    })
    const { readExported } = await import('#formats/read/exported.ts')
    const read = await readExported(new Uint8Array(readFileSync(file)), file)
    expect(read.ok && read.value.text).toContain('Reading pack')
    expect(read.ok && read.value.text).toContain('Evidence register')
    const { out } = await cli.run('verify', file)
    expect(out).toMatch(/^\d+ sentences: \d+ STANDS\. Every sentence stands\./)
  })
})

describe('verify', () => {
  test('refuses what is no export in one sentence', async () => {
    const file = join(cli.folder, 'letter.txt')
    writeFileSync(file, 'Dear director')
    expect(await cli.run('verify', file)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('letter.txt') })
    expect(await cli.run('verify', join(cli.folder, 'gone.pdf'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('gone.pdf'),
    })
  })
})
