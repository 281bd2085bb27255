import type { Feature } from '../shell/features.ts'
import { useCommand } from '../shell/use-command.ts'
import { beginTour } from './steps.ts'
import { TourPanel } from './TourPanel.tsx'

function Behind() {
  useCommand('tour', () => void beginTour())
  return null
}

/** A tour through the program over the sample library. */
export const tourFeature: Feature = { Behind, Over: TourPanel }
