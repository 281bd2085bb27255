/** Resolves in a task of its own: what the window has waiting (a key, a frame) goes first. */
export async function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** Starts `work` in a task of its own, and undoes it: an effect that takes long lets what was drawn be seen first. Undone before it began, it never begins. */
export function inOwnTask(work: () => (() => void) | undefined): () => void {
  let undo: (() => void) | undefined
  const waiting = setTimeout(() => {
    undo = work()
  })
  return () => {
    clearTimeout(waiting)
    undo?.()
  }
}
