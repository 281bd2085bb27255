// Run by import-continue.test.ts in a process of its own: imports a folder, or goes on where an earlier one was killed, and says after
// each change how many files are safe, until it is killed.
import { writeSync } from 'node:fs'
import { createEngine } from '../engine.ts'
import { CHECKOUT } from './temporary-engine.ts'

const [libraryPath, folder, review] = process.argv.slice(2)
if (libraryPath === undefined || folder === undefined) throw new Error('Which library, and which folder?')
const made = createEngine({
  libraryPath,
  program: CHECKOUT,
  emit: (event) => {
    if (event.name === 'jobs.changed') writeSync(1, `${event.job.done}\n`)
  },
  log: (message, error) => console.error(message, error),
})
if (!made.ok) throw new Error(made.failure.message)
const known = await made.value.call('imports.list', {})
const [begun] = known.ok ? known.value : []
if (begun === undefined) await made.value.call('import.start', { paths: [folder], review: review === 'review' })
else await made.value.call('imports.continue', { batch: begun.id })
