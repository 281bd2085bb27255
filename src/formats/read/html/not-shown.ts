import type { DomElement } from './dom.ts'
import { isHidden } from './unfold.ts'

/** Controls of forms, whose words are what a reader may press or fill in. */
const CONTROLS = new Set(['BUTTON', 'SELECT', 'TEXTAREA', 'LABEL'])

/** Why readers do not see an element's words as text; null where they do. */
export function reasonNotShown(element: DomElement, tag: string): string | null {
  if (CONTROLS.has(tag)) return 'control'
  return isHidden(element) ? 'hidden' : null
}
