import { useEffect } from 'react'
import type { EditorView } from 'prosemirror-view'
import { shownPassage } from './shown-passage.ts'

/** How long the pointer must rest before the card comes, and may be away before it goes, in milliseconds: time to cross to it. */
const COMES = 350
const GOES = 300

/** Shows the passage of the sentence whose margin word or note number is pointed at; it stays while the pointer is on the card. */
export function usePointed(view: EditorView): void {
  useEffect(() => {
    const page = view.dom
    let timer: number | undefined
    const over = ({ target, buttons }: PointerEvent): void => {
      if (!(target instanceof Element) || buttons !== 0) return
      const inCard = target.closest('.passage-card') !== null
      const sentence = sentenceAt(page, target)
      window.clearTimeout(timer)
      const shown = shownPassage.get()
      if (inCard || sentence === shown?.sentence) return
      if (sentence !== null) timer = window.setTimeout(() => shownPassage.set({ sentence, by: 'pointer' }), COMES)
      else if (shown?.by === 'pointer') timer = window.setTimeout(() => shownPassage.set(null), GOES)
    }
    const out = ({ relatedTarget }: PointerEvent): void => {
      if (relatedTarget === null) window.clearTimeout(timer)
    }
    document.addEventListener('pointerover', over)
    document.addEventListener('pointerout', out)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('pointerover', over)
      document.removeEventListener('pointerout', out)
      shownPassage.set(null)
    }
  }, [view])
}

function sentenceAt(page: Element, target: Element): string | null {
  const word = target.closest<HTMLElement>('[data-pill], [data-note-of]')
  if (!word || !page.contains(word)) return null
  return word.dataset['pill'] ?? word.dataset['noteOf'] ?? null
}
