/**
 * Starts `start` on items before their turn, so that slow beginnings overlap: at most `most` are started and not yet taken. Yields in the order of the
 * items.
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  start: (item: T) => R,
  most: number,
): AsyncGenerator<R> {
  const started: R[] = []
  const state: { stopped: boolean; end: { error?: unknown } | null } = { stopped: false, end: null }
  let arrived = Promise.withResolvers<void>()
  let taken = Promise.withResolvers<void>()

  const pull = async (): Promise<void> => {
    for await (const item of items) {
      if (state.stopped) return
      started.push(start(item))
      arrived.resolve()
      while (started.length >= most && !state.stopped) {
        taken = Promise.withResolvers()
        await taken.promise
      }
    }
  }
  const pulled = pull().then(
    () => (state.end = {}),
    (error: unknown) => (state.end = { error }),
  )
  void pulled.then(() => arrived.resolve())
  try {
    for (;;) {
      const next = started.shift()
      if (next !== undefined) {
        taken.resolve()
        yield next
      } else if (state.end !== null) {
        if ('error' in state.end) throw state.end.error
        return
      } else {
        arrived = Promise.withResolvers()
        await arrived.promise
      }
    }
  } finally {
    state.stopped = true
    taken.resolve()
  }
}
