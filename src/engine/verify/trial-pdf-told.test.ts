import { afterAll, beforeAll, expect, test } from 'vitest'
import { picturedBrief } from './testing/pictured-brief.ts'
import { bytesOf, exported, fallen, type TrialBrief, verified } from './testing/trial-brief.ts'

let brief: TrialBrief
let file: string
beforeAll(async () => {
  brief = await picturedBrief()
  file = Buffer.from(bytesOf(await exported(brief, 'pdf'))).toString('latin1')
})
afterAll(() => brief.remove())

/** What verify tells of the file with this in it for something no longer, so that its cross-references still hold. */
async function after(from: string | RegExp, to: string): Promise<string[]> {
  const changed = file.replace(from, (found) => to.padEnd(found.length))
  expect([changed === file, changed.length]).toEqual([false, file.length])
  return fallen(await verified(brief, Uint8Array.from(Buffer.from(changed, 'latin1')), 'pdf'))
}

test('what a PDF tells those who hear it, point at it or list it is that of the export', async () => {
  expect(fallen(await verified(brief, Uint8Array.from(Buffer.from(file, 'latin1')), 'pdf'))).toEqual([])
})

test.each([
  [
    'what a link back is called',
    '(Back to note 1 in the text)',
    '(Nobody believes it)',
    ['ADDED annotation: Nobody believes it'],
  ],
  [
    'what a link out is called',
    /\/Contents \(https:[^)]*\)/,
    '/Contents (https://example.com/)',
    ['ADDED annotation: https://example.com/'],
  ],
  ['its language', '/Lang (en)', '/Lang (ru)', ['CHANGED language: ru']],
  ['its day', /(?<=obj\n)\(D:20\d{12}Z\)/g, '(D:20190101000000Z)', ['CHANGED date: 2019-01-01']],
  ['how it opens', '/UseOutlines', '/FullScreen', ['CHANGED PageMode: FullScreen']],
  ['a bookmark that is gone', '/Title (Options)', '/Title (Summary)', ['DELETED Options']],
] as const)('told is %s', async (_what, from, to, wanted) => {
  expect(await after(from, to)).toEqual(wanted)
})
