/** `npm start [-- arguments]`: opens the desktop app, in Electron or in its stand-in. */
import { spawn } from 'node:child_process'
import { buildIfStale } from './build-if-stale.ts'
import { electronProgram } from './electron-program.ts'
import { requireDisplay } from './require-display.ts'

requireDisplay()
buildIfStale()
const { path, env, flags } = electronProgram()
const app = spawn(path, [...flags, '.', ...process.argv.slice(2)], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', (code) => process.exit(code ?? 1))
