import { createHash } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExportFormat } from '#core/export-formats.ts'
import type { BriefBlock } from '#core/brief.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { drawingOf } from '#formats/image/testing/drawing.ts'
import { CORNERS_JPEG, exifOf, pngOf, withSegment } from '#formats/image/testing/pictures.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

const PNG = new Uint8Array(pngOf(40, 20))
const PHOTOGRAPH = new Uint8Array(withSegment(CORNERS_JPEG, 0xe1, exifOf(6)))

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

const figure = (id: string, image: string): BriefBlock => ({
  kind: 'figure',
  id,
  image,
  caption: `Map ${id}`,
  source: 'Institute',
  alternative: 'A map',
})

/** The id of a brief with these blocks in its first section. */
async function briefWith(blocks: BriefBlock[]): Promise<string> {
  const { engine } = made
  const brief = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'Figures' }))
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  expectOk(
    await engine.call('briefs.save', { id, revision, content: { ...content, sections: [{ ...first, blocks }, ...others] } }),
  )
  return id
}

async function exported(id: string, format: ExportFormat, name: string): Promise<string> {
  const to = join(made.folder, name)
  const waivers = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'a test']))
  const job = await made.ended(await made.engine.call('briefs.export', { id, format, annexes: [], waivers, to }))
  expect(job.state).toBe('done')
  return to
}

test('a picture is kept under the hash of its bytes, without place and time, and given back', async () => {
  const { image, width, height } = expectOk(await made.engine.call('images.add', { name: 'It', bytes: PHOTOGRAPH }))
  expect([width, height]).toEqual([16, 32])
  const { bytes, mediaType } = expectOk(await made.engine.call('images.get', { image }))
  expect(mediaType).toBe('image/jpeg')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(image)
  expect(Buffer.from(bytes).includes('GPS')).toBe(false)
  const path = join(made.folder, 'photograph.txt')
  writeFileSync(path, PHOTOGRAPH)
  expect(expectOk(await made.engine.call('images.addFile', { path })).image).toBe(image)
})

test('a file of too many bytes or pixels, or of another kind, is refused by name with the limit, and nothing is kept', async () => {
  const refused = async (name: string, bytes: Uint8Array, size = bytes.length): Promise<string> => {
    const path = join(made.folder, name)
    writeFileSync(path, bytes)
    truncateSync(path, size)
    const added = await made.engine.call('images.addFile', { path })
    return added.ok ? 'taken' : `${added.failure.code}: ${added.failure.message}`
  }
  expect(await refused('big.png', PNG, 3_000_000_000)).toMatch(/^image-too-large: “big.png” has 3000 MB; .* 20 MB/)
  expect(await refused('wide.png', pngOf(10_000, 10_000))).toMatch(/^image-too-large: “wide.png” has 10,000 × 10,000 pixels/)
  expect(await refused('named.png', new TextEncoder().encode('GIF89a'))).toMatch(/^image-not-usable: “named.png” .*kind GIF/)
  expect(await made.engine.call('images.addFile', { path: join(made.folder, 'gone.png') })).toMatchObject({ ok: false })
  expect(await made.engine.call('images.get', { image: '0'.repeat(64) })).toMatchObject({ failure: { code: 'no-such-image' } })
  expect(expectOk(await made.engine.call('library.check', {})).problems).toEqual([])
})

test('a brief whose picture is not in the library does not pass the check', async () => {
  const id = await briefWith([figure('a', '0'.repeat(64))])
  const { findings } = expectOk(await made.engine.call('briefs.check', { id }))
  expect(findings.filter(({ rule }) => rule.startsWith('figure')).map(({ rule }) => rule)).toEqual(['figure-picture'])
})

test.each(ExportFormat.options)('a fresh %s with figures stands, and the same brief gives the same bytes', async (format) => {
  const { engine } = made
  const images = [PNG, PHOTOGRAPH, new Uint8Array(drawingOf())].map((bytes) => engine.call('images.add', { name: 'It', bytes }))
  const [one, other, drawing] = (await Promise.all(images)).map((added) => expectOk(added).image)
  const said = { id: 's', text: 'The map shows gas.', evidence: { excerpts: [], tag: 'judgement' as const } }
  const paragraph: BriefBlock = { kind: 'paragraph', id: 'p', sentences: [said] }
  const id = await briefWith([figure('a', one ?? ''), paragraph, figure('b', other ?? ''), figure('c', drawing ?? '')])
  const file = await exported(id, format, `one.${format}`)
  const { sentences, ok } = expectOk(await engine.call('verify.file', { path: file }))
  expect(sentences.map(({ text }) => text)).toEqual(['The map shows gas.'])
  expect(ok).toBe(true)
  const again = await exported(id, format, `two.${format}`)
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
})

test('a PDF whose only figure is a drawing stands, though it has no picture', async () => {
  const { image } = expectOk(await made.engine.call('images.add', { name: 'It', bytes: new Uint8Array(drawingOf()) }))
  const file = await exported(await briefWith([figure('a', image)]), 'pdf', 'drawn.pdf')
  const { other } = expectOk(await made.engine.call('verify.file', { path: file }))
  expect(other.filter(({ state }) => state !== 'STANDS')).toEqual([])
})

test('a figure without source is accepted by its own id', async () => {
  const { image } = expectOk(await made.engine.call('images.add', { name: 'It', bytes: PNG }))
  const id = await briefWith([{ ...(figure('a', image) as Extract<BriefBlock, { kind: 'figure' }>), source: '' }])
  const waivers = Object.fromEntries(RULE_IDS.filter((rule) => rule !== 'figure-source').map((rule) => [rule, 'a test']))
  const to = join(made.folder, 'own.html')
  const written = async (more: Record<string, string>): Promise<string> => {
    const called = await made.engine.call('briefs.export', {
      id,
      format: 'html',
      annexes: [],
      waivers: { ...waivers, ...more },
      to,
    })
    return called.ok ? (await made.ended(called)).state : called.failure.code
  }
  expect(await written({ 'figure-source@b': 'ours' })).toBe('no-such-sentence')
  expect(await written({ 'figure-source@a': 'ours' })).toBe('done')
})

test('Markdown does not take the place of a section with figures, and goes behind them', async () => {
  const { image } = expectOk(await made.engine.call('images.add', { name: 'It', bytes: PNG }))
  const id = await briefWith([figure('a', image)])
  const { sections } = expectOk(await made.engine.call('briefs.get', { id }))
  const section = sections[0]?.id ?? ''
  const write = (append: boolean) => made.engine.call('briefs.write', { id, section, markdown: 'Gas flows.', append })
  expect(await write(false)).toMatchObject({
    ok: false,
    failure: { code: 'has-figures', message: expect.stringContaining('--append') },
  })
  expectOk(await write(true))
  const after = expectOk(await made.engine.call('briefs.get', { id }))
  expect(after.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['figure', 'paragraph'])
})

test('a figure of a picture that the library has not is refused, and the brief stays as it is', async () => {
  const { engine } = made
  const id = await briefWith([])
  const { id: _id, kind: _kind, ...shown } = figure('f', 'a'.repeat(64)) as Extract<BriefBlock, { kind: 'figure' }>
  const placed = await engine.call('briefs.placeFigure', { id, section: 'issue', ...shown, table: [['One', '1']] })
  expect(placed).toMatchObject({ ok: false, failure: { code: 'no-such-image' } })
  const { sections } = expectOk(await engine.call('briefs.get', { id }))
  expect(sections.flatMap(({ blocks }) => blocks)).toEqual([])
})
