import { useRef } from 'react'
import { placeOfTitle, type ListAsked } from './list-pages.ts'

/** Letters that follow each other so fast are one word, in milliseconds. */
const PAUSE = 1_000

export type TypeAhead = {
  /** One more letter, with the keyboard at a place: goes to the next title in all of the list that begins with the word. */
  type: (letter: string, from: number) => void
  /** The keyboard goes elsewhere: what is still being looked for is no longer wanted. */
  leave: () => void
}

/** Letters look for a title that begins so, from the present place on and around; `open` goes there. */
export function useTypeAhead(asked: ListAsked, open: (index: number) => void): TypeAhead {
  const typed = useRef({ text: '', at: 0, start: 0 })
  const find = async (text: string, start: number): Promise<void> => {
    const index = await placeOfTitle(asked, text, start)
    if (index !== null && typed.current.text === text) open(index)
  }
  return {
    type(letter, from) {
      const now = performance.now()
      const { text, at, start } = typed.current
      const goesOn = text !== '' && now - at < PAUSE
      // One more letter of the same word may stay where the first of them led.
      typed.current = goesOn ? { text: text + letter, at: now, start } : { text: letter, at: now, start: from + 1 }
      void find(typed.current.text, typed.current.start)
    },
    leave() {
      typed.current = { text: '', at: 0, start: 0 }
    },
  }
}
