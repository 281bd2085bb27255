import type { CDPSession } from '@playwright/test'
import { EventEmitter } from 'node:events'

declare const shape: CDPSession
// The names of the protocol's events are in the first of the three signatures that Playwright gives `off`.
type EventName = CDPSession['off'] extends {
  (event: infer Name, listener: infer _First): unknown
  (event: infer _Close, listener: infer _Second): unknown
  (event: infer _Event, listener: infer _Third): unknown
}
  ? Extract<Name, string>
  : never

/** What Chromium tells with an event of its debugging protocol. */
export type Payload<E extends EventName> = Parameters<Parameters<typeof shape.on<E>>[1]>[0]

type Method = Extract<Parameters<CDPSession['send']>[0], string>

/** What Chromium wants to know with a command of its debugging protocol. */
export type Command<M extends Method> = NonNullable<Parameters<typeof shape.send<M>>[1]>

/** One conversation with Chromium: with the browser, or with one page of it. */
export interface Channel {
  readonly send: CDPSession['send']
  on<E extends EventName>(event: E, listener: (payload: Payload<E>) => void): void
}

interface Message {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  sessionId?: string
  error?: { message: string; data?: string }
}

interface Waiting {
  method: string
  resolve: (result: unknown) => void
  reject: (error: Error) => void
}

/** What carries the messages of the protocol, each a JSON text: a pipe to a Chromium of one's own, a socket to one that others use too. */
export interface Transport {
  send(text: string): void
  /** Called once, with what to do with each message. */
  listen(receive: (text: string) => void): void
  /** Fulfilled when nothing comes any more. */
  readonly closed: Promise<void>
}

/** Chromium's debugging protocol: commands and their answers, and events, of the browser and of its pages. */
export class Connection {
  #last = 0
  readonly #waiting = new Map<number, Waiting>()
  readonly #events = new EventEmitter().setMaxListeners(0)
  readonly #transport: Transport
  #closed = false
  /** Fulfilled when Chromium has gone. */
  readonly closed: Promise<void>

  constructor(transport: Transport) {
    this.#transport = transport
    transport.listen((text) => this.#receive(JSON.parse(text) as Message))
    this.closed = this.#end()
  }

  /** The conversation with a session; without an id the one with the browser itself. */
  channel(sessionId?: string): Channel {
    const prefix = sessionId ?? ''
    return {
      send: ((method: string, params?: unknown) => this.#send(method, params, sessionId)) as CDPSession['send'],
      on: (event, listener) => {
        this.#events.on(`${prefix}/${event}`, (payload: unknown) => listener(payload as never))
      },
    }
  }

  #send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('stand-in: Chromium closed'))
      const id = ++this.#last
      this.#waiting.set(id, { method, resolve, reject })
      this.#transport.send(JSON.stringify({ id, method, params, sessionId }))
    })
  }

  async #end(): Promise<void> {
    await this.#transport.closed
    this.#closed = true
    for (const { reject } of this.#waiting.values()) reject(new Error('stand-in: Chromium closed'))
    this.#waiting.clear()
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      this.#events.emit(`${message.sessionId ?? ''}/${message.method}`, message.params)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error)
      waiting?.reject(new Error(`${waiting.method}: ${message.error.message} ${message.error.data ?? ''}`.trim()))
    else waiting?.resolve(message.result)
  }
}
