/** Glue: reads files in a worker thread and delivers over its port. The work is in read-files.ts. */
import { parentPort } from 'node:worker_threads'
import { readFiles } from './read-files.ts'
import { remoteSink } from './remote-sink.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const { files, sink, reading } = remoteSink(parentPort)
await readFiles(files, sink, { reading })
