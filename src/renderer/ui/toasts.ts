import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Notice = {
  tone: 'plain' | 'ok' | 'bad'
  text: string
  actions?: { label: string; run: () => void }[]
}

export const toasts = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** How long a message stays that offers nothing, in milliseconds. */
const READ_BY_THEN = 5_000

/**
 * Shows a short message in the corner. What failed, and what offers something to do, stays until it is closed or used; the rest leaves by itself. What offers something takes the place of the offer before it, so that they do not pile up:
 * each step can be undone by its key all the same.
 */
export function notify(notice: Notice): void {
  const offers = ({ tone, actions = [] }: Notice): boolean => tone !== 'bad' && actions.length > 0
  if (offers(notice)) for (const toast of toasts.visibleToasts) if (offers(toast.content)) toasts.close(toast.key)
  if (notice.tone === 'bad' || offers(notice)) toasts.add(notice)
  else toasts.add(notice, { timeout: READ_BY_THEN })
}

/** Takes away what was said so far: something new begins. */
export function clearNotices(): void {
  for (const toast of toasts.visibleToasts) toasts.close(toast.key)
}
