import { lazy, Suspense } from 'react'
import { dialog } from '../shell/dialogs.ts'
import type { Feature } from '../shell/features.ts'
import { useCommand } from '../shell/use-command.ts'

/** Loaded when first asked for: neither is part of a quick start. */
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }))
const PreferencesDialog = lazy(async () => ({ default: (await import('./PreferencesDialog.tsx')).PreferencesDialog }))

function Behind() {
  useCommand('about', () => dialog.set({ kind: 'about' }))
  useCommand('preferences', () => dialog.set({ kind: 'preferences' }))
  return null
}

/** What the program is, and how one user has set it. */
export const settingsFeature: Feature = {
  Behind,
  dialogs: {
    about: () => (
      <Suspense>
        <AboutDialog />
      </Suspense>
    ),
    preferences: () => (
      <Suspense>
        <PreferencesDialog />
      </Suspense>
    ),
  },
}
