import { placeKey } from '../shell/place-key.ts'
import type { CommandOf } from '#contract/commands.ts'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { RefObject } from 'react'
import type { ArticleView } from '#contract/views.ts'
import { closeOne } from './close-side.ts'
import { useKeyPlace } from '../shell/key-places.ts'
import { useThemes } from '../ui/themes.ts'
import { chooseCollections, toggleRead, toggleStar } from './article-state.ts'
import { setLeftOut } from './leave-out.ts'
import { dialog } from '../shell/dialogs.ts'
import { moveEdges } from './move-edges.ts'
import { decide, lastThemes, mark, markParagraph, markWithNote, noteParagraph, takeGuess } from './mark.ts'
import { paragraphInHand } from './paragraph-in-hand.ts'
import type { ReadSelection } from '../ui/read-selection.ts'
import { leftOutShown, reader, toggleLeftOut } from './reader-state.ts'
import { selectSentence, selectWord } from '../article/select-sentence.ts'
import { shownBlocks } from '../article/shown-blocks.ts'
import { selectText } from './select-text.ts'
import { takeInHand } from './take-in-hand.ts'
import { toBrief } from './to-brief.ts'

/**
 * The reader's keys: J and K move the keyboard through the blocks, S selects sentences, D leaves out and takes back in, the others act on the selection, where nothing is
 * selected on the paragraph that the keyboard went to, or on the block's suggestion.
 */
export function useReadingKeys(
  article: ArticleView,
  text: RefObject<HTMLElement | null>,
  selection: ReadSelection | null,
  isActive: boolean,
): void {
  const themes = [...useThemes().keys()]
  const sentence = useRef({ block: 0, from: -1, to: -1 })
  useKeyPlace('reader')

  const shown = () => shownBlocks(article.blocks, leftOutShown.get())
  const step = (by: 1 | -1): void => {
    const blocks = shown()
    const present = blocks.findIndex((block) => block.id === reader.get().block)
    const next = blocks[present < 0 ? (by === 1 ? 0 : -1) : present + by]
    if (next) takeInHand(text.current, next.id)
  }

  const choose = (extend: boolean): void => {
    const block = article.blocks.find(
      (other) => other.id === (reader.get().block ?? article.blocks.find((one) => one.n === 1)?.id),
    )
    const element = text.current?.querySelector<HTMLElement>(`[data-block="${block?.id ?? 0}"]`)
    if (block && element)
      sentence.current = selectSentence(element, block, block.language ?? article.language, sentence.current, extend)
  }

  const chooseWord = (extend: boolean): void => {
    const [selected] = selection?.spans ?? []
    const inHand = selected?.block ?? reader.get().block ?? article.blocks.find((one) => one.n === 1)?.id
    const block = article.blocks.find((other) => other.id === inHand)
    const element = text.current?.querySelector<HTMLElement>(`[data-block="${block?.id ?? 0}"]`)
    if (block && element) selectWord(element, block, block.language ?? article.language, selected ?? null, extend)
  }

  const takeBestGuess = (): boolean => {
    const guess = article.guesses.find((one) => one.excerpt === reader.get().excerpt)
    if (guess !== undefined) void takeGuess(guess)
    return guess !== undefined
  }

  const suggestion = (decision: 'accepted' | 'rejected'): void => {
    const first = article.suggestions.find((one) => one.block === reader.get().block)
    if (first) void decide(article.id, first.block, first.theme, decision)
  }

  /** Leaves out the blocks that are selected, or else the one in hand; one that was left out is taken back in. */
  const leaveOut = async (): Promise<void> => {
    const blocks = shown()
    const selected = blocks.filter((block) => selection?.spans.some((span) => span.block === block.id))
    const chosen = selected.length > 0 ? selected : blocks.filter((block) => block.id === reader.get().block)
    const last = chosen.at(-1)
    if (last === undefined) return
    document.getSelection()?.removeAllRanges()
    const dropped = last.dropped === undefined
    if (!(await setLeftOut(article.id, chosen, dropped)) || !dropped || leftOutShown.get()) return
    // The block in hand is no longer to be seen: the next one takes its place.
    const next = blocks[blocks.indexOf(last) + 1]
    if (next) takeInHand(text.current, next.id)
    else reader.set((previous) => ({ ...previous, block: null }))
  }

  const correctBlock = (): boolean => {
    const block = article.blocks.find(({ id, dropped }) => id === reader.get().block && dropped === undefined)
    if (block !== undefined) dialog.set({ kind: 'correct-text', article: article.id, block: block.id })
    return block !== undefined
  }

  const press = useEffectEvent((event: KeyboardEvent): void => {
    const command = placeKey('reader', event)
    if (command === null || event.defaultPrevented || !isActive) return
    if (!isReading(event.target) && !(command === 'mark-for-brief' && isInExcerpts(event.target))) return
    const spans = selection?.spans ?? []
    const whole = spans.length > 0 ? null : paragraphInHand(article)
    const markIt = (chosen: string[]): unknown =>
      spans.length > 0 ? void mark(article.id, spans, chosen) : whole !== null && markParagraph(article.id, whole, chosen)
    // Each command; false where there is nothing that it could act on.
    const acts: Record<CommandOf<'reader'>, () => unknown> = {
      'next-paragraph': () => step(1),
      'previous-paragraph': () => step(-1),
      'select-sentence': () => choose(false),
      'extend-sentence': () => choose(true),
      'select-word': () => chooseWord(false),
      'extend-word': () => chooseWord(true),
      'select-text': () => text.current !== null && selectText(text.current),
      'mark-edges': () => moveEdges(reader.get().excerpt),
      'take-guess': takeBestGuess,
      accept: () => suggestion('accepted'),
      reject: () => suggestion('rejected'),
      'show-left-out': toggleLeftOut,
      'close-second': () => closeOne('right'),
      'correct-text': correctBlock,
      'leave-out': () => void leaveOut(),
      collect: () => chooseCollections(article),
      read: () => toggleRead(article),
      star: () => toggleStar(article),
      mark: () => markIt([]),
      'mark-again': () => lastThemes() !== null && markIt(lastThemes() ?? []),
      'mark-with-note': () =>
        spans.length > 0 ? void markWithNote(article.id, spans) : whole !== null && noteParagraph(article.id, whole),
      'mark-for-brief': () => toBrief(article.id, spans),
      'mark-with-theme': () => {
        const theme = themes[Number(event.key) - 1]
        return theme !== undefined && markIt([theme])
      },
    }
    if (acts[command]() === false) return
    event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** Keys belong to the reader while nothing else has the focus, or something in the reader that is not a field or a list has. */
function isReading(focus: EventTarget | null): boolean {
  if (!(focus instanceof HTMLElement) || focus.matches('input, textarea, [role=menuitem], [role=option]')) return false
  return focus === document.body || focus.closest('.reader, .side-head, .selection-toolbar') !== null
}

/** The list of excerpts shows in the reader which one is in hand. */
function isInExcerpts(focus: EventTarget | null): boolean {
  return focus instanceof HTMLElement && focus.closest('.excerpt-list') !== null
}
