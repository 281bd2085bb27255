import { OFFER_LIST } from '../excerpts/drag.ts'
import { openEvidence } from '../composer/open-block-menu.ts'
import { focusText } from '../composer/text-field.ts'
import { source } from './source.ts'

/** Takes the keyboard where it was when the source was opened: the text, the evidence of a sentence, or the list of excerpts. The pane stays. */
export function backToText(): void {
  const { from } = source.get()
  if (from.kind === 'offers') {
    const list = document.getElementById(OFFER_LIST)
    if (list) return list.focus({ preventScroll: true })
  }
  focusText()
  if (from.kind === 'evidence') openEvidence.set({ sentence: from.sentence, pill: null })
}
