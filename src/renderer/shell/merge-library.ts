import { call } from '../ui/bridge.ts'
import { notifyFailure } from '../ui/failure-notice.ts'
import { dialog } from './dialogs.ts'

/** Asks which library is to be merged into the open one, and for its password where it is encrypted, and starts that. */
export async function mergeLibrary(): Promise<void> {
  const reply = await call('library.merge', {})
  if (reply.ok) return
  if (reply.failure.code === 'password-needed') dialog.set({ kind: 'merge-password', asked: reply.failure.message })
  else notifyFailure(reply.failure)
}
