import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, exported } from '../verify/testing/trial-brief.ts'
import { editedBrief, type EditedBrief } from './testing/edited-brief.ts'
import { editFile, judge, type Original } from './testing/edited-file.ts'
import { originalOf } from './testing/original-of.ts'
import { dice } from '../testing/dice.ts'
import { hasOffice, throughOffice } from './testing/through-office.ts'

// `npm run bench -- return` makes a thousand and more of them, on a seed of the day.

let brief: EditedBrief
let original: Original
beforeAll(async () => {
  brief = await editedBrief()
  original = await originalOf(brief, await exported(brief, 'docx'))
})
afterAll(() => brief.remove())

test('a file that nobody edited brings nothing back', async () => {
  const file = { ...editFile(original, 0, dice(1)), bytes: bytesOf(`${brief.folder}/trial.docx`) }
  expect(await judge(original, file, file.bytes)).toEqual({ found: 0, missed: [], wrong: [] })
  expect(Object.keys(unzipSync(file.bytes))).toContain('word/document.xml')
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('edits of every kind are found again and taken as they were made, seed %i', async (seed) => {
  const file = editFile(original, 7, dice(seed))
  expect(await judge(original, file, file.bytes)).toEqual({ found: 7, missed: [], wrong: [] })
})

test.skipIf(!hasOffice())(
  'so are they in files that LibreOffice saved (left out where it is not installed)',
  { timeout: 180_000 },
  async () => {
    const files = [11, 12].map((seed) => editFile(original, 7, dice(seed)))
    const saved = throughOffice(
      files.map(({ bytes }) => bytes),
      brief.folder,
    )
    for (const [index, file] of files.entries()) {
      // Of two sentences that changed places either may be told as the one that moved.
      const { found, wrong } = await judge(original, file, saved[index] ?? new Uint8Array())
      expect([found >= 6, wrong]).toEqual([true, []])
    }
  },
)
