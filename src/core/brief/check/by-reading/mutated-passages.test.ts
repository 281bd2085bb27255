import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { splitSentences } from '#core/sentences.ts'
import { tried, type Passage } from '../testing/trial.ts'

const SET = new URL('../testing/trial-sets/thirteenth.json', import.meta.url)
const { passages } = JSON.parse(readFileSync(SET, 'utf8')) as { passages: Record<string, Passage> }

/** Words of a sentence, of which two places are drawn by its length, so that each run tries the same. */
const CHANGES: Record<string, (words: string[], one: number, other: number) => string[]> = {
  'without a word': (words, one) => words.toSpliced(one, 1),
  'with two words exchanged': (words, one, other) => words.with(one, words[other] ?? '').with(other, words[one] ?? ''),
  'with a “not” more': (words, one) => words.toSpliced(one, 0, 'not'),
  'with a word more': (words, one) => words.toSpliced(one, 0, 'reportedly'),
  'cut in the middle': (words) => words.slice(0, Math.ceil(words.length / 2)),
}

test.each(Object.entries(CHANGES))('a sentence of a passage %s is blamed, or to be read', (_name, change) => {
  let [tries, silent] = [0, [] as string[]]
  for (const passage of Object.values(passages))
    for (const sentence of splitSentences(passage.quote, null)) {
      const words = sentence.split(' ')
      if (words.length < 8) continue
      const [one, other] = [1 + ((words.length * 7) % (words.length - 2)), 1 + ((words.length * 5 + 3) % (words.length - 2))]
      const text = change(words, one, other).join(' ')
      // What is cut within its marks quotes other words; “It was the” says nothing.
      if (text === sentence || /[“"«‘]/u.test(text)) continue
      const { findings, unchecked } = tried({ text, on: [passage], language: passage.language ?? 'en' })
      tries += 1
      if (![...findings, ...unchecked].some((each) => each.sentence === 's')) silent.push(text)
    }
  expect(tries).toBeGreaterThan(40)
  expect(silent).toEqual([])
})
