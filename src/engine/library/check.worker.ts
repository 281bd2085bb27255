/** Glue: checks a library, or a copy of one, in a worker thread, over a connection of its own. The work is in the store. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkLibraryFile } from '#store/library/check-library-file.ts'
import { verifyCopy } from '#store/library/verify-copy.ts'
import type { ToCheck } from './check-in-worker.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const { path, copy } = workerData as ToCheck
parentPort.postMessage(copy ? verifyCopy(path) : checkLibraryFile(path), [])
