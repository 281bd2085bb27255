/** Glue: renders briefs one after the other in a worker thread that keeps what it has loaded. The work is in render-brief.ts. */
import { parentPort } from 'node:worker_threads'
import { renderBrief, type RenderInput } from './render-brief.ts'

if (parentPort === null) throw new Error('This program is started by the library engine.')
const port = parentPort
port.on('message', (input: RenderInput) => {
  void renderBrief(input).then((rendered) => port.postMessage(rendered, []))
})
