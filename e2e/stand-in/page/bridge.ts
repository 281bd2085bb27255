/** One end of the way between a page's own world and its preload's. */
export interface Bridge {
  /** Handles what the other end asks for under `name`. */
  on(name: string, handler: (...values: never[]) => void): void
  /** Asks the other end; functions become proxies, promises stay promises, everything else is copied. */
  ask(name: string, ...values: unknown[]): void
}

/**
 * Makes one end. DOM events cross worlds synchronously, and Chromium clones their detail, so a call returns its value at once.
 * Its source is run in pages: keep it self-contained.
 */
export function makeBridge(secret: string, side: 'page' | 'preload'): Bridge {
  type Message =
    | { kind: 'ask'; name: string; values: unknown[] }
    | { kind: 'call'; function: number; call: number; values: unknown[] }
    | { kind: 'return'; call: number; threw: boolean; value: unknown }
    | { kind: 'settle'; promise: number; failed: boolean; value: unknown }
  type Settle = (value: unknown) => void

  const other = side === 'page' ? 'preload' : 'page'
  const mark = `${secret}:kind`
  const functions = new Map<number, (...values: unknown[]) => unknown>()
  const numbers = new WeakMap<object, number>()
  const promises = new Map<number, [Settle, Settle]>()
  const returns = new Map<number, { threw: boolean; value: unknown }>()
  const handlers = new Map<string, (...values: never[]) => void>()
  const target = window
  const dispatch = target.dispatchEvent.bind(target)
  const Event = CustomEvent
  let last = 0

  const post = (message: Message): void => void dispatch(new Event(`${secret}:${other}`, { detail: message }))

  // Electron's contextBridge copies an error's message and nothing else.
  const wrapFailure = (error: unknown): unknown =>
    error instanceof Error ? { [mark]: 'error', message: error.message } : wrap(error)
  const wrap = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const id = numbers.get(value) ?? ++last
      numbers.set(value, id)
      functions.set(id, value as (...values: unknown[]) => unknown)
      return { [mark]: 'function', id }
    }
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Error) return wrapFailure(value)
    if (value instanceof Promise) {
      const promise = ++last
      value.then(
        (result) => post({ kind: 'settle', promise, failed: false, value: wrap(result) }),
        (error: unknown) => post({ kind: 'settle', promise, failed: true, value: wrapFailure(error) }),
      )
      return { [mark]: 'promise', id: promise }
    }
    if (Array.isArray(value)) return value.map(wrap)
    if (Object.prototype.toString.call(value) !== '[object Object]') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)]))
  }
  const unwrap = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(unwrap)
    if (Object.prototype.toString.call(value) !== '[object Object]') return value
    const fields = value as Record<string, unknown>
    const id = fields['id'] as number
    if (fields[mark] === 'error') return new Error(fields['message'] as string)
    if (fields[mark] === 'promise') return new Promise((resolve, reject) => promises.set(id, [resolve, reject]))
    if (fields[mark] === 'function') return (...values: unknown[]) => callOther(id, values)
    return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, unwrap(item)]))
  }

  const callOther = (id: number, values: unknown[]): unknown => {
    const call = ++last
    post({ kind: 'call', function: id, call, values: values.map(wrap) })
    const answer = returns.get(call)
    returns.delete(call)
    if (answer?.threw) throw unwrap(answer.value)
    return unwrap(answer?.value)
  }
  const serve = (message: Extract<Message, { kind: 'call' }>): void => {
    try {
      const result = functions.get(message.function)?.(...message.values.map(unwrap))
      post({ kind: 'return', call: message.call, threw: false, value: wrap(result) })
    } catch (error) {
      post({ kind: 'return', call: message.call, threw: true, value: wrapFailure(error) })
    }
  }

  target.addEventListener(`${secret}:${side}`, (event) => {
    event.stopImmediatePropagation()
    const message = (event as CustomEvent<Message>).detail
    if (message.kind === 'call') serve(message)
    else if (message.kind === 'return') returns.set(message.call, message)
    else if (message.kind === 'ask') handlers.get(message.name)?.(...(message.values.map(unwrap) as never[]))
    else {
      promises.get(message.promise)?.[message.failed ? 1 : 0](unwrap(message.value))
      promises.delete(message.promise)
    }
  })
  return {
    on: (name, handler) => void handlers.set(name, handler),
    ask: (name, ...values) => post({ kind: 'ask', name, values: values.map(wrap) }),
  }
}
