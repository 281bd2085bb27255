import type { CommandOf, KeyPlace } from '#contract/commands.ts'
import { keysAll, shownKeys } from '#contract/keys.ts'
import { isMac } from './is-mac.ts'
import { isLetterKey, letterKeys } from './letter-keys.ts'
import { useStore } from './store.ts'

/** Tells of a command the first of its keys that counts at present, as this system prints it; null where it has none while letters alone are switched off. */
export function useKeyName(): (command: CommandOf<KeyPlace>) => string | null {
  const letters = useStore(letterKeys)
  return (command) => {
    const key = keysAll(command, isMac).find((each) => letters || !isLetterKey(each))
    return key === undefined ? null : shownKeys(key, isMac)
  }
}
