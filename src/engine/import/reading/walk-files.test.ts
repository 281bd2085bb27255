import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { walkFiles } from './walk-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walk-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const UNIX = process.platform !== 'win32'
const put = (name: string, content = 'text'): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function walk(...paths: string[]): Promise<{ files: string[]; failed: [string, string][] }> {
  const files: string[] = []
  const failed: [string, string][] = []
  for await (const { file, failure } of walkFiles(paths)) {
    if (failure === null) files.push(relative(folder, file))
    else failed.push([relative(folder, file), failure.code])
  }
  return { files, failed }
}

test('folders come in the order of names, bibliographies before what lies beside and below them', async () => {
  for (const name of ['b.txt', 'a/c.txt', 'z.ris', 'a/deep/d.txt', '.hidden.txt', 'picture.jpg']) put(name)
  expect(await walk(folder)).toEqual({ files: ['z.ris', join('a', 'c.txt'), join('a', 'deep', 'd.txt'), 'b.txt'], failed: [] })
})

test('JSON in a folder is a bibliography or a feed, or passed over; one that is named is read', async () => {
  put('refs.json', '[{"id":"a","type":"article-newspaper","title":"Gas","author":[{"family":"Doe"}]}]')
  const data = put('data.json', '[{"price": 3}]')
  expect((await walk(folder)).files).toEqual(['refs.json'])
  expect((await walk(data)).files).toEqual(['data.json'])
})

test.runIf(UNIX)('a pipe is told once, and never opened', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(await walk(folder, pipe)).toEqual({ files: [], failed: [['pipe', 'not-a-file']] })
})

test('a path that is named twice comes once, one that is missing is told in its place', async () => {
  const first = put('first.txt')
  expect(await walk(first, join(folder, 'none.txt'), folder)).toEqual({
    files: ['first.txt'],
    failed: [['none.txt', 'file-missing']],
  })
})

test.runIf(UNIX)('links are followed, but neither round in circles nor twice into one folder', async () => {
  put('a/one.txt')
  symlinkSync(folder, join(folder, 'a', 'up'))
  symlinkSync(join(folder, 'a'), join(folder, 'again'))
  symlinkSync(join(folder, 'self'), join(folder, 'self'))
  symlinkSync(join(folder, 'a', 'one.txt'), join(folder, 'link.txt'))
  expect(await walk(folder)).toEqual({ files: [join('a', 'one.txt'), 'link.txt'], failed: [['self', 'link-loop']] })
})

test.runIf(UNIX)('a folder a thousand deep is walked to its end', async () => {
  const deep = join(folder, ...Array.from({ length: 1000 }, () => 'd'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'end.txt'), 'text')
  expect((await walk(folder)).files).toHaveLength(1)
})

test.runIf(process.platform === 'linux')('a name that is no text is told, and the other files are found', async () => {
  put('a.txt')
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('.txt')]), 'text')
  put('line\nbreak.txt')
  const { files, failed } = await walk(folder)
  expect(files).toEqual(['a.txt', 'line\nbreak.txt'])
  expect(failed).toEqual([['b\ufffd.txt', 'odd-name']])
})

// The superuser may read everything.
test.runIf(UNIX && process.getuid?.() !== 0)('a folder that may not be read is told, and the rest is walked', async () => {
  put('closed/a.txt')
  put('open/b.txt')
  chmodSync(join(folder, 'closed'), 0)
  const walked = await walk(folder)
  chmodSync(join(folder, 'closed'), 0o700)
  expect(walked).toEqual({ files: [join('open', 'b.txt')], failed: [['closed', 'no-permission']] })
})
