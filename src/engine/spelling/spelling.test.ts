import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'
import { createSpelling } from './spelling.ts'

let made: TemporaryEngine | null = null
afterEach(async () => {
  await made?.remove()
  made = null
})

test('words of one’s own stay in the library, once each, until they are taken out', async () => {
  made = temporaryEngine()
  const { engine, folder } = made
  for (const word of ['Zhanaozen', 'Atameken', 'Zhanaozen', ' Ulus '])
    expectOk(await engine.call('spelling.setWord', { word, own: true }))
  await engine.close()
  made = temporaryEngine(folder)
  expect(expectOk(await made.engine.call('spelling.words', {})).words).toEqual(['Atameken', 'Ulus', 'Zhanaozen'])
  const left = await made.engine.call('spelling.setWord', { word: 'Ulus', own: false })
  expect(expectOk(left).words).toEqual(['Atameken', 'Zhanaozen'])
})

test('the worker is asked one question after the other; one that died is replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spelling-'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  mkdirSync(join(folder, 'workers'))
  writeFileSync(
    join(folder, 'workers', 'spelling.worker.js'),
    `import { parentPort } from 'node:worker_threads'
let count = 0
parentPort.on('message', ({ words }) => {
  if (words[0] === 'bad') throw new Error('list')
  count += 1
  parentPort.postMessage([count + words[0]])
})`,
  )
  const spelling = createSpelling({ root: folder, workers: pathToFileURL(join(folder, 'workers/')) })
  const ask = (word: string): Promise<string[]> => spelling.unknown('ru', [word])
  expect(await Promise.all([ask('a'), ask('b')])).toEqual([['1a'], ['2b']])
  await expect(ask('bad')).rejects.toThrow('list')
  expect(await ask('c')).toEqual(['1c'])
  await spelling.close()
  rmSync(folder, { recursive: true })
})
