import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { openDialogs } from './open-dialogs.ts'

export type Notice = {
  tone: 'plain' | 'ok' | 'bad'
  text: string
  actions?: { label: string; run: () => void }[]
  /** The step of the history that it tells of and offers to turn. */
  step?: string
}

export const toasts = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

/** How long a message stays that offers nothing, and one that offers something over a dialog, in milliseconds. */
const [READ_BY_THEN, USED_BY_THEN] = [5_000, 9_000]
/** Offers that stand at once: an export in two formats makes two. */
const MOST_OFFERS = 2

const offers = ({ tone, actions = [] }: Notice): boolean => tone !== 'bad' && actions.length > 0

/** The offers that stand, the newest first. */
const standing = () => toasts.visibleToasts.filter(({ content }) => offers(content))

/**
 * Shows a short message in the corner. What failed, and what offers something to do, stays until it is closed or used; the rest leaves by itself. Of offers the last two stand, so that
 * they do not pile up, and over a dialog, for which the screen cannot leave them room, they leave by themselves: each step can be undone by its key all the same.
 */
export function notify(notice: Notice): void {
  const isOffer = offers(notice)
  if (isOffer) for (const { key } of standing().slice(MOST_OFFERS - 1)) toasts.close(key)
  if (notice.tone === 'bad' || (isOffer && openDialogs.get() === 0)) toasts.add(notice)
  else toasts.add(notice, { timeout: isOffer ? USED_BY_THEN : READ_BY_THEN })
}

/** Takes away what was offered so far: a dialog opens, and would be covered. */
export function clearOffers(): void {
  for (const { key } of standing()) toasts.close(key)
}

/** Takes away what tells of a step and offers to turn it: it was turned, by whichever way. */
export function clearStep(step: string): void {
  for (const { key, content } of toasts.visibleToasts) if (content.step === step) toasts.close(key)
}

/** Takes away what was said so far: something new begins. */
export function clearNotices(): void {
  for (const toast of toasts.visibleToasts) toasts.close(toast.key)
}
