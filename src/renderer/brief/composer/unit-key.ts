import { placeCommand, type Pressed } from '#contract/keys.ts'
import type { CommandOf } from '#contract/commands.ts'

/** Where the caret or selection is in a paragraph's text. */
export type CaretIn = { draft: string; start: number; end: number }

/**
 * What a key does to a paragraph at this place, or null where the text field should have it: a selection is deleted by Backspace, never joined, and
 * only an empty paragraph offers to insert something else.
 */
export function unitCommand(pressed: Pressed, { draft, start, end }: CaretIn): CommandOf<'composer'> | null {
  const command = placeCommand('composer', pressed)
  if (command === 'join' && (start !== 0 || end !== 0)) return null
  if (command === 'insert' && draft.trim() !== '') return null
  return command
}
