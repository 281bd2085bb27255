import { createContext, useContext } from 'react'
import type { ComponentType } from 'react'
import type { JobView } from '#contract/job.ts'
import type { OpenDialog } from './dialogs.ts'
import type { Place } from './place.ts'

type DialogParts = { [Kind in OpenDialog['kind']]: ComponentType<Extract<OpenDialog, { kind: Kind }>> }

/**
 * What one feature brings to the window. A feature knows the shell and not the other way round: it says here what it has, the app puts the features
 * together, and the shell shows their parts.
 */
export type Feature = {
  /** What takes the whole window: the first feature that wants this place has it. */
  screen?: { wants: (place: Place) => boolean; Screen: ComponentType }
  dialogs?: Partial<DialogParts>
  /** In the status bar, before the jobs that run. */
  Status?: ComponentType
  /** Shows nothing and is there as long as the window: it answers the commands that the feature has everywhere. */
  Behind?: ComponentType
  /** Over every screen, such as a tour. */
  Over?: ComponentType
  /** Says how a job ended that did not fail; false where it is none of the feature's. */
  jobEnded?: (job: JobView) => boolean
}

export const FeaturesContext = createContext<readonly Feature[]>([])

/** Every feature of the window, in the order in which the app names them. */
export function useFeatures(): readonly Feature[] {
  return useContext(FeaturesContext)
}
