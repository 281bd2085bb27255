import { notify } from '../ui/toasts.ts'

type Way = 'undone' | 'redone'
/** A change to an article that can be taken back and made again; both answer whether it worked. `said` is what is said of it then. */
export type Step = { said: (way: Way) => string; undo: () => Promise<boolean>; redo: () => Promise<boolean> }

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

/** A step that no longer works is forgotten; why was shown where it was tried. */
async function move(from: Step[], to: Step[], way: 'undo' | 'redo', step: Step | undefined): Promise<void> {
  if (step === undefined) return
  from.splice(from.indexOf(step), 1)
  if (!(await step[way]())) return
  to.push(step)
  notify({ tone: 'plain', text: step.said(way === 'undo' ? 'undone' : 'redone') })
}
