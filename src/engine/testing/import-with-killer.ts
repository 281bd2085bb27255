// Run by import-ended.test.ts in a process of its own, which a file whose name holds "killer" ends, as a fault in the engine below would.
import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { createEngine } from '../engine.ts'
import { CHECKOUT } from './temporary-engine.ts'

const { open } = files
files.open = (path, ...rest) => {
  if (String(path).includes('killer')) process.kill(process.pid, 'SIGKILL')
  return open(path, ...rest)
}
syncBuiltinESMExports()

const [libraryPath = '', folder = ''] = process.argv.slice(2)
const made = createEngine({ libraryPath, program: CHECKOUT, emit: () => undefined, log: console.error })
if (!made.ok) throw new Error(made.failure.message)
const known = await made.value.call('imports.list', {})
const [begun] = known.ok ? known.value : []
if (begun === undefined) await made.value.call('import.start', { paths: [folder], review: true })
else await made.value.call('imports.continue', { batch: begun.id })
