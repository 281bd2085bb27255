import { Plugin } from 'prosemirror-state'
import { pickingIn } from '../text/picking.ts'
import { setAsTyped } from '../text/typography.ts'

/** Sets marks, dashes and spaces as one types, after each key, so that undo first gives back what was typed. What is asked of the library stays as it is. */
export function typographyPlugin(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text, typed) {
        if (view.composing) return false
        const before = view.state
        view.dispatch(typed())
        const set = pickingIn(view.state) ? null : setAsTyped(before, view.state, { from, to, text })
        if (set) view.dispatch(set)
        return true
      },
    },
  })
}
