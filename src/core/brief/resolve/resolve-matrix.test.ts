import { describe, expect, it } from 'vitest'
import type { MatrixBlock } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { matrixOf } from '../testing/matrix-fixture.ts'
import { brief } from '../testing/brief-fixture.ts'
import { resolveMatrix } from './resolve-matrix.ts'
import { tableNumbers } from './table-numbers.ts'

const WORKED = matrixOf(
  ['Pressure', 'Accident', ''],
  [
    ['Gas stopped.', 'CC I N'],
    ['Prices rose.', 'C C C'],
    ['A valve broke.', 'N II –'],
  ],
  { caption: 'Why it stopped' },
)

const plain = (inlines: readonly DocumentInline[]): string =>
  inlines.map((one) => (one.kind === 'text' ? one.text : 'children' in one ? `*${plain(one.children)}*` : '')).join('')
const resolved = (block: MatrixBlock, language = 'en'): DocumentBlock[] =>
  resolveMatrix(block, 2, language, (sentences) => sentences.map(({ text }) => ({ kind: 'text', text })))
function table(block: MatrixBlock, language?: string): string[] {
  const [made] = resolved(block, language)
  if (made?.kind !== 'table') throw new Error('No table.')
  return [made.header, ...made.rows].map((row) => row.map(plain).join(' | '))
}
const below = (block: MatrixBlock, language?: string): string[] =>
  resolved(block, language)
    .slice(1)
    .map((one) => (one.kind === 'paragraph' ? plain(one.content) : one.kind))

describe('a printed matrix', () => {
  it('is a table with its marks as letters, signs for what rows tell apart, and the count of each hypothesis', () => {
    expect(table(WORKED)).toEqual([
      'Evidence | Pressure | Accident | Hypothesis 3 | ',
      'Gas stopped. | CC | I | N | *',
      'Prices rose. | C | C | C | =',
      'A valve broke. | N | II | – | ',
      '*Inconsistency* | *0 (least so far)* | 3 | *0 (least so far)* | ',
    ])
  })

  it('explains under it every letter and sign that stands in it, and how it is counted', () => {
    expect(below(WORKED)).toEqual([
      'CC strongly consistent · C consistent · N neutral or not applicable · I inconsistent · II strongly inconsistent · – not judged · * tells the hypotheses apart most · = the same mark for all, tells nothing apart. I counts 1 and II counts 2. Hypotheses are ranked by the least inconsistency, not by how much is consistent with them.',
    ])
    const [legend] = below(
      matrixOf(
        ['A', 'B'],
        [
          ['x', 'C I'],
          ['y', 'C I'],
        ],
      ),
    )
    expect(legend).not.toMatch(/[–=]/)
  })

  it('says which hypothesis has the least, and that it is so far while cells are not judged', () => {
    expect(table(matrixOf(['A', 'B'], [['x', 'C I']])).at(-1)).toBe('*Inconsistency* | *0 (least)* | 1 | ')
  })

  it('has no column of signs where no row has one', () => {
    expect(table(matrixOf(['A', 'B'], [['x', 'C –']]))[1]).toBe('x | C | –')
  })

  it('states its hypotheses in full, those that are', () => {
    const stated = matrixOf(['A', 'B'], [['x', 'C I']], {
      hypotheses: [
        { id: 'h0', name: 'A', statement: 'It was so.' },
        { id: 'h1', name: 'B', statement: '' },
      ],
    })
    expect(below(stated)[0]).toBe('*A.* It was so.')
    expect(below(stated)).toHaveLength(2)
  })

  it.each([
    ['ru', 'Свидетельство', 'полностью противоречит'],
    ['kk', 'Дәлел', 'мүлде қайшы'],
    ['fr', 'Élément', 'très incohérent'],
    ['de', 'Beleg', 'widerspricht stark'],
    ['zh', '证据', '非常不一致'],
  ])('speaks the language of the brief: %s', (language, head, word) => {
    expect(table(WORKED, language)[0]).toContain(head)
    expect(below(WORKED, language)[0]).toContain(`II ${word}`)
  })

  it('is counted among the tables; a blank one is not printed', () => {
    const blank = matrixOf(['', ''], [['', '– –']], { id: 'blank' })
    expect([...tableNumbers(brief({ one: [blank, WORKED] }), null)]).toEqual([['m', 1]])
  })
})
