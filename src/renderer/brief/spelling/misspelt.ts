import type { Node as TextNode } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { FoundSpan } from '#core/find-in-text.ts'
import type { WordListName } from '#core/spelling/lists.ts'
import { drawSpans } from '../composer/margin.ts'
import { highlight, rangesIn } from '../composer/painted.ts'
import { checkedWords } from '../text/words-to-check.ts'
import { learn, verdict } from './verdicts.ts'

/** What is checked: the text field, the brief's language, and what is known besides the lists. */
export type Checking = { view: EditorView; language: () => string; isKnown: (word: string) => boolean }

/** How long typing and scrolling must rest before words are asked for, in milliseconds. */
const REST = 300

let checking: Checking | null = null
/** The caret, while it stands where something was just written: the word there may not be at its end. */
let writing: { block: TextNode; offset: number } | null = null
const wanted = new Map<WordListName, Set<string>>()
let timer: number | undefined

/** Paints what is misspelt near what is seen from now on; null: nothing. */
export function checkSpelling(now: Checking | null): void {
  checking = now
  writing = null
  window.clearTimeout(timer)
  wanted.clear()
  drawMisspelt()
}

/** Paints anew, when something else than the text has changed. */
export function drawMisspelt(): void {
  drawSpans('misspelt')
  drawTitle()
}

/** Where a block is misspelt, as far as that is known; what is not known is asked for when typing rests. */
export function misspeltIn(block: TextNode): readonly FoundSpan[] {
  if (checking === null) return []
  const { list, words } = checkedWords(block, checking.language())
  if (list === null) return []
  const { isKnown } = checking
  const unknown = words.filter(({ word }) => verdict(list, word) !== true && !isKnown(word))
  const fresh = unknown.filter(({ word }) => verdict(list, word) === undefined)
  if (fresh.length > 0) want(list, fresh)
  return unknown.filter((one) => verdict(list, one.word) === false && !isWritten(block, one))
}

function isWritten(block: TextNode, { start, end }: FoundSpan): boolean {
  return writing?.block === block && start <= writing.offset && writing.offset <= end
}

function want(list: WordListName, words: readonly { word: string }[]): void {
  const all = wanted.get(list) ?? new Set()
  wanted.set(list, all)
  for (const { word } of words) all.add(word)
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void askForWanted(), REST)
}

async function askForWanted(): Promise<void> {
  const asked = [...wanted]
  wanted.clear()
  const answers = await Promise.all(asked.map(([list, words]) => learn(list, words)))
  // Where the engine refused, the blocks ask again when they are drawn.
  if (answers.every(Boolean)) drawMisspelt()
}

/** Follows caret and text: a word is marked when the caret has left it. */
export function followWriting(before: EditorState, now: EditorState): void {
  const { $head } = now.selection
  if (now.doc !== before.doc) {
    writing = { block: $head.parent, offset: $head.parentOffset }
    // The block that was left may not have changed: what is at its end is to be marked now.
    if ($head.start() !== before.selection.$head.start()) window.requestAnimationFrame(drawMisspelt)
    else if (now.doc.firstChild !== before.doc.firstChild) window.requestAnimationFrame(drawTitle)
  } else if (writing !== null && !now.selection.eq(before.selection)) {
    writing = null
    drawMisspelt()
  }
}

/** The title has no margin that would paint it. */
function drawTitle(): void {
  const painted = highlight('misspelt-in-title')
  painted.clear()
  const view = checking?.view
  const [element, title] = [view?.dom.querySelector<HTMLElement>('.brief-page-title'), view?.state.doc.firstChild]
  if (element && title) for (const range of rangesIn(element, misspeltIn(title))) painted.add(range)
}
