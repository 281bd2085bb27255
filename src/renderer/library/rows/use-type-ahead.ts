import { useRef } from 'react'
import { shownTitle } from '#core/shown-title.ts'
import { LOCALE } from '#text/text.ts'
import type { Listed } from './use-article-rows.ts'

/** Letters that follow each other so fast are one word, in milliseconds. */
const PAUSE = 1_000

const letters = new Intl.Collator(LOCALE, { usage: 'search', sensitivity: 'base' })

/** Letters look for a title that begins so among the articles at hand, from the present place on and around; the returned function says where, for one more letter. */
export function useTypeAhead(listed: Listed): (letter: string, from: number) => number | null {
  const typed = useRef({ text: '', at: 0 })
  return (letter, from) => {
    const now = performance.now()
    const { text, at } = typed.current
    const word = now - at < PAUSE ? text + letter : letter
    typed.current = { text: word, at: now }
    const found = listed.places.flatMap(([index, { row }]) =>
      letters.compare(shownTitle(row).slice(0, word.length), word) === 0 ? [index] : [],
    )
    // One more letter of the same word may stay where it is.
    const next = word.length > 1 ? from : from + 1
    return found.toSorted((a, b) => distance(a, next) - distance(b, next))[0] ?? null
    function distance(index: number, start: number): number {
      return index >= start ? index - start : index + listed.total
    }
  }
}
