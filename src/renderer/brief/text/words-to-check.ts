import type { Node as TextNode } from 'prosemirror-model'
import { listFor, type WordListName } from '#core/spelling/lists.ts'
import { wordsToCheck, type PlacedWord } from '#core/spelling/words.ts'
import { linksIn } from './links.ts'
import { schema } from './schema.ts'

/** The words of a text block that are checked, by offsets in it, and the list they are checked by; null where nothing in it is. */
export type CheckedWords = { list: WordListName | null; words: readonly PlacedWord[] }

const NOTHING: CheckedWords = { list: null, words: [] }
/** Blocks are never changed, only replaced: what was read of one holds for good. */
const read = new WeakMap<TextNode, { language: string; checked: CheckedWords }>()

/** What is checked of a text block in a brief of that language. A block quotation says its source's words. */
export function checkedWords(block: TextNode, language: string): CheckedWords {
  if (block.type === schema.nodes.quotation) return NOTHING
  const before = read.get(block)
  if (before?.language === language) return before.checked
  const text = block.textContent
  const list = listFor(text, language)
  const kept = linksIn(block).map(({ from, to }) => ({ start: from, end: to }))
  const checked = list === null ? NOTHING : { list, words: wordsToCheck(text, list, kept) }
  read.set(block, { language, checked })
  return checked
}
