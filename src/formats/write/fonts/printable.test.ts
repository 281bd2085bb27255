import { expect, test } from 'vitest'
import { coverageFor } from './font-library.ts'
import { isPrintable } from './printable.ts'

const SAMPLE = 'aŻқўЁ€№→≤ﬁаخۇ中鱻龘の𠀀ཀ𒀀😀ጀ\u00ad\u200f\u2028'

test('what can be printed is answered as the typesetter answers it', async () => {
  const covers = await coverageFor(SAMPLE)
  const seen = Array.from(SAMPLE).filter((character) => !/^[\s\p{Default_Ignorable_Code_Point}]$/u.test(character))
  expect(seen.filter(isPrintable)).toEqual(seen.filter((character) => covers(character, 'serif') !== null))
  expect(seen.some(isPrintable)).toBe(true)
  expect(seen.every(isPrintable)).toBe(false)
})

test('signs that show nothing need no font', () => expect(Array.from('\u00ad\u200f\u2028\u0007').every(isPrintable)).toBe(true))
