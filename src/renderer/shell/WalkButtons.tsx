import { keysOf } from '#contract/keys.ts'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { isMac } from '../ui/is-mac.ts'
import { useStore } from '../ui/store.ts'
import { move, ways } from './walk.ts'
import './walk-buttons.css'

/** ‹ › at the beginning of a top bar: back and forward through the places of the window. */
export function WalkButtons() {
  const { back, forward } = useStore(ways)
  return (
    <span className="walk-buttons">
      <IconButton
        icon={ChevronLeft}
        label={t('commands:name.back')}
        keys={keysOf('back', isMac)}
        isDisabled={!back}
        onPress={() => move('back')}
      />
      <IconButton
        icon={ChevronRight}
        label={t('commands:name.forward')}
        keys={keysOf('forward', isMac)}
        isDisabled={!forward}
        onPress={() => move('forward')}
      />
    </span>
  )
}
