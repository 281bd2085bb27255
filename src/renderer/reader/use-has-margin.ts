import { place } from '../shell/place.ts'
import { useStore } from '../ui/store.ts'

/** Whether there may be a margin beside the text: not in triage, where the list says what it would say, and takes the room. */
export function useHasMargin(): boolean {
  return useStore(place, ({ view }) => view !== 'triage')
}
