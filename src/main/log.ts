import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Appends to briefwright.log in the system's log folder for the app. Logging must never be what stops the app. */
export function log(message: string, error?: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : error === undefined ? '' : JSON.stringify(error)
  try {
    const folder = app.getPath('logs')
    mkdirSync(folder, { recursive: true })
    appendFileSync(join(folder, 'briefwright.log'), `${new Date().toISOString()} ${message} ${detail}\n`)
  } catch {
    console.error(message, detail)
  }
}
