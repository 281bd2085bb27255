import { useStore } from '../ui/store.ts'
import { useFeatures } from './features.ts'
import { place } from './place.ts'

/** What takes the whole window at this place. */
export function Screen() {
  const here = useStore(place)
  const shown = useFeatures().find(({ screen }) => screen?.wants(here))?.screen
  return shown ? <shown.Screen /> : null
}
