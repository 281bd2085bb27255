import type { Pressed } from '#contract/keys.ts'
import { createStore } from './store.ts'

/**
 * Whether letters, digits and signs alone are commands outside of texts. Whoever speaks to her machine, or strikes keys by accident, switches them off
 * (WCAG 2.2, 2.1.4 Character Key Shortcuts); menus, buttons and keys with Ctrl, Alt or a name stay.
 */
export const letterKeys = createStore(true)

/** Whether a key of the table is a letter, digit or sign alone, or with Shift. */
export function isLetterKey(keys: string): boolean {
  return /^(?:Shift\+)?.$/u.test(keys)
}

/** The same of a press. */
export function pressesLetter({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  return !ctrlKey && !metaKey && !altKey && key !== ' ' && Array.from(key).length === 1
}
