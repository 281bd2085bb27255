import type { ForkOptions, UtilityProcess as ElectronUtilityProcess } from 'electron'
import { fork, type ChildProcess } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import { strict, StrictEmitter } from '../strict.ts'
import { PortExchange, type ProcessMessage } from './message-ports.ts'

type Implemented = Pick<ElectronUtilityProcess, 'postMessage' | 'kill' | 'pid' | 'stdout' | 'stderr'>

const childScript = new URL('../utility-child.ts', import.meta.url).href

/** Electron's `UtilityProcess`: a child process of Node's. */
class UtilityProcess extends StrictEmitter implements Implemented {
  pid: number | undefined
  readonly stdout: ChildProcess['stdout']
  readonly stderr: ChildProcess['stderr']
  readonly #child: ChildProcess
  readonly #exchange: PortExchange

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super('utilityProcess', ['spawn', 'message', 'exit', 'error'])
    const stdio = options.stdio ?? 'inherit'
    if (stdio !== 'inherit' && stdio !== 'pipe' && stdio !== 'ignore')
      throw new Error('stand-in: utilityProcess.fork with a list as stdio is not implemented')
    const file = modulePath.startsWith('file:') ? fileURLToPath(modulePath) : modulePath
    this.#child = fork(file, args, {
      execArgv: [...(options.execArgv ?? []), '--import', childScript],
      env: { NODE_COMPILE_CACHE: getCompileCacheDir(), ...(options.env ?? process.env) },
      cwd: options.cwd,
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    })
    this.stdout = this.#child.stdout
    this.stderr = this.#child.stderr
    this.#exchange = new PortExchange((message) => {
      if (this.#child.connected) this.#child.send(message, () => {})
    })
    const stop = (): void => void this.#child.kill('SIGKILL')
    process.on('exit', stop)
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid
      this.emit('spawn')
    })
    this.#child.on('message', (message) => {
      const meant = this.#exchange.receive(message as ProcessMessage)
      if (meant) this.emit('message', meant.data)
    })
    this.#child.on('exit', (code) => {
      process.off('exit', stop)
      this.pid = undefined
      this.#exchange.closeAll()
      this.emit('exit', code ?? 15)
    })
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    this.#exchange.send(message, transfer)
  }
  kill(): boolean {
    return this.#child.kill()
  }
}

/** Electron's `utilityProcess`. */
export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, first: string[] | ForkOptions = [], second: ForkOptions = {}): UtilityProcess {
    return Array.isArray(first) ? new UtilityProcess(modulePath, first, second) : new UtilityProcess(modulePath, [], first)
  },
})
