import type { ParentPort as ElectronParentPort } from 'electron'
import { PortExchange, type ProcessMessage } from './api/message-ports.ts'
import { StrictEmitter } from './strict.ts'

/** Electron's `process.parentPort`, in a process that `utilityProcess.fork` started. Messages wait for the first listener. */
class ParentPort extends StrictEmitter implements Pick<ElectronParentPort, 'postMessage'> {
  readonly #exchange = new PortExchange((message) => void process.send?.(message))

  constructor() {
    super('parentPort', ['message'])
    const waiting: object[] = []
    process.on('message', (message) => {
      const meant = this.#exchange.receive(message as ProcessMessage)
      if (!meant) return
      if (this.listenerCount('message') > 0) this.emit('message', meant)
      else waiting.push(meant)
    })
    this.on('newListener', (event) => {
      if (event === 'message') setImmediate(() => waiting.splice(0).forEach((meant) => this.emit('message', meant)))
    })
  }

  postMessage(message: unknown): void {
    this.#exchange.send(message)
  }
}

process.on('disconnect', () => process.exit(0))
Object.defineProperty(process, 'type', { value: 'utility' })
Object.defineProperty(process, 'parentPort', { value: new ParentPort() })
