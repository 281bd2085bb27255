// Run by merge-killed.test.ts in a process of its own: merges a library, and is killed at an article of its.
import { doPartWork } from '../library/part-work.ts'

const [library, from, at] = process.argv.slice(2)
if (library === undefined || from === undefined) throw new Error('Which libraries?')
await doPartWork({ do: 'merge', library, from }, (done) => {
  if (done === Number(at)) process.kill(process.pid, 'SIGKILL')
})
