import { failureSpot } from '#core/guide/failure-spot.ts'
import type { GuideSpot } from '#core/guide/guide-spot.ts'
import type { Failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import { createStore } from './store.ts'
import { notify } from './toasts.ts'

/** A spot of the guide that was asked for and is not shown yet; the guide takes it from here. */
export const askedSpot = createStore<GuideSpot | null>(null)

/** Shows why something could not be done, with the way to the page of the guide that helps. */
export function notifyFailure({ code, message }: Pick<Failure, 'code' | 'message'>): void {
  const spot = failureSpot(code)
  notify({
    // What the user stopped herself is no fault.
    tone: code === 'cancelled' ? 'plain' : 'bad',
    text: message,
    ...(spot === null ? {} : { actions: [{ label: t('guide:readMore'), run: () => askedSpot.set(spot) }] }),
  })
}
