import { strToU8 } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '#engine/testing/temporary-engine.ts'
import { readExported } from '#formats/read/exported.ts'
import { bytesOf, EVERY_RULE, fallen } from './testing/trial-brief.ts'

const LONG = 'decided that the stations on the upper river are to be visited every month by an observer'
const REPORT = [
  'Report of the Group',
  '14 May 2021',
  `1. The Group ${LONG}.`,
  `2. The Chair ${LONG}, and that:`,
  '(a) All of them are to be closed in winter;',
  '(b) None is to be closed in summer.',
  `3. The members ${LONG}.`,
].join('\n\n')

let made: TemporaryEngine
let brief = ''
beforeAll(async () => {
  made = temporaryEngine()
  const { engine, folder } = made
  writeFileSync(join(folder, 'report.txt'), REPORT)
  await made.ended(await engine.call('import.start', { paths: [join(folder, 'report.txt')] }))
  const article = '1'
  const quotes = ['None is to be closed in summer.', 'The Chair decided']
  const marked: { id: string; n: number | null; ownNumber?: string | undefined }[] = []
  for (const quote of quotes) marked.push(expectOk(await engine.call('excerpts.add', { article, quote })))
  expect(marked.map(({ n, ownNumber }) => [n, ownNumber])).toEqual([
    [4, '2 (b)'],
    [2, '2'],
  ])
  const created = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'The river' }))
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = created
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  const sentences = marked.map((excerpt, index) => ({
    id: `s${index}`,
    text: 'Nothing is closed in summer.',
    evidence: { excerpts: [excerpt.id], tag: null },
  }))
  const sections = [{ ...first, blocks: [{ kind: 'paragraph' as const, id: 'p1', sentences }] }, ...others]
  expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
  brief = id
})
afterAll(() => made.remove())

const exported = async (format: 'pdf' | 'docx' | 'html' | 'md'): Promise<string> => {
  const to = join(made.folder, `river.${format}`)
  const job = await made.ended(
    await made.engine.call('briefs.export', { id: brief, format, notes: 'footnotes', annexes: [], waivers: EVERY_RULE, to }),
  )
  if (job.state !== 'done') throw new Error(job.failure?.message)
  return to
}

test.each(['pdf', 'docx', 'html', 'md'] as const)('a %s cites by the numbers of the document, and stands', async (format) => {
  const path = await exported(format)
  const read = await readExported(bytesOf(path), 'brief')
  const said = format === 'md' ? Buffer.from(bytesOf(path)).toString() : read.ok ? read.value.text : ''
  expect(said.replace(/\s+/gu, ' ')).toMatch(/para\. 2 \(b\)[^]*para\. 2\b/u)
  const answer = expectOk(await made.engine.call('verify.file', { path }))
  expect([fallen(answer), answer.ok]).toEqual([[], true])
  expect(answer.sentences[0]?.source).toBe('Report of the Group, para. 2 (b)')
})

test('a number that was changed is told', async () => {
  const path = await exported('md')
  const text = Buffer.from(bytesOf(path)).toString()
  writeFileSync(path, strToU8(text.replace('para. 2 (b)]', 'para. 2 (a)]')))
  const answer = expectOk(await made.engine.call('verify.file', { path }))
  expect(fallen(answer).join()).toMatch(/CHANGED .*para\. 2 \(a\)/u)
})
