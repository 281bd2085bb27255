import { useEffect } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import { status } from '#renderer/shell/status.ts'
import { useStore } from '#renderer/ui/store.ts'
import { counted } from '#renderer/ui/words.ts'
import { LOCALE, t } from '#text/text.ts'
import type { SaveState } from './saving.ts'
import { useSession } from './use-session.ts'

/** Says in the status bar how much of the brief is traced, and whether it is saved. Apart from the screen, which would be drawn anew with every save. */
export function BriefStatus({ check }: { check: BriefCheckView | null }) {
  const save = useStore(useSession().save)
  useEffect(() => {
    status.set({ left: check ? traced(check) : '', right: saved(save) })
  }, [check, save])
  useEffect(() => () => status.set({ left: '', right: '' }), [])
  return null
}

function traced({ trace }: BriefCheckView): string {
  if (trace.length === 0) return ''
  const tagged = trace.filter((one) => one.state === 'TAGGED').length
  const held = trace.filter((one) => one.state !== 'MISSING' && one.state !== 'DRIFTED').length
  return t('brief:status.traced', { share: Math.round((100 * held) / trace.length), tagged: counted(tagged, 'sentence') })
}

function saved(save: SaveState): string {
  switch (save.kind) {
    case 'saved':
      return t('brief:status.saved', {
        time: new Date(save.at).toLocaleTimeString(LOCALE, { hour: '2-digit', minute: '2-digit' }),
      })
    case 'unsaved':
    case 'saving':
      return t('brief:status.saving')
    case 'failed':
      return t('brief:status.unsaved')
  }
}
