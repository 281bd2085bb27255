import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MessageChannelMain, utilityProcess } from 'electron'
import type { UtilityProcess } from 'electron'
import type { EngineContract } from '#contract/engine.ts'
import type { AppEvent } from '#contract/events.ts'
import { connectPort } from '#contract/port.ts'
import type { Client } from '#contract/port.ts'
import { LANGUAGE_VARIABLE, type Language } from '#text/language.ts'
import { t } from '#text/text.ts'
import { log, logOutput } from './log.ts'

export type EngineProcess = Client<EngineContract> & {
  /** Ends the engine after the calls that are under way, and starts one that speaks this language. */
  restart(language: Language): Promise<void>
  /** Ends the engine after the calls that are under way. */
  stop(): Promise<void>
  /** Why the engine does not run and will not be started again; null while it does. */
  failure(): string | null
}

/** Calls that are under way when the app ends are given this long, in milliseconds: a save takes a few. */
const LAST_CALLS = 5_000

/** Restarts within this time of the last start mean that starting itself fails; then we stop trying and say so. */
const CRASH_LOOP_MILLISECONDS = 5_000

/**
 * Runs the library engine in a process of its own, the only one that opens the database: SQLite is synchronous here and would freeze the windows
 * in main. A crash is logged, open calls are answered, and the engine starts again.
 */
export function startEngine(libraryPath: string, first: Language, onEvent: (event: AppEvent) => void): EngineProcess {
  let language = first
  let stopping = false
  let startedAt = 0
  let failure: string | null = null
  let child: UtilityProcess
  let client: Client<EngineContract>

  const launch = (): void => {
    startedAt = Date.now()
    const { port1, port2 } = new MessageChannelMain()
    const started = utilityProcess.fork(fileURLToPath(new URL('./engine.js', import.meta.url)), ['--library', libraryPath], {
      serviceName: 'Briefwright library engine',
      env: { ...process.env, [LANGUAGE_VARIABLE]: language },
      stdio: 'pipe',
    })
    started.stderr?.on('data', (chunk: Buffer) => logOutput('engine', chunk.toString()))
    started.postMessage(null, [port1])
    client = connectPort<EngineContract>(port2, onEvent)
    child = started
    const ownClient = client
    started.once('exit', (code) => {
      if (stopping) return
      log(`engine stopped with exit code ${code}`)
      ownClient.abandon(t('desktop:engineStopped'))
      if (Date.now() - startedAt > CRASH_LOOP_MILLISECONDS) launch()
      else {
        failure = t('desktop:engineCannotStart')
        onEvent({ name: 'engine.failed', message: failure })
      }
    })
  }
  launch()

  const stop = async (): Promise<void> => {
    stopping = true
    await Promise.race([client.settled(), delay(LAST_CALLS)])
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      if (!child.kill()) resolve()
    })
  }

  return {
    call: (name, input) => client.call(name, input),
    settled: () => client.settled(),
    abandon: (message) => client.abandon(message),
    failure: () => failure,
    stop,
    async restart(wanted) {
      language = wanted
      await stop()
      stopping = false
      launch()
    },
  }
}
