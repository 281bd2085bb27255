import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerifiedFile } from '#contract/verified-file.ts'
import type { BriefBlock, Sentence } from '#core/brief.ts'
import type { ExportFormat } from '#core/export-formats.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '#engine/testing/temporary-engine.ts'

const ARTICLES = ['one', 'two', 'three', 'four', 'five', 'six'].map((word, index) => ({
  name: `${word}.txt`,
  text: `The ${word} ministry reports\n\nBy Dana Serik\n\n14 May 2026\n\nThe ${word} plant sold ${index + 2}.5 million tonnes in the year before the last.\n\nNobody at the ${word} plant would say why.\n`,
}))

/** A brief for which three places of each kind can be changed: paragraphs, a list, a table, a quotation, headings, a judgement, and six notes. */
export type TrialBrief = TemporaryEngine & { id: string; excerpts: string[] }

const said = (id: string, text: string, excerpts: string[] = []): Sentence => ({
  id,
  text,
  evidence: { excerpts, tag: excerpts.length > 0 ? null : 'judgement' },
})

export async function trialBrief(): Promise<TrialBrief> {
  const made = temporaryEngine()
  const { engine } = made
  const paths = ARTICLES.map(({ name, text }) => {
    const path = join(made.folder, name)
    writeFileSync(path, text)
    return path
  })
  await made.ended(await engine.call('import.start', { paths }))
  const { rows } = expectOk(await engine.call('articles.list', { limit: 50 }))
  const excerpts: string[] = []
  for (const { id } of rows) {
    const { blocks } = expectOk(await engine.call('articles.get', { id }))
    const block = blocks.find(({ text }) => text.includes('million tonnes'))
    if (block === undefined) throw new Error('The article has no such paragraph.')
    excerpts.push(expectOk(await engine.call('excerpts.add', { article: id, quote: block.text })).id)
  }
  const brief = expectOk(
    await engine.call('briefs.create', { template: 'policy-brief', title: 'The plants', marking: 'OFFICIAL' }),
  )
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  const sections = [{ ...first, blocks: blocksOn(excerpts) }, ...others]
  expectOk(await engine.call('briefs.save', { id, revision, content: { ...content, sections } }))
  return { ...made, id, excerpts }
}

function blocksOn([a = '', b = '', c = '', d = '', e = '', f = '']: readonly string[]): BriefBlock[] {
  return [
    { kind: 'heading', id: 'h1', text: 'What was sold' },
    {
      kind: 'paragraph',
      id: 'p1',
      sentences: [
        said('s1', 'The first plant sold 2.5 million tonnes of gas.', [a]),
        said('s2', 'It was not the largest of the six.', [b]),
        said('s3', 'Its share fell by −12 % within a year.', [c]),
      ],
    },
    { kind: 'heading', id: 'h2', text: 'What was not said' },
    {
      kind: 'paragraph',
      id: 'p2',
      sentences: [
        said('s4', 'The second plant did not answer; its owners did.', [d]),
        said('s5', 'They paid $1,200 for each tonne.', [e]),
      ],
    },
    {
      kind: 'list',
      id: 'l1',
      ordered: true,
      items: [
        { id: 'i1', sentences: [said('s6', 'Prices will not fall before 2027.')] },
        { id: 'i2', sentences: [said('s7', 'Supply grows by +3.5 % a year.', [f])] },
      ],
    },
    { kind: 'heading', id: 'h3', text: 'What follows' },
    {
      kind: 'judgement',
      id: 'j1',
      confidence: 'moderate',
      sentences: [said('s8', 'Waiting costs 40 million a month.'), said('s9', 'We would wait all the same.')],
    },
    {
      kind: 'table',
      id: 't1',
      caption: 'Sales by plant',
      headRow: true,
      headColumn: false,
      rows: [
        ['Plant', 'Sales'],
        ['The first plant leads.', 'It sold 2.5 million.'],
        ['The second plant follows.', 'It sold 3.5 million.'],
      ].map((cells, row) => ({
        id: `t1r${row}`,
        cells: cells.map((text, column) => ({ id: `t1c${row}${column}`, sentences: [said(`t${row}${column}`, text)] })),
      })),
    },
  ]
}

export const EVERY_RULE = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'A test.']))

export async function exported(
  { folder, id, ...made }: TrialBrief,
  format: ExportFormat,
  name = 'trial',
  notes: 'footnotes' | 'endnotes' = 'footnotes',
): Promise<string> {
  const to = join(folder, `${name}.${format}`)
  const job = await made.ended(
    await made.engine.call('briefs.export', { id, format, notes, annexes: [], waivers: EVERY_RULE, to }),
  )
  if (job.state !== 'done') throw new Error(job.failure?.message)
  return to
}

/** What verify says of bytes. */
export async function verified({ engine, folder }: TrialBrief, bytes: Uint8Array, format: ExportFormat): Promise<VerifiedFile> {
  const path = join(folder, `changed.${format}`)
  writeFileSync(path, bytes)
  return expectOk(await engine.call('verify.file', { path }))
}

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** All that does not stand, as `STATE text`; what a file has besides its text with the word for it. */
export function fallen({ sentences, notes, other }: VerifiedFile): string[] {
  const besides = new Set([
    'hidden-text',
    'struck-text',
    'tracked-insertion',
    'tracked-deletion',
    'text-box',
    'comment',
    'annotation',
    'picture',
    'running',
  ])
  const places = other.map(({ place, ...one }) => ({ ...one, text: besides.has(place) ? `${place}: ${one.text}` : one.text }))
  return [...sentences, ...notes, ...places]
    .filter(({ state }) => state !== 'STANDS' && state !== 'WAIVED')
    .map(({ state, text }) => `${state} ${text}`)
}
