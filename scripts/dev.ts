/** `npm run dev`: the app with hot reload of the window, and a restart when main or preload change. */
import { spawn } from 'node:child_process'
import { electronProgram } from './electron-program.ts'
import { requireDisplay } from './require-display.ts'

requireDisplay()
const { path, env, flags } = electronProgram()
const sandbox = flags.includes('--no-sandbox') ? ['--noSandbox'] : []
const electronVite = ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch', ...sandbox, ...process.argv.slice(2)]
const server = spawn(process.execPath, electronVite, { stdio: 'inherit', env: { ...env, ELECTRON_EXEC_PATH: path } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
