import type { MessagePortMain as ElectronMessagePortMain } from 'electron'
import { StrictEmitter } from '../strict.ts'

/** Where a port's messages go: to its twin in this process, or over to another process. */
interface Wire {
  send(data: unknown): void
  close(): void
}

/** Electron's `MessagePortMain`. Messages wait until `start`. */
export class MessagePort extends StrictEmitter implements Pick<ElectronMessagePortMain, 'postMessage' | 'start' | 'close'> {
  #wire: Wire | undefined
  readonly #unsent: unknown[] = []
  #waiting: unknown[] | undefined = []
  #closed = false

  constructor() {
    super('MessagePortMain', ['message', 'close'])
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('stand-in: sending a port over a port is not implemented')
    const data: unknown = structuredClone(message)
    if (this.#wire) this.#wire.send(data)
    else if (!this.#closed) this.#unsent.push(data)
  }
  start(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const data of waiting) this.#emitLater(data)
  }
  close(): void {
    if (this.#closed) return
    this.closed()
    this.#wire?.close()
  }

  /** Says where messages go from now on. */
  connect(wire: Wire): void {
    this.#wire = wire
    for (const data of this.#unsent.splice(0)) wire.send(data)
  }
  /** Takes a message from the other end. */
  deliver(data: unknown): void {
    if (this.#closed) return
    if (this.#waiting) this.#waiting.push(data)
    else this.#emitLater(data)
  }
  /** The other end has closed. */
  closed(): void {
    if (this.#closed) return
    this.#closed = true
    setImmediate(() => this.emit('close'))
  }
  /** Gives the port away: what it had received but not yet shown goes along. */
  detach(): unknown[] {
    this.#closed = true
    const waiting = this.#waiting ?? []
    this.#waiting = []
    return waiting
  }

  #emitLater(data: unknown): void {
    setImmediate(() => this.emit('message', { data, ports: [] }))
  }
}

/** Electron's `MessageChannelMain`. */
export class MessageChannel {
  readonly port1 = new MessagePort()
  readonly port2 = new MessagePort()

  constructor() {
    twins.set(this.port1, this.port2)
    twins.set(this.port2, this.port1)
    this.port1.connect({ send: (data) => this.port2.deliver(data), close: () => this.port2.closed() })
    this.port2.connect({ send: (data) => this.port1.deliver(data), close: () => this.port1.closed() })
  }
}

const twins = new WeakMap<MessagePort, MessagePort>()

/** What travels between two processes that share ports. */
export type ProcessMessage =
  | { kind: 'message'; data: unknown; ports: number[] }
  | { kind: 'port'; port: number; data: unknown }
  | { kind: 'close'; port: number }

/** The ports whose other end lives in another process, which `post` reaches. */
export class PortExchange {
  readonly #ports = new Map<number, MessagePort>()
  readonly #post: (message: ProcessMessage) => void
  #last = 0

  constructor(post: (message: ProcessMessage) => void) {
    this.#post = post
  }

  /** Sends a message, and with it the far ends of some ports. */
  send(data: unknown, transfer: readonly unknown[] = []): void {
    const twinsToKeep = transfer.map((port) => {
      const twin = port instanceof MessagePort ? twins.get(port) : undefined
      if (!twin || !(port instanceof MessagePort))
        throw new Error('stand-in: only ports of a MessageChannelMain can be transferred, and only once')
      twins.delete(port)
      return { twin, received: port.detach() }
    })
    const ports = twinsToKeep.map(() => ++this.#last)
    this.#post({ kind: 'message', data: structuredClone(data), ports })
    twinsToKeep.forEach(({ twin, received }, index) => {
      const number = ports[index] ?? 0
      this.#bind(number, twin)
      for (const early of received) this.#post({ kind: 'port', port: number, data: early })
    })
  }
  /** Takes what the other process sent; answers the message that is meant for its listeners, if it is one. */
  receive(message: ProcessMessage): { data: unknown; ports: MessagePort[] } | undefined {
    if (message.kind === 'message')
      return { data: message.data, ports: message.ports.map((number) => this.#bind(number, new MessagePort())) }
    const port = this.#ports.get(message.port)
    if (message.kind === 'port') port?.deliver(message.data)
    else {
      this.#ports.delete(message.port)
      port?.closed()
    }
    return undefined
  }
  /** The other process is gone. */
  closeAll(): void {
    for (const port of this.#ports.values()) port.closed()
    this.#ports.clear()
  }

  #bind(number: number, port: MessagePort): MessagePort {
    this.#ports.set(number, port)
    port.connect({
      send: (data) => this.#post({ kind: 'port', port: number, data }),
      close: () => {
        this.#ports.delete(number)
        this.#post({ kind: 'close', port: number })
      },
    })
    return port
  }
}
