import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefDocument, DocumentBlock } from '#core/document.ts'
import { ExportFormat } from '#core/export-formats.ts'
import { takeImage } from '#formats/image/take-image.ts'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { documentOf } from '../export/render-brief.ts'
import { exportInputOf } from './testing/export-input-of.ts'
import { OTHER_SHADES, picturedBrief, SHADES } from './testing/pictured-brief.ts'
import { replaced } from './testing/text-edits.ts'
import { bytesOf, exported, fallen, verified, type TrialBrief } from './testing/trial-brief.ts'

let brief: TrialBrief
beforeAll(async () => {
  brief = await picturedBrief()
})
afterAll(() => brief.remove())

const FIGURE = (number: number): string => `Figure ${number}. Map ${'abcd'[number - 1]}`
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

test.each(ExportFormat.options)('an untouched %s with pictures, a drawing and a link stands', async (format) => {
  expect(fallen(await verified(brief, bytesOf(await exported(brief, format)), format))).toEqual([])
})

const afterWord = async (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>): Promise<string[]> =>
  fallen(await verified(brief, zipSync(change(unzipSync(bytesOf(await exported(brief, 'docx'))))), 'docx'))
const edited =
  (edit: (xml: string) => string) =>
  (parts: Record<string, Uint8Array>): Record<string, Uint8Array> => ({
    ...parts,
    'word/document.xml': strToU8(edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))),
  })
const drawings = (xml: string): string[] => xml.match(/<w:drawing>.*?<\/w:drawing>/gs) ?? []

const afterPage = async (edit: (page: string) => string): Promise<string[]> =>
  fallen(await verified(brief, strToU8(edit(strFromU8(bytesOf(await exported(brief, 'html'))))), 'html'))

const afterMarkdown = async (edit: (file: string) => string): Promise<string[]> =>
  fallen(await verified(brief, strToU8(edit(strFromU8(bytesOf(await exported(brief, 'md'))))), 'md'))

type Figure = Extract<DocumentBlock, { kind: 'figure' }>
const figures = (of: BriefDocument): Figure[] => of.blocks.filter((block) => block.kind === 'figure')
/** Pages drawn of a changed document, with the register of the one that was exported. */
const afterPdf = async (change: (of: Figure[], all: BriefDocument) => void | Promise<void>): Promise<string[]> => {
  const changed = structuredClone(await documentOf(await exportInputOf(brief)))
  await change(figures(changed), changed)
  return fallen(await verified(brief, (await writePdf(changed)).bytes, 'pdf'))
}
const other = async (): Promise<Figure['image']> => {
  const taken = await takeImage('It', OTHER_SHADES)
  return taken.ok ? taken.value : null
}

const withOther = (name: string) => (parts: Record<string, Uint8Array>) => ({ ...parts, [name]: OTHER_SHADES })
const said = (drawing: string): string => drawing.replace(/(descr=")[^"]*/, '$1…')
const swap = ([one, , , four]: Figure[]): void => {
  if (one && four) [one.image, four.image] = [four.image, one.image]
}
const otherLine = ([, , , four]: Figure[]): void => {
  const svg = new TextDecoder().decode(four?.image?.bytes)
  if (four?.image)
    four.image.bytes = new TextEncoder().encode(svg.replace(/L ?(\d)/i, 'L9$1').replace(/width="(\d+)"/g, 'width="1$1"'))
}

describe('in Word', () => {
  test('a picture of another file, and one of the two that stand for a drawing, is named by its caption', async () => {
    expect(await afterWord(withOther('word/media/image1.png'))).toEqual([`CHANGED ${FIGURE(1)}`])
    expect(await afterWord(withOther('word/media/image2.png'))).toEqual([`CHANGED ${FIGURE(2)}`])
    expect(await afterWord(withOther('word/media/image3.png'))).toEqual([`CHANGED ${FIGURE(4)}`])
    expect(await afterWord(withOther('word/media/image1.svg'))).toEqual([`CHANGED ${FIGURE(4)}`])
  })

  test('pictures that were exchanged, taken out, put in a second time, or moved away from their caption are named', async () => {
    const [one = '', two = ''] = drawings(
      strFromU8(unzipSync(bytesOf(await exported(brief, 'docx')))['word/document.xml'] ?? new Uint8Array()),
    )
    const swap = (xml: string): string =>
      xml
        .replace(one, '\u0000')
        .replace(two, () => said(one).replace('…', 'What b shows'))
        .replace('\u0000', () => said(two).replace('…', 'What a shows'))
    expect((await afterWord(edited(swap))).filter((each) => !each.includes('What'))).toEqual([
      `MOVED ${FIGURE(2)}`,
      `MOVED ${FIGURE(1)}`,
    ])
    expect(await afterWord(edited((xml) => xml.replace(one, '')))).toEqual([`DELETED ${FIGURE(1)}`])
    expect(await afterWord(edited((xml) => xml.replace(one, one + one)))).toEqual(['ADDED picture: What a shows'])
    expect(
      await afterWord(edited((xml) => xml.replace(one, '').replace('The web plant', `</w:t>${one}<w:t>The web plant`))),
    ).toEqual([`MOVED ${FIGURE(1)}`])
  })

  test.each([
    ['cut', '<a:srcRect/>', '<a:srcRect l="50000"/>'],
    ['hidden', '<wp:docPr id="1"', '<wp:docPr hidden="1" id="1"'],
    ['pale', ' cstate="none"/>', ' cstate="none"><a:lum bright="90000"/></a:blip>'],
    ['turned', '<a:xfrm>', '<a:xfrm rot="10800000">'],
    ['mirrored', '<a:xfrm>', '<a:xfrm flipH="1">'],
    ['upside down', '<a:xfrm>', '<a:xfrm flipV="1">'],
    ['tiny', /<wp:extent [^>]*>/, '<wp:extent cx="1" cy="1"/>'],
    ['a line across', /<wp:extent cx="(\d+)" cy="\d+"/, '<wp:extent cx="$1" cy="1"'],
    ['a line down', /<wp:extent cx="\d+"/, '<wp:extent cx="1"'],
  ])('a picture that is %s is changed', async (_, from, to) => {
    expect(await afterWord(edited((xml) => xml.replace(from, to)))).toEqual([`CHANGED ${FIGURE(1)}`])
  })

  test('what it shows in words is compared', async () => {
    expect(await afterWord(edited(replaced(['What a shows', 'Growth'])))).toEqual(['CHANGED Growth'])
    const titled = edited(replaced(['<wp:docPr id="1"', '<wp:docPr title="Growth" id="1"']))
    expect(await afterWord(titled)).toEqual(['CHANGED Growth What a shows'])
  })
})

const swapped = (file: string, pattern: RegExp): string => {
  const [one = '', two = ''] = file.match(pattern) ?? []
  return file
    .replace(one, '\u0000')
    .replace(two, () => one)
    .replace('\u0000', () => two)
}

describe('in a web page', () => {
  test.each<[string, (page: string) => string, string[]]>([
    ['another', replaced([base64(SHADES), base64(OTHER_SHADES)]), [`CHANGED ${FIGURE(1)}`]],
    ['exchanged', (page) => swapped(page, /"data:image[^"]*"/g), [`CHANGED ${FIGURE(2)}`, `MOVED ${FIGURE(1)}`]],
    ['gone', (page) => page.replace(/<img[^>]*>/, ''), [`DELETED ${FIGURE(1)}`]],
    ['squeezed', replaced(['width="40"', 'width="9"']), [`CHANGED ${FIGURE(1)}`]],
    ['without size', replaced(['width="40"', 'width="0"']), [`CHANGED ${FIGURE(1)}`]],
    ['described otherwise', replaced(['alt="What a shows"', 'alt="Growth"']), ['CHANGED Growth']],
  ])('a picture that is %s is named', async (_, edit, wanted) => {
    expect((await afterPage(edit)).filter((each) => !each.startsWith('CHANGED What'))).toEqual(wanted)
  })
})

describe('in Markdown', () => {
  test.each<[string, (file: string) => string, string[]]>([
    ['another', (file) => file.replace(/(\[picture-1\]: \S+base64,)\S+/, `$1${base64(OTHER_SHADES)}`), [`CHANGED ${FIGURE(1)}`]],
    [
      'exchanged by name',
      (file) =>
        swapped(file, /!\[What [ab] shows\]\[picture-\d\]/g)
          .replace('![What b', '![\u0000')
          .replace('![What a', '![What b')
          .replace('![\u0000', '![What a'),
      [`MOVED ${FIGURE(2)}`, `MOVED ${FIGURE(1)}`],
    ],
    ['gone', replaced(['![What a shows][picture-1]\\\n', '']), ['ADDED [picture-1]', `DELETED ${FIGURE(1)}`]],
    ['described otherwise', replaced(['![What a shows]', '![Growth]']), ['CHANGED Growth']],
  ])('a picture that is %s is named', async (_, edit, wanted) => {
    expect((await afterMarkdown(edit)).filter((each) => !each.startsWith('CHANGED What'))).toEqual(wanted)
  })
})

describe('in a PDF', () => {
  test('a picture of other pixels, or another in place of a photograph or a drawing, is changed', async () => {
    for (const [at, number] of [0, 1, 2, 3].entries()) {
      const change = async (all: Figure[]): Promise<void> => void (all[number] && (all[number].image = await other()))
      expect(await afterPdf(change)).toEqual([`CHANGED ${FIGURE(at + 1)}`])
    }
  })

  test('a picture that is gone, moved, put in, or described otherwise is named', async () => {
    expect(await afterPdf(([one]) => void (one && (one.image = null)))).toEqual([`DELETED ${FIGURE(1)}`])
    expect(await afterPdf((all) => void (all[3] && (all[3].image = null)))).toEqual([`DELETED ${FIGURE(4)}`])
    expect(await afterPdf(([one]) => void (one && (one.alternative = 'Growth')))).toEqual(['CHANGED Growth'])
    expect((await afterPdf(swap)).length).toBeGreaterThan(0)
  })

  test('one line of a drawing that runs elsewhere is told', async () => {
    expect(await afterPdf(otherLine)).toEqual([`CHANGED ${FIGURE(4)}`])
  })
})
