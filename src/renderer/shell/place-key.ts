import type { CommandOf, KeyPlace } from '#contract/commands.ts'
import { placeCommand, type Pressed } from '#contract/keys.ts'
import { letterKeys, pressesLetter } from '../ui/letter-keys.ts'

/** The command that a key press stands for in a place; null, too, for a letter alone where these are switched off. */
export function placeKey<P extends KeyPlace>(place: P, pressed: Pressed): CommandOf<P> | null {
  return pressesLetter(pressed) && !letterKeys.get() ? null : placeCommand(place, pressed)
}
