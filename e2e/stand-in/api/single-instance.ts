import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a second instance tells the first. */
export interface SecondInstance {
  argv: string[]
  workingDirectory: string
  additionalData: unknown
}

/** The lock on one data folder: a file with the holder's process id, and a socket on which the holder hears of later instances. */
export class InstanceLock {
  held = false
  /** Fulfilled when the holder has heard of this instance. */
  told: Promise<void> = Promise.resolve()
  readonly #file: string
  readonly #socket: string

  constructor(folder: string) {
    this.#file = join(folder, 'stand-in.lock')
    const key = createHash('sha256').update(folder).digest('hex').slice(0, 16)
    // Linux: an abstract socket, which leaves no file behind.
    this.#socket = process.platform === 'linux' ? `\0stand-in-${key}` : join(tmpdir(), `stand-in-${key}.sock`)
  }

  /** Takes the lock and answers `true`, or tells its holder about this instance and answers `false`. */
  request(additionalData: unknown, onSecond: (second: SecondInstance) => void): boolean {
    if (this.held) return true
    if (!this.#take()) {
      this.told = this.#tell({ argv: process.argv, workingDirectory: process.cwd(), additionalData })
      return false
    }
    this.held = true
    process.on('exit', () => this.release())
    if (process.platform !== 'linux') rmSync(this.#socket, { force: true })
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      let text = ''
      socket.on('error', () => {})
      socket.on('data', (data) => {
        text += data.toString()
      })
      socket.on('end', () => {
        onSecond(JSON.parse(text) as SecondInstance)
        socket.end()
      })
    })
    server.listen(this.#socket).unref()
    return true
  }

  release(): void {
    if (this.held) rmSync(this.#file, { force: true })
    this.held = false
  }

  #take(): boolean {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        writeFileSync(this.#file, String(process.pid), { flag: 'wx' })
        return true
      } catch {
        if (alive(this.#file)) return false
        rmSync(this.#file, { force: true })
      }
    }
    return false
  }

  #tell(second: SecondInstance): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect(this.#socket, () => socket.end(JSON.stringify(second)))
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
      socket.resume()
    })
  }
}

function alive(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
