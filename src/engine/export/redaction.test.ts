import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobResult, type ExportReport, type JobView } from '#contract/job.ts'
import type { Sentence } from '#core/brief.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { allText } from '#formats/read/all-text.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { EVERY_RULE, trialBrief, type TrialBrief } from '#engine/verify/testing/trial-brief.ts'

const SECRET = 'Cranes at the harbour of Kuryk stood still for eleven nights while inspectors counted barrels.'
const TITLE = 'What the night shift of Kuryk remembers'

let trial: TrialBrief
/** The excerpt that is to be withheld, in no other words than its own. */
let secret: string
beforeAll(async () => {
  trial = await trialBrief()
  const { engine, folder } = trial
  const path = join(folder, 'harbour.txt')
  writeFileSync(path, `${TITLE}\n\nBy Dana Serik\n\n${SECRET}\n\nNobody else was there to see it happen.\n`)
  await trial.ended(await engine.call('import.start', { paths: [path] }))
  const { rows } = expectOk(await engine.call('articles.list', { limit: 50 }))
  const article = rows.find(({ title }) => title === TITLE)?.id ?? ''
  secret = expectOk(await engine.call('excerpts.add', { article, quote: SECRET })).id
  await write([
    {
      id: 'x1',
      text: 'Work in the port had ceased, as Dana Serik writes.',
      evidence: { excerpts: [secret, trial.excerpts[0] ?? ''], tag: null },
    },
    {
      id: 'x2',
      text: 'A witness says: “Cranes at the harbour of Kuryk stood still.”',
      evidence: { excerpts: [secret], tag: null },
    },
  ])
})
afterAll(() => trial.remove())

/** Adds a paragraph to the brief's first section. */
async function write(sentences: Sentence[]): Promise<void> {
  const brief = expectOk(await trial.engine.call('briefs.get', { id: trial.id }))
  const { revision, template: _template, createdAt: _created, updatedAt: _updated, id, ...content } = brief
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  const block = { kind: 'paragraph' as const, id: `block ${sentences[0]?.id}`, sentences }
  const sections = [{ ...first, blocks: [...first.blocks, block] }, ...others]
  expectOk(await trial.engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
}

async function exported(format: ExportFormat, redact: string[], name = 'redacted'): Promise<JobView> {
  const options = { annexes: ['reading-pack' as const, 'evidence-register' as const], waivers: EVERY_RULE }
  const to = join(trial.folder, `${name}.${format}`)
  return trial.ended(await trial.engine.call('briefs.export', { id: trial.id, format, to, redact, ...options }))
}

function reportOf(job: JobView): ExportReport {
  const report = jobResult(job, 'export')
  if (report === undefined) throw new Error(job.failure?.message)
  return report
}

async function saidBy(file: string): Promise<string> {
  return expectOk(await allText(readFileSync(file), file))
    .join('\n')
    .replaceAll(/\s+/g, ' ')
}

test.each(ExportFormat.options)('what was left out of a %s file stands nowhere in it, and the file verifies', async (format) => {
  const known = ['Dana Serik', 'first plant sold 2.5 million', 'Cranes at the harbour', TITLE, `"${secret}"`, 'Work in the port']
  const before = await saidBy(reportOf(await exported(format, [])).file)
  for (const words of known) expect(before).toContain(words)

  const report = reportOf(await exported(format, ['s1', secret, 'name:Dana Serik']))
  expect(report.redacted).toMatchObject({ sources: 1, names: 1 })
  expect(report.warnings).toEqual([])
  const said = await saidBy(report.file)
  for (const words of [...known.slice(0, -1), 'Serik']) expect(said).not.toContain(words)
  expect(said).toContain('Work in the port had ceased, as [redacted] writes. [source withheld]')
  expect(said).toContain('It was not the largest of the six.')

  const verified = expectOk(await trial.engine.call('verify.file', { path: report.file }))
  const all = [...verified.sentences, ...verified.notes, ...verified.other]
  expect(all.filter(({ state }) => state !== 'STANDS' && state !== 'WAIVED')).toEqual([])
  expect(verified.compared).toMatchObject({ register: { state: 'recorded' }, redacted: 3 })
})

test('a quotation that loses a name verifies, and a file name that says the name is told', async () => {
  const report = reportOf(await exported('docx', ['name:plant'], 'the plant'))
  expect(report.warnings.join()).toContain('the plant.docx')
  const verified = expectOk(await trial.engine.call('verify.file', { path: report.file }))
  expect(verified.ok).toBe(true)
})

test('an export that says elsewhere what was to be left out is refused by name, and leaves what is there', async () => {
  await write([
    {
      id: 'again',
      text: 'As said, the first plant sold 2.5 million tonnes of gas.',
      evidence: { excerpts: [], tag: 'judgement' },
    },
  ])
  writeFileSync(join(trial.folder, 'leaks.docx'), 'mine')
  await expect(exported('docx', ['s1'], 'leaks')).rejects.toThrow(/\(again\) still says “the first plant sold/)
  expect(readFileSync(join(trial.folder, 'leaks.docx'), 'utf8')).toBe('mine')
  expect(reportOf(await exported('docx', ['s1', 'again'], 'leaks')).redacted?.passages).toBe(2)
})

test('what is not there to be left out is refused before anything is written', async () => {
  const options = { id: trial.id, format: 'docx' as const, annexes: [], waivers: EVERY_RULE, to: join(trial.folder, 'none.docx') }
  for (const redact of ['s999', '99:1', '77', 'name:x']) {
    const started = await trial.engine.call('briefs.export', { ...options, redact: [redact] })
    expect(started.ok ? 'started' : started.failure.message).toContain(redact.replace('name:', ''))
  }
})
