import { describe, expect, it } from 'vitest'
import { processorSeconds } from '#formats/read/fixtures/processor-seconds.ts'
import { type Block, type BlockKind, numberBlocks } from '../../article.ts'
import { NO_METADATA } from '../known-metadata.ts'
import { withOwnNumbers } from './own-numbers.ts'

const LONG = 'The Group decided that the stations on the upper river are to be visited every month by an observer.'

type Piece = string | [text: string, label: string] | { heading: string }

const read = (pieces: readonly Piece[], kind: BlockKind = 'paragraph'): Block[] =>
  withOwnNumbers({
    ...NO_METADATA,
    blocks: numberBlocks(
      pieces.map((piece) => {
        if (typeof piece === 'string') return { kind, text: piece }
        return Array.isArray(piece)
          ? { kind, text: piece[0], label: piece[1] }
          : { kind: 'heading', text: piece.heading, level: 2 }
      }),
    ),
  }).blocks

const called = (pieces: readonly Piece[], kind?: BlockKind) => read(pieces, kind).map(({ ownNumber }) => ownNumber ?? '')
const labelled = (pieces: readonly Piece[]) => read(pieces).map(({ label }) => label ?? '')

describe('a document with numbered paragraphs', () => {
  it('is cited by its own numbers, points with the number of the paragraph they stand under', () => {
    const pieces = [
      `1. ${LONG}`,
      `2. ${LONG}`,
      '(a) Its stations;',
      '(b) Its staff:',
      '(i) By day;',
      '(ii) By night.',
      `3. ${LONG}`,
      '(a) Its roof.',
      '(b) Its road.',
    ]
    expect(called(pieces)).toEqual(['1', '2', '2 (a)', '2 (b)', '2 (b) (i)', '2 (b) (ii)', '3', '3 (a)', '3 (b)'])
    expect(labelled(pieces)).toEqual(['1.', '2.', '(a)', '(b)', '(i)', '(ii)', '3.', '(a)', '(b)'])
  })

  it('has them whether the file keeps them in its text or apart', () => {
    expect(
      called(
        [
          [LONG, '1.'],
          ['Its staff', 'a.'],
          ['Its roof', 'b.'],
          [LONG, '2.'],
          [LONG, '3.'],
        ],
        'list-item',
      ),
    ).toEqual(['1', '1 (a)', '1 (b)', '2', '3'])
  })

  it('has paragraphs, which the file may call items of a list; points under them stay items', () => {
    const blocks = read(
      [
        [LONG, '1.'],
        ['Its staff;', '(a)'],
        ['Its roof.', '(b)'],
        [LONG, '2.'],
        [LONG, '3.'],
      ],
      'list-item',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item', 'paragraph', 'paragraph'])
  })

  it('goes on counting over headings, where points do not', () => {
    expect(
      called([`7. ${LONG}`, { heading: 'Roads' }, `8. ${LONG}`, { heading: 'Annex' }, '(a) A;', '(b) B;', `9. ${LONG}`]),
    ).toEqual(['7', '', '8', '', '', '', '9'])
  })

  it('is numbered by parts', () => {
    expect(called([`1.1 ${LONG}`, `1.2 ${LONG}`, { heading: '2 Roads' }, `2.1 ${LONG}`, `2.2 ${LONG}`])).toEqual([
      '1.1',
      '1.2',
      '',
      '2.1',
      '2.2',
    ])
  })

  it('may have letters with a stop', () => {
    expect(called([`1. ${LONG}`, 'a. Its roof;', 'b. its road.', `2. ${LONG}`, `3. ${LONG}`])).toEqual([
      '1',
      '1 (a)',
      '1 (b)',
      '2',
      '3',
    ])
  })

  it.each([['[#] '], ['# – '], ['# ']])('may have them as “%s”', (form) => {
    expect(called([1, 2, 3].map((n) => `${form.replace('#', String(n))}${LONG}`))).toEqual(['1', '2', '3'])
  })

  it('may lose a number to a picture', () => {
    expect(called([`1. ${LONG}`, `2. ${LONG}`, LONG, `4. ${LONG}`])).toEqual(['1', '2', '', '4'])
  })

  it('may be written in Russian, or count in Chinese', () => {
    expect(called([`1. ${LONG}`, 'а) дороги;', 'б) мосты;', 'в) станции.', `2. ${LONG}`, `3. ${LONG}`])).toEqual([
      '1',
      '1 (а)',
      '1 (б)',
      '1 (в)',
      '2',
      '3',
    ])
    expect(labelled(['一、总体要求', '二、主要任务', '（一）加强合作', '（二）完善机制', '三、保障措施'])).toEqual([
      '一、',
      '二、',
      '（一）',
      '（二）',
      '三、',
    ])
  })
})

describe('a text that is not numbered throughout', () => {
  it('has the labels of its list and is not cited by them', () => {
    const pieces = [LONG, '1. Keep the tariff.', '2. Open the road.', '3. Pay the observers.', LONG]
    expect(labelled(pieces)).toEqual(['', '1.', '2.', '3.', ''])
    expect(called(pieces).join('')).toBe('')
  })

  it('is not cited by numbers that begin anew in every chapter, but for the longest', () => {
    expect(
      called([
        `1. ${LONG}`,
        `2. ${LONG}`,
        { heading: 'B' },
        `1. ${LONG}`,
        `2. ${LONG}`,
        { heading: 'C' },
        `1. ${LONG}`,
        `2. ${LONG}`,
      ]).join(''),
    ).toBe('')
  })

  it('has no labels where a number only begins a sentence', () => {
    expect(
      labelled([
        `1984. ${LONG}`,
        `3.5 million tonnes. ${LONG}`,
        `12. Oktober. ${LONG}`,
        `A. Serik wrote. ${LONG}`,
        `(a) ${LONG}`,
        `3 Group members left. ${LONG}`,
        `4 Group members stayed. ${LONG}`,
        `1 March: ${LONG}`,
        `2 March: ${LONG}`,
        `3 March: ${LONG}`,
      ]).join(''),
    ).toBe('')
  })

  it('keeps the label that its file gives a heading', () => {
    const [heading] = withOwnNumbers({
      ...NO_METADATA,
      blocks: [{ id: 1, n: null, kind: 'heading', text: 'Roads', level: 2, label: 'II.' }],
    }).blocks
    expect(heading).toMatchObject({ label: 'II.', kind: 'heading' })
  })
})

it('a text of very many lists is read in time', async () => {
  const many = Array.from({ length: 40_000 }, (_, index): Piece => [`${LONG} ${index}`, '1.'])
  expect(await processorSeconds(() => read(many))).toBeLessThan(4)
})
