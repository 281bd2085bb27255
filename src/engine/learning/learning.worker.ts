/** Glue: studies themes in a worker thread. The work is in core. */
import { parentPort } from 'node:worker_threads'
import { studyTheme, type Lesson } from '#core/learning/study-theme.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const port = parentPort
port.on('message', (lesson: Lesson) => port.postMessage(studyTheme(lesson), []))
