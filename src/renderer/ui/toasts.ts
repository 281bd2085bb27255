import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Notice = {
  tone: 'plain' | 'ok' | 'bad'
  text: string
  actions?: { label: string; run: () => void }[]
}

export const toasts = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** Shows a short message in the corner. Failures stay until they are closed, the rest leaves by itself; one with actions stays a little longer. */
export function notify(notice: Notice): void {
  if (notice.tone === 'bad') toasts.add(notice)
  else toasts.add(notice, { timeout: notice.actions ? 9000 : 5000 })
}

/** Takes away what was said so far: something new begins. */
export function clearNotices(): void {
  for (const toast of toasts.visibleToasts) toasts.close(toast.key)
}
