import type { StepView } from '#contract/history.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { call } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'
import { clearStep, notify } from '../ui/toasts.ts'
import { openArticle, openBrief } from './place.ts'

type Way = 'undo' | 'redo'

/** Whether a step is on its way, or the window has not heard yet what can be undone after it: keys that are pressed meanwhile wait for it. */
export const turning = createStore(false)
let queue = Promise.resolve()
/** By then the window has heard of a step, in milliseconds. */
const HEARD = 1_000

/**
 * Takes back the last change to the library, whoever made it, or the one that is named; or does again what was taken back last. Says what it was, and goes there. Steps follow each other
 * in the order in which they were asked for.
 */
export function turnStep(way: Way, step?: string): Promise<void> {
  turning.set(true)
  const turned = queue.then(() => turn(way, step))
  queue = turned.catch(() => undefined).then(() => void window.setTimeout(() => turning.set(false), HEARD))
  return turned
}

async function turn(way: Way, step?: string): Promise<void> {
  const which = step === undefined ? {} : { step }
  const done = way === 'undo' ? await act('history.undo', which) : await act('history.redo', which)
  if (done === null) return
  const back = way === 'undo' ? 'redo' : 'undo'
  const open = await whereItIs(done)
  clearStep(done.step)
  notify({
    tone: 'plain',
    step: done.step,
    text: way === 'undo' ? t('history:undid', { what: done.what }) : t('history:redid', { what: done.what }),
    actions: [
      { label: back === 'undo' ? t('history:undo') : t('history:redo'), run: () => void turnStep(back, done.step) },
      ...(open === null ? [] : [{ label: t('history:openBrief'), run: open }]),
    ],
  })
}

/** Says what was just done, with a way to take that back, whatever is done before it is pressed. */
export async function notifyDone(text: string): Promise<void> {
  const next = await call('history.next', {})
  const step = next.ok ? next.value.undo?.step : undefined
  notify({
    tone: 'plain',
    text,
    ...(step === undefined ? {} : { step }),
    actions: step === undefined ? [] : [{ label: t('history:undo'), run: () => void turnStep('undo', step) }],
  })
}

/**
 * Brings the article that a step was about into view, where it is not in the trash. A brief is opened only when she says so: in it, undo is the text's own, and what came before this step could not be
 * undone by the next key.
 */
async function whereItIs({ article, block, brief }: StepView): Promise<(() => void) | null> {
  if (article !== null) {
    const present = await call('articles.present', { ids: [article] })
    if (!present.ok || !present.value.library.includes(article)) return null
    openArticle(block === null ? { article } : { article, block })
    return null
  }
  if (brief === null) return null
  const there = await call('briefs.get', { id: brief })
  return there.ok ? () => openBrief(brief) : null
}
