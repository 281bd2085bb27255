import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { WordListName } from '#core/spelling/lists.ts'
import type { Match } from '../text/find.ts'
import { checkedWords } from '../text/words-to-check.ts'
import { schema } from '../text/schema.ts'
import { learn, verdict } from './verdicts.ts'

export type Misspelling = Match & { word: string; list: WordListName }
/** `unchecked`: whether the brief has text in languages without a list. */
export type Searched = { found: Misspelling | null; unchecked: boolean }

type Block = { node: TextNode; start: number }

/** How many blocks are asked about together. */
const TOGETHER = 20

/**
 * The misspelling at or behind the caret, or behind what is selected, past the end of the brief; null where the engine refused. `present` is the text as it is:
 * where it changes meanwhile, looking begins anew.
 */
export async function nextMisspelling(present: () => EditorState, isKnown: (word: string) => boolean): Promise<Searched | null> {
  const { doc, selection } = present()
  const language = String(doc.attrs['language'])
  const blocks = blocksOf(doc)
  const from = selection.empty ? selection.from : selection.to
  const at = Math.max(
    blocks.findIndex(({ node, start }) => from <= start + node.content.size),
    0,
  )
  // The first block comes again at the end, for what stands in it before the caret.
  const inOrder = [...blocks.slice(at), ...blocks.slice(0, at + 1)]
  for (let next = 0; next < inOrder.length; next += TOGETHER) {
    const some = inOrder.slice(next, next + TOGETHER)
    if (!(await learnAll(some, language))) return null
    if (present().doc !== doc) return nextMisspelling(present, isKnown)
    for (const [index, { node, start }] of some.entries()) {
      const isFirst = next + index === 0
      const { list, words } = checkedWords(node, language)
      const isBehind = (word: { start: number; end: number }): boolean =>
        !isFirst || (selection.empty ? start + word.end >= from : start + word.start >= from)
      const found = words.find((word) => list && isBehind(word) && verdict(list, word.word) === false && !isKnown(word.word))
      if (found && list)
        return { found: { from: start + found.start, to: start + found.end, word: found.word, list }, unchecked: false }
    }
  }
  return { found: null, unchecked: blocks.some(({ node }) => isUnchecked(node, language)) }
}

async function learnAll(blocks: readonly Block[], language: string): Promise<boolean> {
  const wanted = new Map<WordListName, string[]>()
  for (const { node } of blocks) {
    const { list, words } = checkedWords(node, language)
    if (list) wanted.set(list, [...(wanted.get(list) ?? []), ...words.map(({ word }) => word)])
  }
  for (const [list, words] of wanted) if (!(await learn(list, words))) return false
  return true
}

function blocksOf(doc: TextNode): Block[] {
  const blocks: Block[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 0) blocks.push({ node, start: position + 1 })
    return !node.isTextblock
  })
  return blocks
}

function isUnchecked(block: TextNode, language: string): boolean {
  const { list } = checkedWords(block, language)
  return list === null && block.type !== schema.nodes.quotation && /\p{L}{2}/u.test(block.textContent)
}
