import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type Notice = {
  tone: 'plain' | 'ok' | 'bad'
  text: string
  actions?: { label: string; run: () => void }[]
}

export const toasts = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** How long a message stays that offers nothing, in milliseconds. */
const READ_BY_THEN = 5_000

/** Offers that stand at once: an export in two formats makes two. */
const MOST_OFFERS = 2

/**
 * Shows a short message in the corner. What failed, and what offers something to do, stays until it is closed or used; the rest leaves by itself. Of offers the last two stand, so that
 * they do not pile up: each step can be undone by its key all the same.
 */
export function notify(notice: Notice): void {
  const offers = ({ tone, actions = [] }: Notice): boolean => tone !== 'bad' && actions.length > 0
  // The newest stands first.
  const earlier = offers(notice) ? toasts.visibleToasts.filter(({ content }) => offers(content)) : []
  for (const { key } of earlier.slice(MOST_OFFERS - 1)) toasts.close(key)
  if (notice.tone === 'bad' || offers(notice)) toasts.add(notice)
  else toasts.add(notice, { timeout: READ_BY_THEN })
}

/** Takes away what was said so far: something new begins. */
export function clearNotices(): void {
  for (const toast of toasts.visibleToasts) toasts.close(toast.key)
}
