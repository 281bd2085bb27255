import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import type { BriefDocument } from '#core/document.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { writeDocument } from '#formats/write/write-document.ts'
import { documentOf } from '../export/render-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './testing/trial-brief.ts'

const MAIN = 'word/document.xml'

const point = (name: string, text: string, level: number) => ({
  id: name,
  ...(level === 0 ? {} : { level }),
  sentences: [
    { id: `${name}s`, text, evidence: { excerpts: [], tag: 'judgement' as const } },
    { id: `${name}t`, text: 'So be it.', evidence: { excerpts: [], tag: 'judgement' as const } },
  ],
})
const list = (name: string, ordered: boolean) => ({
  kind: 'list' as const,
  id: name,
  ordered,
  items: [
    point(`${name}1`, `The ${name} opens with the ports.`, 0),
    point(`${name}2`, `The ${name} goes on with Aktau.`, 1),
    point(`${name}3`, `The ${name} counts its cranes.`, 2),
    point(`${name}4`, `The ${name} turns to Kuryk.`, 1),
    point(`${name}5`, `The ${name} ends with the roads.`, 0),
  ],
})

/** A list whose levels are not all numbered, nor all without. */
const mixed = (name: string, ordered: boolean) => {
  const { items } = list(name, ordered)
  return {
    ...list(name, ordered),
    items: items.map((item, at) => (at === 1 || at === 3 ? { ...item, ordered: !ordered } : item)),
  }
}

let brief: TrialBrief
const files = new Map<ExportFormat, string>()
beforeAll(async () => {
  brief = await trialBrief()
  const { engine, id } = brief
  const { revision, ...content } = expectOk(await engine.call('briefs.get', { id }))
  const [first, ...others] = content.sections
  const sections = [
    {
      ...first,
      blocks: [...(first?.blocks ?? []), list('plan', true), list('view', false), mixed('road', true), mixed('rail', false)],
    },
    ...others,
  ]
  expectOk(await engine.call('briefs.save', { id, revision, content: BriefContent.parse({ ...content, sections }) }))
  for (const format of ExportFormat.options) files.set(format, await exported(brief, format))
})
afterAll(() => brief.remove())

/** A file of the brief with another level for one point, and with the register of the one that was exported. */
async function after(format: ExportFormat, text: string, level: number, ordered?: boolean): Promise<string[]> {
  const of: BriefDocument = await documentOf({ ...(await exportInputOf(brief)), format })
  const point = of.blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .find(({ content }) => JSON.stringify(content).includes(text))
  if (point === undefined) throw new Error(`There is no “${text}”.`)
  point.level = level
  if (ordered !== undefined) point.ordered = ordered
  return fallen(await verified(brief, (await writeDocument(format, of)).bytes, format))
}

describe.each(ExportFormat.options)('in a file of the format %s', (format) => {
  test('lists of three levels stand as they were exported', async () => {
    expect(fallen(await verified(brief, bytesOf(files.get(format) ?? ''), format))).toEqual([])
  })

  test('each level has its own signs: a level that was numbered or lost its numbers is named', async () => {
    expect((await after(format, 'The road goes on with Aktau.', 1, true)).join('\n')).toContain('a.')
    expect((await after(format, 'The rail goes on with Aktau.', 1, false)).join('\n')).toContain('a.')
  })

  test('a numbered point on another level is found by its number', async () => {
    expect((await after(format, 'The plan turns to Kuryk.', 2)).join('\n')).toContain('ii.')
    expect((await after(format, 'The plan goes on with Aktau.', 0)).join('\n')).toContain('3.')
  })

  // Of a PDF is not compared as what its text is set.
  test.skipIf(format === 'pdf')('a point with a bullet on another level is named', async () => {
    const found = await after(format, 'The view turns to Kuryk.', 0)
    expect(found).toContain('CHANGED The view turns to Kuryk. → point of a list')
    expect((await after(format, 'The view ends with the roads.', 1)).join('\n')).toContain('point of a list below another')
  })
})

test('a level that was changed in Word is offered, and taken by itself', async () => {
  const { engine, id, folder } = brief
  const original = unzipSync(bytesOf(files.get('docx') ?? ''))
  const xml = strFromU8(original[MAIN] ?? new Uint8Array())
  const at = xml.lastIndexOf('<w:ilvl', xml.indexOf('The view turns to Kuryk.'))
  const edited = xml.slice(0, at) + xml.slice(at).replace('w:val="1"', 'w:val="2"')
  const path = join(folder, 'levels.docx')
  writeFileSync(path, zipSync({ ...original, [MAIN]: strToU8(edited) }))
  const laid = expectOk(await engine.call('returns.lay', { path }))
  expect(laid.sentences.every(({ state }) => state === 'unchanged')).toBe(true)
  expect(laid.other).toMatchObject([{ what: 'paragraph', state: 'deeper', before: 'The view turns to Kuryk.' }])
  const { revision, acts, prefix } = laid
  expectOk(await engine.call('returns.apply', { id, revision, acts, prefix }))
  const { sections } = BriefContent.parse(expectOk(await engine.call('briefs.get', { id })))
  const view = sections.flatMap(({ blocks }) => blocks).find((block) => block.id === 'view')
  expect(view?.kind === 'list' && view.items.map(({ level = 0 }) => level)).toEqual([0, 1, 2, 2, 0])
  expect(expectOk(await engine.call('returns.lay', { path })).acts).toEqual([])
})

const sentence = (name: string, text: string) => ({ id: name, text, evidence: { excerpts: [], tag: 'judgement' as const } })

test('a list that runs from right to left stands as it was exported', async () => {
  const uyghur = await trialBrief()
  const { engine, id } = uyghur
  const { revision, ...content } = expectOk(await engine.call('briefs.get', { id }))
  const items = [
    { id: 'u1', sentences: [sentence('u1s', 'بىرىنچى نۇقتا پورتلار ھەققىدە.')] },
    { id: 'u2', level: 1, sentences: [sentence('u2s', 'ئىككىنچى نۇقتا ئاقتاۋ ھەققىدە، 2,030.')] },
  ]
  const [first, ...others] = content.sections
  const blocks = [
    ...(first?.blocks ?? []),
    { kind: 'list', id: 'ul', ordered: true, items },
    {
      kind: 'list',
      id: 'ub',
      ordered: false,
      items: [{ id: 'u3', sentences: [sentence('u3s', 'ئۈچىنچى نۇقتا كۇرىك ھەققىدە.')] }],
    },
  ]
  const saved = BriefContent.parse({ ...content, language: 'ug', sections: [{ ...first, blocks }, ...others] })
  expectOk(await engine.call('briefs.save', { id, revision, content: saved }))
  for (const format of ExportFormat.options)
    expect([format, fallen(await verified(uyghur, bytesOf(await exported(uyghur, format)), format))]).toEqual([format, []])
  await uyghur.remove()
})

test('in Word the levels of a mixed list count as they do elsewhere', () => {
  const parts = unzipSync(bytesOf(files.get('docx') ?? ''))
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array())
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array())
  const of = (text: string): [level: string, format: string] => {
    const [, level = '', id = ''] =
      /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml.slice(xml.lastIndexOf('<w:ilvl', xml.indexOf(text)))) ?? []
    const [, abstract = ''] = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering) ?? []
    const levels = numbering.slice(numbering.indexOf(`w:abstractNumId="${abstract}"`))
    return [level, /<w:numFmt w:val="(\w+)"/.exec(levels.slice(levels.indexOf(`<w:lvl w:ilvl="${level}"`)))?.[1] ?? '']
  }
  expect(
    ['opens with', 'goes on with Aktau', 'counts its', 'turns to', 'ends with'].map((words) => of(`The road ${words}`)),
  ).toEqual([
    ['0', 'decimal'],
    ['1', 'bullet'],
    ['2', 'lowerRoman'],
    ['1', 'bullet'],
    ['0', 'decimal'],
  ])
})
