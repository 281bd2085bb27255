import { useEffect } from 'react'
import { onAppEvent } from '../../ui/bridge.ts'
import { notify } from '../../ui/toasts.ts'

/** Says that an automatic backup could not be made: whoever relies on them must know. */
export function BackupFailures() {
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.name === 'backup.failed') notify({ tone: 'bad', text: event.message })
      }),
    [],
  )
  return null
}
