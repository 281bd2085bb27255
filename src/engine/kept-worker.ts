import { Worker } from 'node:worker_threads'

export type KeptWorker<Question, Answer> = {
  /** Asks when what was asked before is answered. Rejects where the worker fails or is closed; the next question starts another. */
  ask(question: Question): Promise<Answer>
  close(): Promise<void>
}

/** A worker thread that is started by the first question, and ended when nobody has asked for `idle` milliseconds. */
export function keptWorker<Question, Answer>(program: URL, idle: number): KeptWorker<Question, Answer> {
  let last: Promise<unknown> = Promise.resolve()
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  /** What is told when the worker ends before it has answered. */
  let ended = unheard

  const started = (): Worker => {
    const made = new Worker(program)
    const gone = (error: Error): void => {
      // Its end comes after its fault, and may be that of one that was replaced.
      if (worker !== made) return
      worker = null
      ended(error)
    }
    made.on('error', (error) => gone(error instanceof Error ? error : new Error(String(error))))
    made.on('exit', () => gone(new Error('The worker ended.')))
    return made
  }
  const stop = async (): Promise<void> => {
    clearTimeout(timer)
    const stopped = worker
    worker = null
    ended(new Error('The worker was closed.'))
    await stopped?.terminate()
  }
  const put = (question: Question): Promise<Answer> => {
    clearTimeout(timer)
    const running = (worker ??= started())
    return new Promise((resolve, reject) => {
      ended = reject
      running.once('message', (answer: Answer) => {
        timer = setTimeout(() => void stop(), idle)
        timer.unref()
        resolve(answer)
      })
      running.postMessage(question, [])
    })
  }
  return {
    ask(question) {
      const turn = last.then(() => put(question))
      last = turn.catch(() => undefined)
      return turn
    },
    close: stop,
  }
}

/** Nobody waits for an answer. */
function unheard(_error: Error): void {}
