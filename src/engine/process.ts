/** Entry of the library process that the desktop app starts: one port from main, one library. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Aggregate } from '#contract/call.ts'
import { servePort, type Port } from '#contract/port.ts'
import type { AppEvent } from '#contract/events.ts'
import { reportError } from '#core/error-report.ts'
import type { Result } from '#core/result.ts'
import { createEngine, type Engine } from './engine.ts'
import { withoutLibrary } from './library/without-library.ts'
import { programFilesOf } from './program-files.ts'

/** The little of Electron's utility process that is used here (https://www.electronjs.org/docs/latest/api/parent-port). */
type ParentPort = { on(event: 'message', listener: (event: { ports: Port[] }) => void): void }

const { parentPort } = process as typeof process & { parentPort?: ParentPort }
if (parentPort === undefined) throw new Error('The library process is started by the desktop app.')

const { values } = parseArgs({ options: { library: { type: 'string' } }, strict: false })
if (typeof values.library !== 'string') throw new Error('The library process needs --library PATH.')

const log = (message: string, error: unknown): void => void process.stderr.write(`${message}: ${reportError(error)}\n`)

let send: (event: AppEvent) => void = () => undefined
const libraryPath = values.library
const program = programFilesOf(import.meta.url, fileURLToPath)
const start = (): Result<Engine> =>
  createEngine({ libraryPath, log, automaticBackups: true, program, emit: (event) => send(event) })

/** What answers: the library, or what can mend it. */
let answering: Pick<Engine, 'answer' | 'close'>
const begin = (): boolean => {
  const engine = start()
  // Without a library nearly every call answers why, so that the window can show it.
  answering = engine.ok
    ? engine.value
    : withoutLibrary({
        path: libraryPath,
        failure: engine.failure,
        workers: program.workers,
        log,
        emit: (event) => send(event),
        restored,
      })
  return engine.ok
}
/** Another file stands in the place of the library that could not be opened. */
const restored = (): void => {
  if (begin()) send({ name: 'library.changed', what: [...Aggregate.options] })
}
begin()

parentPort.on('message', ({ ports: [port] }) => {
  if (port !== undefined) send = servePort(port, (name, input) => answering.answer(name, input))
})

// The desktop app ends this process by SIGTERM: jobs stop, and the library is left as one tidy file.
process.once('SIGTERM', () => {
  void answering.close().finally(() => process.exit())
})
