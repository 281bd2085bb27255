import { app } from 'electron'
import { openLogFile } from './log-file.ts'

/** Notes in briefwright.log, in the system's log folder for the app, what happened and the exception's kind and places. */
export function log(happened: string, error?: unknown): void {
  openLogFile(app.getPath('logs')).error(happened, error)
}

/** Notes that the engine wrote something to its standard error; its words stay out of the log. */
export function logOutput(happened: string, output: string): void {
  openLogFile(app.getPath('logs')).output(happened, output)
}
