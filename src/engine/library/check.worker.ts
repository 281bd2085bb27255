/** Glue: checks the library in a worker thread, over a connection of its own. The work is in the store's integrity.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkLibraryFile } from '#store/library/check-library-file.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
parentPort.postMessage(checkLibraryFile(workerData as string), [])
