import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BriefView } from '#contract/views.ts'
import { commentsIn, resolveComment, writeComment } from '#core/brief/edit/edit-comments.ts'
import { BriefContent } from '#core/brief.ts'
import { createEngine, type Engine } from '#engine/engine.ts'
import { CHECKOUT, expectOk } from '#engine/testing/temporary-engine.ts'
import { readExported } from '#formats/read/exported.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

/** A word that no template, font or library holds. */
const SECRET = 'Zwirbelkraut'
/** How words stand in files: in Word's parts, in the packed parts of a PDF, in its properties. */
const ENCODINGS = ['utf8', 'utf16le', 'latin1'] as const
const TEXT = 'Gas stays here.[^common] Oil goes east.[^judgement]\n\nCoal stays.[^common]'

let cli: CommandLine
let id: string
const withEngine = async <T>(use: (engine: Engine) => Promise<T>): Promise<T> => {
  const engine = expectOk(
    createEngine({ libraryPath: cli.library, program: CHECKOUT, emit: () => undefined, log: () => undefined }),
  )
  const answer = await use(engine)
  await engine.close()
  return answer
}
const noted = (brief: BriefContent): string[] => commentsIn(brief).map(({ text, comment }) => `${text} ${comment.text}`)

beforeAll(async () => {
  cli = commandLine()
  id = ((await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas', '--json')).json as BriefView).id
  expect((await cli.runWith({ stdin: TEXT }, 'brief', 'write', id, 'facts')).code).toBe(0)
  await withEngine(async (engine) => {
    const brief = expectOk(await engine.call('briefs.get', { id }))
    const sentences = brief.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : [])),
    )
    const all = sentences.reduce<BriefContent>(
      (so, { id: sentence }, index) => writeComment(so, sentence, { id: `c${index}`, text: `${SECRET} ${index}` }),
      BriefContent.parse(brief),
    )
    const content = resolveComment(all, 'c1', true)
    expectOk(await engine.call('briefs.save', { id, revision: brief.revision, content }))
    expect(noted(expectOk(await engine.call('briefs.get', { id })))).toEqual([
      `Gas stays here. ${SECRET} 0`,
      `Oil goes east. ${SECRET} 1`,
      `Coal stays. ${SECRET} 2`,
    ])
  })
})
afterAll(() => cli.remove())

/** All that a file holds, its packed parts unpacked. */
function held(bytes: Buffer, format: string): string {
  const packed = bytes.toString('latin1')
  const parts: Uint8Array[] = [bytes]
  if (format === 'docx') parts.push(...Object.values(unzipSync(bytes)))
  else
    for (const { index } of packed.matchAll(/\bstream\r?\n/g)) {
      const from = packed.indexOf('\n', index) + 1
      try {
        parts.push(inflateSync(bytes.subarray(from, packed.indexOf('endstream', from))))
      } catch {
        // Not packed: it stands in the file as it is.
      }
    }
  return parts.flatMap((part) => ENCODINGS.map((encoding) => Buffer.from(part).toString(encoding))).join('\n')
}

test.each(['pdf', 'docx'])(
  'no word of a comment is in an exported %s: not in its text, its register or its properties',
  async (format) => {
    const file = join(cli.folder, `gas.${format}`)
    const argv = ['--to', file, '--annex', 'evidence-register,reading-pack']
    const exported = await cli.run('brief', 'export', id, ...argv, '--json')
    expect(exported).toMatchObject({ code: 0 })
    const bytes = readFileSync(file)
    const read = expectOk(await readExported(bytes, 'gas'))
    expect(read.text.replace(/\s/g, '')).toContain('Gasstayshere')
    expect(read.register).toContain('Gas stays here')
    const all = held(bytes, format)
    expect(all).toContain('Gas stays here')
    expect(all + read.text + read.register).not.toMatch(new RegExp(SECRET, 'i'))
  },
)

test('the command line tells of no comment, and compare takes them for no difference', async () => {
  const shown = await cli.run('brief', 'show', id, '--json')
  expect(shown.json).toMatchObject({ title: 'Gas' })
  const other = await withEngine(async (engine) => expectOk(await engine.call('briefs.duplicate', { id })).id)
  const compared = await cli.run('brief', 'compare', other, id, '--json')
  expect(compared.json).toMatchObject({ dropped: [], added: [], changed: [] })
  const said = [shown, compared, await cli.run('brief', 'show', id), await cli.run('brief', 'check', id, '--json')]
  expect(said.map(({ out }) => out).join('\n')).not.toContain(SECRET)
})

test('the next issue keeps the open ones; writing a section keeps those of the sentences that say what they said', async () => {
  const other = await withEngine(async (engine) => expectOk(await engine.call('briefs.duplicate', { id })))
  expect(noted(other)).toEqual([`Gas stays here. ${SECRET} 0`, `Coal stays. ${SECRET} 2`])
  const stdin = TEXT.replace('Coal stays.', 'Coal goes.')
  const written = await cli.runWith({ stdin }, 'brief', 'write', id, 'facts', '--json')
  expect(written.out).not.toContain(SECRET)
  const now = await withEngine(async (engine) => expectOk(await engine.call('briefs.get', { id })))
  expect(noted(now)).toEqual([`Gas stays here. ${SECRET} 0`, `Oil goes east. ${SECRET} 1`])
})
