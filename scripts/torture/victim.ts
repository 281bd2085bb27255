// A process that works on a library in one way over and over, says on a line of its own what was acknowledged, and is killed.
import { writeSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import type { Acknowledged, State } from './acknowledged.ts'

// Starting costs more than the work.
enableCompileCache()
const { REFUSED, work } = await import('./work.ts')

const [folder = '', state = ''] = process.argv.slice(2)
const say = (what: Acknowledged): void => void writeSync(1, `${JSON.stringify(what)}\n`)
const ended = await work(join(folder, 'library.sqlite'), folder, state as State, say)
if (!ended.ok) writeSync(2, `${REFUSED}${JSON.stringify(ended.failure)}\n`)
process.exit()
