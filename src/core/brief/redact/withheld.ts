import { hideNames } from './hide-names.ts'

/** Something that is not to be found in an export: what was withheld, and the words by which it would be. */
export type Withheld = { kind: 'passage' | 'source' | 'name'; id: string; text: string }
/** Something that was found all the same, with the words that stand there. */
export type Leak = Withheld & { found: string }

/** Words in a row that two texts do not share by chance; so many of a withheld text may stand nowhere. */
const RUN = 8
/** Fewer words than this of a passage are no secret by themselves (“In 2022”), and would be found everywhere. */
const FEWEST = 4
/** In scripts without spaces each character counts as a word, or a sentence would be one that is never found in another. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** Looks in texts for what was withheld: names as they are hidden, passages and sources by any eight words in a row, or all of them where they have fewer. */
export function leaksIn(withheld: readonly Withheld[]): (text: string) => Leak[] {
  const names = withheld.filter(({ kind }) => kind === 'name').map((each) => ({ each, hidden: hideNames([each.text], '') }))
  const runs = new Map<string, Withheld>()
  const lengths = new Set<number>()
  for (const each of withheld) {
    if (each.kind === 'name') continue
    const words = wordsOf(each.text)
    const length = Math.min(RUN, words.length)
    if (length < FEWEST) continue
    lengths.add(length)
    for (let at = 0; at + length <= words.length; at += 1) runs.set(words.slice(at, at + length).join(' '), each)
  }
  return (text) => {
    const found = new Map<Withheld, Leak>()
    for (const { each, hidden } of names) if (hidden.has(text)) found.set(each, { ...each, found: each.text })
    const words = lengths.size === 0 ? [] : wordsOf(text)
    for (const length of lengths)
      for (let at = 0; at + length <= words.length; at += 1) {
        const run = words.slice(at, at + length).join(' ')
        const each = runs.get(run)
        if (each !== undefined && !found.has(each)) found.set(each, { ...each, found: run })
      }
    return [...found.values()]
  }
}

/** Whether a text is long enough to be looked for. */
export function isLookedFor({ kind, text }: Withheld): boolean {
  return kind === 'name' || wordsOf(text).length >= FEWEST
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}
