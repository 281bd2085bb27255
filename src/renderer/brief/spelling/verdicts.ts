import type { WordListName } from '#core/spelling/lists.ts'
import { call } from '#renderer/ui/bridge.ts'

/** Whether a list has a word, by list and word; what was answered once is not asked again. */
const answered: Record<WordListName, Map<string, boolean>> = {
  en: new Map(),
  'en-us': new Map(),
  'en-gb': new Map(),
  ru: new Map(),
}

/** How many words are asked for at a time: an answer takes some milliseconds, and others wait for it. */
const AT_ONCE = 500

/** Whether the list has the word; undefined where that was not asked yet. */
export function verdict(list: WordListName, word: string): boolean | undefined {
  return isNoWord(word) || answered[list].get(word)
}

/** Longer than any word is: not asked about, and not marked. */
function isNoWord(word: string): boolean {
  return word.length > 100
}

/** Asks for those of the words that were not asked for. Answers whether all are known now. */
export async function learn(list: WordListName, words: Iterable<string>): Promise<boolean> {
  const known = answered[list]
  const fresh = [...new Set(words)].filter((word) => !known.has(word) && !isNoWord(word))
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const asked = fresh.slice(at, at + AT_ONCE)
    const reply = await call('spelling.check', { list, words: asked })
    if (!reply.ok) return false
    const missing = new Set(reply.value.words)
    for (const word of asked) known.set(word, !missing.has(word))
  }
  return true
}
