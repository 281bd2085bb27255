import { notify } from '../ui/toasts.ts'

type Way = 'undone' | 'redone'
/** Whether it worked, or the analyst thought better of it when she was asked. */
export type Outcome = boolean | 'declined'
/** A change to an article that can be taken back and made again. `said` is what is said of it then. */
export type Step = { said: (way: Way) => string; undo: () => Promise<Outcome>; redo: () => Promise<Outcome> }

type History = { done: Step[]; undone: Step[] }
const histories = new Map<string, History>()

function historyOf(article: string): History {
  const known = histories.get(article) ?? { done: [], undone: [] }
  histories.set(article, known)
  return known
}

/** Remembers what was just done to an article, for Ctrl+Z; the returned function takes back this step, whatever came after it. */
export function remember(article: string, step: Step): () => Promise<void> {
  const history = historyOf(article)
  history.done.push(step)
  history.undone = []
  return async () => {
    if (history.done.includes(step)) await move(history.done, history.undone, 'undo', step)
  }
}

/** Takes back the last change to the article that was made in this session. */
export async function undoLast(article: string): Promise<void> {
  const { done, undone } = historyOf(article)
  await move(done, undone, 'undo', done.at(-1))
}

export async function redoLast(article: string): Promise<void> {
  const { done, undone } = historyOf(article)
  await move(undone, done, 'redo', undone.at(-1))
}

/** A step that no longer works is forgotten; why was shown where it was tried. One that was declined stays where it was. */
async function move(from: Step[], to: Step[], way: 'undo' | 'redo', step: Step | undefined): Promise<void> {
  if (step === undefined) return
  const at = from.indexOf(step)
  from.splice(at, 1)
  const outcome = await step[way]()
  if (outcome === 'declined') from.splice(at, 0, step)
  if (outcome !== true) return
  to.push(step)
  notify({ tone: 'plain', text: step.said(way === 'undo' ? 'undone' : 'redone') })
}
