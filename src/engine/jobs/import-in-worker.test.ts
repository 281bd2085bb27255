import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importInWorker } from './import-in-worker.ts'
import { filesToRead } from './import-into-library.ts'
import type { ImportSink, ReadSource } from './import-sink.ts'
import { remoteSink } from './remote-sink.ts'

/** A reader of files that speaks the worker's protocol and does to each file what its name says. */
const READER = `
import { parentPort, workerData } from 'node:worker_threads'
const open = new Map()
let next = 1
parentPort.on('message', ({ id, value }) => open.get(id)?.(value))
const deliver = (method, ...args) => new Promise((resolve) => {
  open.set(next, resolve)
  parentPort.postMessage({ id: next, method, args })
  next += 1
})
for (const { index, name } of workerData) {
  await deliver('known', { index, member: null }, 'hash')
  if (name === 'endless') for (;;) ;
  if (name === 'crash') process.exit(1)
  if (name === 'throw') throw new Error('broken')
  await deliver('read', { index, member: null }, {})
  await deliver('finished', index)
}
`

let folder: string
let program: URL
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'))
  const path = join(folder, 'reader.mjs')
  writeFileSync(path, READER)
  program = pathToFileURL(path)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function recorder(): { sink: ImportSink; log: string[] } {
  const log: string[] = []
  const sink: ImportSink = {
    known: async () => false,
    opened: async () => undefined,
    read: async ({ index }) => void log.push(`read ${index}`),
    left: async () => undefined,
    failed: async ({ index }, { code }) => void log.push(`failed ${index} ${code}`),
    finished: async (index) => void log.push(`finished ${index}`),
  }
  return { sink, log }
}

test('a file that never ends or takes the worker down is reported, and the next ones are read', async () => {
  const { sink, log } = recorder()
  const files = filesToRead(['first', 'endless', 'second', 'crash', 'throw', 'third'])
  await importInWorker(files, sink, { program, signal: new AbortController().signal, timeLimitSeconds: 1 })
  expect(log).toEqual([
    'read 0',
    'finished 0',
    'failed 1 took-too-long',
    'finished 1',
    'read 2',
    'finished 2',
    'failed 3 cannot-parse',
    'finished 3',
    'failed 4 cannot-parse',
    'finished 4',
    'read 5',
    'finished 5',
  ])
})

test('nothing is delivered after cancelling, and the worker is gone', async () => {
  const { sink, log } = recorder()
  const abort = new AbortController()
  const stopping: ImportSink = {
    ...sink,
    async read(at, source) {
      await sink.read(at, source)
      if (at.index === 1) abort.abort()
    },
  }
  await importInWorker(filesToRead(['a', 'b', 'c', 'd']), stopping, { program, signal: abort.signal })
  const stopped = [...log]
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(log).toEqual(stopped)
  expect(log.filter((line) => line.startsWith('read'))).toEqual(['read 0', 'read 1'])
})

test('at most eight sources are under way before one is acknowledged', async () => {
  const sent: number[] = []
  const { port1: worker, port2: engine } = new MessageChannel()
  engine.on('message', ({ id }: { id: number }) => void sent.push(id))
  const acknowledge = (receipt: { id: number; value: unknown }): void => engine.postMessage(receipt, [])
  const sink = remoteSink(worker)
  const source = { articles: [] } as unknown as ReadSource
  const all = (async () => {
    for (let count = 0; count < 20; count += 1) await sink.read({ index: 0, member: null }, source)
  })()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(sent).toHaveLength(8)
  acknowledge({ id: 1, value: undefined })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(sent).toHaveLength(9)
  for (let id = 2; id <= 20; id += 1) {
    acknowledge({ id, value: undefined })
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await all
  expect(sent).toHaveLength(20)
  worker.close()
})
