/** Glue: answers from word lists, one question after the other, in a worker thread that keeps the lists it has read. The work is in answer-spelling.ts. */
import { parentPort } from 'node:worker_threads'
import { answerSpelling, type SpellingQuestion } from './answer-spelling.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const port = parentPort
port.on('message', (question: SpellingQuestion) => port.postMessage(answerSpelling(question), []))
