import type { BriefContent } from '#core/brief.ts'
import { matrixOf } from '#core/brief/testing/matrix-fixture.ts'
import { briefOf, paragraph, tableOf } from './text-state.ts'

/** Each sentence is written in letters of its own, so that a letter tells where it came from. */
export const ALPHABETS = ['Ααβγδ', 'Жжзик', 'ძწჭხ', 'Բբգդե', 'ㄅㄆㄇㄈ', 'ᚠᚢᚦᚨ']
const OWN = briefOf({
  one: [paragraph('p0', ['Ααβγ δα βγδ.', '0'], ['Жжзик жз.', '1']), paragraph('p1', ['ძწ ჭხ ძწჭ.', '2'])],
  two: [paragraph('p2', ['Բբգ դե բգ.', '3'], ['ㄅㄆ ㄇㄈ ㄅ.', '4'], ['ᚠᚢ ᚦᚨ ᚠᚢ.', '5'])],
})
/** The same with a part of it in the cells of a table. */
const IN_CELLS = briefOf({
  one: [
    paragraph('p0', ['Ααβγ δα βγδ.', '0']),
    tableOf('t', [
      [['Name'], ['Жжзик жз.', '1'], []],
      [['ძწ ჭხ ძწჭ.', '2'], ['ㄅㄆ ㄇㄈ ㄅ.', '4'], ['12']],
    ]),
  ],
  two: [paragraph('p2', ['Բբգ դե բգ.', '3'], ['ᚠᚢ ᚦᚨ ᚠᚢ.', '5'])],
})

/** The same in the rows of a matrix. */
const IN_ROWS = briefOf({
  one: [
    paragraph('p0', ['Ααβγ δα βγδ.', '0']),
    matrixOf(
      ['Name', 'Other'],
      [
        ['Жжзик жз.', 'C I', '1'],
        ['ძწ ჭხ ძწჭ.', '– N', '2'],
        ['ㄅㄆ ㄇㄈ ㄅ.', 'C C', '4'],
        ['12', '– –'],
      ],
    ),
  ],
  two: [paragraph('p2', ['Բբգ დե բგ.'.replace('დե', 'դե').replace('გ', 'գ'), '3'], ['ᚠᚢ ᚦᚨ ᚠᚢ.', '5'])],
})

/** Briefs to begin with: of paragraphs alone, with a table, and with a matrix. */
export const BRIEFS: readonly [BriefContent, BriefContent, BriefContent] = [OWN, IN_CELLS, IN_ROWS]
