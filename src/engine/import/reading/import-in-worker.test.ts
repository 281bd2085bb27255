import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importInWorker } from './import-in-worker.ts'
import type { FileToRead, ImportSink, ReadSource } from '../import-sink.ts'
import { remoteSink, type ToWorker } from './remote-sink.ts'

/** A reader of files that speaks the worker's protocol and does to each file what its name says. */
const READER = `
import { parentPort, threadId } from 'node:worker_threads'
const open = new Map()
let next = 1
let got = 0
let queue = Promise.resolve()
const deliver = (method, ...args) => new Promise((resolve) => {
  open.set(next, resolve)
  parentPort.postMessage({ kind: 'delivery', id: next, method, args })
  next += 1
})
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const parse = async (what, at) => {
  parentPort.postMessage({ kind: 'reading', at })
  if (what.startsWith('slow')) await wait(150)
  if (what === 'endless') for (;;) ;
  if (what === 'crash' || (what === 'worn' && got > 0)) process.exit(1)
  got += 1
  if (what === 'throw') throw new Error('broken')
  if (what === 'greedy') { const all = []; for (;;) all.push(new Array(1000).fill(what + all.length)) }
  if (what === 'hoard') { const all = []; for (;;) all.push(new Uint8Array(2 ** 20).fill(1)) }
  if (what === 'silent') await new Promise(() => undefined)
  await deliver('read', at, { name: String(threadId), deflated: new Uint8Array(), articles: [] })
}
const read = async ({ index, name, done }) => {
  if (!name.endsWith('.zip')) await parse(name, { index, member: null })
  else for (const member of name.split('.').slice(0, -1)) if (!done?.has(member)) await parse(member, { index, member })
  void deliver('finished', index)
}
parentPort.on('message', (message) => {
  if (message.kind === 'receipts') for (const { id, value } of message.receipts) open.get(id)?.(value)
  else queue = queue.then(() => read(message.file))
})
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
    read: async ({ index, member }) => void log.push(`read ${index}${member ?? ''}`),
    left: async () => undefined,
    failed: async ({ index, member }, { code }) => void log.push(`failed ${index}${member ?? ''} ${code}`),
    finished: async (index) => void log.push(`finished ${index}`),
  }
  return { sink, log }
}

const EMPTY = { articles: [] } as unknown as ReadSource
const numbered = (...names: string[]): FileToRead[] => names.map((name, index) => ({ index, file: name, name }))
const signal = new AbortController().signal

test('a file that never ends or takes the worker down is reported, and the next ones are read', async () => {
  const { sink, log } = recorder()
  const files = numbered('first', 'endless', 'second', 'crash', 'throw', 'third')
  await importInWorker(files, sink, { program, signal, seconds: 1, readers: 1 })
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

test('a file is not blamed for what others left behind in a worker: it is read again in a new one', async () => {
  const { sink, log } = recorder()
  await importInWorker(numbered('first', 'worn', 'last'), sink, { program, signal, readers: 1 })
  expect(log).toEqual(['read 0', 'finished 0', 'read 1', 'finished 1', 'read 2', 'finished 2'])
})

test('a file that needs more memory than there is takes only its worker down, and the report says so', async () => {
  const { sink, log } = recorder()
  const reasons: string[] = []
  const failed: ImportSink['failed'] = async (at, reason) => {
    reasons.push(reason.message)
    return sink.failed(at, reason)
  }
  await importInWorker(numbered('first', 'greedy', 'second'), { ...sink, failed }, { program, signal, megabytes: 32, readers: 1 })
  expect(log).toEqual(['read 0', 'finished 0', 'failed 1 too-much-memory', 'finished 1', 'read 2', 'finished 2'])
  expect(reasons).toEqual([expect.stringContaining('greedy needs more memory')])
})

test('a file whose buffers grow without end takes only its worker down, though they stand outside the heap that is bounded', async () => {
  const { sink, log } = recorder()
  const limits = { megabytes: 512, bufferMegabytes: 64, readers: 1 }
  await importInWorker(numbered('first', 'hoard', 'second'), sink, { program, signal, ...limits })
  expect(log).toEqual(['read 0', 'finished 0', 'failed 1 too-much-memory', 'finished 1', 'read 2', 'finished 2'])
})

test('a file that waits is not blamed for the time, which counts what the processor did', async () => {
  const { sink, log } = recorder()
  await importInWorker(numbered('slow', 'last'), sink, { program, signal, seconds: 0.1, readers: 1 })
  expect(log).toEqual(['read 0', 'finished 0', 'read 1', 'finished 1'])
})

test('a drive that does not answer is told as such, and so is a machine that gets to nothing', async () => {
  const reasons: string[] = []
  const { sink, log } = recorder()
  const failed: ImportSink['failed'] = async (at, reason) => {
    reasons.push(reason.message)
    return sink.failed(at, reason)
  }
  const importAll = (limits: object): Promise<void> =>
    importInWorker(numbered('silent', 'last'), { ...sink, failed }, { program, signal, readers: 1, ...limits })
  await importAll({ waitSeconds: 0.2 })
  await importAll({ clockSeconds: 0.5 })
  const after = ['finished 0', 'read 1', 'finished 1']
  expect(log).toEqual(['failed 0 drive-silent', ...after, 'failed 0 machine-busy', ...after])
  expect(reasons).toEqual([expect.stringMatching(/^silent .* does not answer/), expect.stringMatching(/^silent .* too busy/)])
})

test('a member that never ends or takes the worker down costs the archive only itself', async () => {
  const { sink, log } = recorder()
  await importInWorker(numbered('a.endless.b.crash.c.zip', 'last'), sink, { program, signal, seconds: 1, readers: 1 })
  expect(log).toEqual([
    'read 0a',
    'failed 0endless took-too-long',
    'read 0b',
    'failed 0crash cannot-parse',
    'read 0c',
    'finished 0',
    'read 1',
    'finished 1',
  ])
})

test('several readers share the files, and what they deliver comes in the order of the files all the same', async () => {
  const { sink, log } = recorder()
  const files = numbered(...Array.from({ length: 12 }, (_, index) => `slow ${index}`))
  const threads = new Set<string>()
  const read: ImportSink['read'] = async (at, source) => {
    threads.add(source.name)
    return sink.read(at, source)
  }
  await importInWorker(files, { ...sink, read }, { program, signal, readers: 3 })
  expect(threads.size).toBeGreaterThan(1)
  expect(log).toEqual(files.flatMap(({ index }) => [`read ${index}`, `finished ${index}`]))
})

test('the worker itself reads files, and hands over their bytes deflated with what was read', async () => {
  const unbuilt = join(folder, 'worker.mjs')
  writeFileSync(unbuilt, `await import(${JSON.stringify(new URL('import.worker.ts', import.meta.url))})`)
  const text = `Aktau and its port\n\n${'The port of Aktau was busy all winter long, said the harbour master. '.repeat(3)}\n`
  const files = Array.from({ length: 20 }, (_, index) => {
    const file = join(folder, `${index}.txt`)
    writeFileSync(file, index === 7 ? '' : `${text}\nNumber ${index}.\n`)
    return { index, file, name: `${index}.txt` }
  })
  const { sink, log } = recorder()
  const sources: ReadSource[] = []
  const read: ImportSink['read'] = async (at, source) => {
    sources.push(source)
    return sink.read(at, source)
  }
  await importInWorker(files, { ...sink, read }, { program: pathToFileURL(unbuilt), signal })
  expect(log).toEqual(files.flatMap(({ index }) => [index === 7 ? 'failed 7 empty-file' : `read ${index}`, `finished ${index}`]))
  const [first] = sources
  expect(first?.articles[0]?.draft.title).toBe('Aktau and its port')
  expect(inflateRawSync(first?.deflated ?? new Uint8Array()).toString()).toBe(`${text}\nNumber 0.\n`)
})

test('what the library throws ends the import', async () => {
  const { sink } = recorder()
  const full: ImportSink = { ...sink, read: () => Promise.reject(new Error('disk full')) }
  await expect(importInWorker(numbered('a', 'b', 'c'), full, { program, signal })).rejects.toThrow('disk full')
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
  await importInWorker(numbered('a', 'b', 'c', 'd'), stopping, { program, signal: abort.signal })
  const stopped = [...log]
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(log).toEqual(stopped)
  expect(log.filter((line) => line.startsWith('read'))).toEqual(['read 0', 'read 1'])
})

test('at most eight sources are under way before one is acknowledged', async () => {
  const sent: number[] = []
  const { port1: worker, port2: engine } = new MessageChannel()
  engine.on('message', ({ id }: { id: number }) => void sent.push(id))
  const acknowledge = (id: number): void =>
    engine.postMessage({ kind: 'receipts', receipts: [{ id, value: undefined }] } satisfies ToWorker, [])
  const { sink } = remoteSink(worker)
  const all = (async () => {
    for (let count = 0; count < 20; count += 1)
      await sink.read({ index: 0, member: null }, { ...EMPTY, deflated: new Uint8Array(1) })
  })()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(sent).toHaveLength(8)
  acknowledge(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(sent).toHaveLength(9)
  for (let id = 2; id <= 20; id += 1) {
    acknowledge(id)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await all
  expect(sent).toHaveLength(20)
  worker.close()
})
