import { openEvidence } from '../composer/open-block-menu.ts'
import { focusText } from '../composer/text-field.ts'
import { focusOffers } from '../outline/left-face.ts'
import { source } from './source.ts'

/** Takes the keyboard where it was when the source was opened: the text, the evidence of a sentence, or the list of excerpts. The pane stays. */
export function backToText(): void {
  const { from } = source.get()
  if (from.kind === 'offers') return focusOffers()
  focusText()
  if (from.kind === 'evidence') openEvidence.set({ sentence: from.sentence, pill: null })
}
