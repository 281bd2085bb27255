/** Lets what several readers deliver about their files through in the order of the files. */
export type InOrder = {
  /** The file at `index` comes next: indexes are expected in rising order. */
  expect(index: number): void
  /** Runs `act` once everything about earlier files has run; `last` when nothing more comes about this one. Resolves and fails as `act` does. */
  deliver<T>(index: number, act: () => Promise<T>, last?: boolean): Promise<T>
  /** How many deliveries are waiting or not answered yet. */
  readonly underWay: number
  /** Waits until all that ran is answered. */
  settled(): Promise<void>
}

export function inOrder(): InOrder {
  const expected: number[] = []
  const waiting = new Map<number, (() => void)[]>()
  const running = new Set<Promise<unknown>>()
  const ended = new Set<number>()
  let held = 0

  const advance = (): void => {
    for (;;) {
      const first = expected[0]
      if (first === undefined) return
      const acts = waiting.get(first) ?? []
      waiting.delete(first)
      for (const act of acts) act()
      if (!ended.delete(first)) return
      expected.shift()
    }
  }
  const run = <T>(act: () => Promise<T>): Promise<T> => {
    const answer = act()
    const settled: Promise<unknown> = answer.then(
      () => running.delete(settled),
      () => running.delete(settled),
    )
    running.add(settled)
    return answer
  }

  return {
    expect: (index) => void expected.push(index),
    deliver(index, act, last = false) {
      if (last) ended.add(index)
      if (expected[0] === index && !waiting.has(index)) {
        const answer = run(act)
        advance()
        return answer
      }
      held += 1
      return new Promise((resolve, reject) => {
        const later = (): void => {
          held -= 1
          run(act).then(resolve, reject)
        }
        waiting.set(index, [...(waiting.get(index) ?? []), later])
      })
    },
    get underWay() {
      return held + running.size
    },
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
