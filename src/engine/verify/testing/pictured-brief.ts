import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BriefBlock } from '#core/brief.ts'
import { drawingOf } from '#formats/image/testing/drawing.ts'
import { CORNERS_JPEG, exifOf, pngOf, withSegment } from '#formats/image/testing/pictures.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { trialBrief, type TrialBrief } from './trial-brief.ts'

/** An address of a source, as a note and the list of sources link it. */
export const ADDRESS = 'https://example.org/news/2026/05/web?id=3'
const PAGE = `<!doctype html><html lang="en"><head><title>The web ministry reports</title><link rel="canonical" href="${ADDRESS}"></head>
<body><article><h1>The web ministry reports</h1><p>The web plant sold 9.5 million tonnes in the year before the last, said the ministry in its report of the spring.</p>
<p>Nobody at the web plant would say why this was so, and nobody there would be named at all.</p></article></body></html>`

/** A picture of 40 by 20 shades of grey. */
export const SHADES = shades(7)
export const OTHER_SHADES = shades(5)

function shades(step: number): Uint8Array {
  const pixels = Uint8Array.from({ length: 20 * 41 }, (_, index) => (index % 41 === 0 ? 0 : (index * step) % 256))
  return pngOf(40, 20, { pixels })
}

/** The trial brief with a PNG, a photograph that is turned, the same upright, and a drawing, and a sentence whose source has an address. */
export async function picturedBrief(): Promise<TrialBrief> {
  const made = await trialBrief()
  const { engine, folder } = made
  const path = join(folder, 'web.html')
  writeFileSync(path, PAGE)
  await made.ended(await engine.call('import.start', { paths: [path] }))
  const { rows } = expectOk(await engine.call('articles.list', { limit: 50 }))
  const article = rows.find(({ title }) => title.includes('web'))?.id ?? ''
  const quote = 'The web plant sold 9.5 million tonnes in the year before the last'
  const { id: excerpt } = expectOk(await engine.call('excerpts.add', { article, quote }))
  const files = [SHADES, withSegment(CORNERS_JPEG, 0xe1, exifOf(6)), CORNERS_JPEG, drawingOf()]
  const figures: BriefBlock[] = []
  for (const [index, file] of files.entries()) {
    const { image } = expectOk(await engine.call('images.add', { name: 'It', bytes: new Uint8Array(file) }))
    const letter = 'abcd'[index] ?? ''
    const said = { caption: `Map ${letter}`, source: 'Institute', alternative: `What ${letter} shows` }
    figures.push({ kind: 'figure', id: `f${letter}`, image, ...said })
  }
  const sentence = { id: 'sw', text: 'The web plant sold 9.5 million tonnes.', evidence: { excerpts: [excerpt], tag: null } }
  const brief = expectOk(await engine.call('briefs.get', { id: made.id }))
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  const blocks = [...first.blocks, ...figures, { kind: 'paragraph' as const, id: 'pw', sentences: [sentence] }]
  expectOk(
    await engine.call('briefs.save', { id, revision, content: { ...content, sections: [{ ...first, blocks }, ...others] } }),
  )
  return made
}
