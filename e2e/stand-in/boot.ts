import { readFileSync, statSync } from 'node:fs'
import inspector from 'node:inspector'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs an app as Electron's browser process does: `electron [-r module] [switches] <folder or file> [arguments]`. */

enableCompileCache() // stripping the types of these files takes longer than running them
const standIn = new URL('electron.ts', import.meta.url).href
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier === 'electron/main') return { url: standIn, shortCircuit: true }
    return next(specifier, context)
  },
})

const given = process.argv.slice(2)
const require = createRequire(import.meta.url)
if (given.some((argument) => argument.startsWith('--inspect'))) inspector.open(0, '127.0.0.1')
process.argv = [join(import.meta.dirname, 'electron'), ...given]
const { version } = createRequire(join(process.cwd(), 'package.json'))('electron/package.json') as { version: string }
for (const [name, value] of Object.entries({ type: 'browser', defaultApp: true, resourcesPath: import.meta.dirname }))
  Object.defineProperty(process, name, { value })
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
Object.defineProperty(process.versions, 'chrome', { value: '', enumerable: true, writable: true })

const { app } = await import('./api/app.ts')
const { start } = await import('./start.ts')

const { modules, target } = readArguments()
const folder = statSync(target).isDirectory() ? target : dirname(target)
const about = JSON.parse(readFileSync(nearestPackage(folder), 'utf8')) as {
  name?: string
  productName?: string
  version?: string
  main?: string
}
const entry = folder === target ? resolve(folder, about.main ?? 'index.js') : target
app.describe(dirname(nearestPackage(folder)), about.productName ?? about.name ?? 'Electron', about.version ?? '0.0.0')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    app.releaseSingleInstanceLock() // whoever starts the app next need not wait for us
    app.quit()
  })
}
for (const module of modules) require(resolve(module))

// Electron holds `ready` back until the entry has been evaluated, so a top-level await of it would wait for ever.
const deadlock = setTimeout(() => {
  console.error('stand-in: the main entry is not evaluated after 10 s; a top-level `await app.whenReady()` deadlocks Electron')
  process.exit(1)
}, 10_000)
try {
  await import(pathToFileURL(entry).href)
} catch (error) {
  console.error('App threw an error during load\n', error)
  process.exit(1)
}
clearTimeout(deadlock)
if (!app.isQuitting()) await start()

function readArguments(): { modules: string[]; target: string } {
  const modules: string[] = []
  let target: string | undefined
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? ''
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (argument === '-r') modules.push(given[++i] ?? '')
    else if (name === undefined) target ??= argument
    else if (!name.startsWith('inspect')) app.commandLine.appendSwitch(name, value)
  }
  return { modules, target: resolve(target ?? '.') }
}

function nearestPackage(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (statSync(file, { throwIfNoEntry: false })) return file
    if (folder === dirname(folder)) throw new Error(`stand-in: no package.json above ${from}`)
  }
}
