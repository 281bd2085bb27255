import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { offered } from '#core/spelling/suggestions.ts'
import type { WordListName } from '#core/spelling/lists.ts'

export type WordList = {
  /** Whether a word (`plainWord`) is spelt so: as it is, or with small letters where it begins with a capital; with a possessive; or each part between hyphens. */
  has(word: string): boolean
  /** At most five, the likeliest first. */
  suggest(word: string): string[]
}

const locate = createRequire(import.meta.url).resolve

/** A list that the program has as a file. */
export type WordFile = Exclude<WordListName, 'en'>

/** Reads a word list that the program comes with (`root` holds resources/). Takes some 0.5 s; keep it. A missing list is a bug and throws. */
export function readWordList(root: string, name: WordFile): WordList {
  const trie = decodeTrie(gunzipSync(readFileSync(fileOf(root, name))))
  const hasWord = (word: string): boolean => trie.hasWord(word, true)
  const has = (word: string): boolean => hasWord(word) || hasWord(word.charAt(0).toLowerCase() + word.slice(1))
  const isWhole = (word: string): boolean => has(word) || (word.endsWith("'s") && has(word.slice(0, -2)))
  return {
    has: (word) => isWhole(word) || (word.includes('-') && word.split('-').every((part) => part.length === 1 || isWhole(part))),
    suggest: (word) => offered(word, trie.suggest(word, { numSuggestions: 8, ignoreCase: true })),
  }
}

/** The lists of the cspell packages stand beside the file that these export; `resources/spelling` says where the Russian one is from. */
function fileOf(root: string, name: WordFile): string | URL {
  if (name === 'ru') return join(root, 'resources', 'spelling', 'ru.btrie.gz')
  const [packageName, file] =
    name === 'en-us' ? ['@cspell/dict-en_us', 'en_US.trie.gz'] : ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz']
  return new URL(file, pathToFileURL(locate(`${packageName}/cspell-ext.json`)))
}
