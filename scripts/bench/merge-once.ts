/** Merges the library at the second path into the one at the first, in a process of its own, and prints what came of it, how long it took and the most memory that it took, as JSON. */
import { doPartWork } from '#engine/library/part-work.ts'

const [library = '', from = ''] = process.argv.slice(2)
const started = performance.now()
const done = await doPartWork({ do: 'merge', library, from }, () => undefined)
if (done?.ok !== true || done.value.did !== 'merge') throw new Error('The merge failed.')
const { articles, known, versions } = done.value.report
const seconds = (performance.now() - started) / 1000
process.stdout.write(JSON.stringify({ articles, known, versions, seconds, bytes: process.resourceUsage().maxRSS * 1024 }))
