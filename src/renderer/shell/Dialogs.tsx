import type { ComponentType } from 'react'
import { useStore } from '../ui/store.ts'
import { dialog, type OpenDialog } from './dialogs.ts'
import { useFeatures } from './features.ts'
import { Palette } from './palette/Palette.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

/** The dialog that is open, if one is. */
export function Dialogs() {
  const open = useStore(dialog)
  const features = useFeatures()
  if (open === null) return null
  if (open.kind === 'shortcuts') return <ShortcutsDialog />
  if (open.kind === 'palette') return <Palette beside={open.beside === true} />
  // A part is registered under the kind of dialog that it shows, which is what it is given.
  const Part = features.map(({ dialogs }) => dialogs?.[open.kind]).find((part) => part !== undefined) as
    | ComponentType<OpenDialog>
    | undefined
  return Part ? <Part key={JSON.stringify(open)} {...open} /> : null
}
