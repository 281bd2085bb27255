import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-library.ts'
import { encryptFile } from './encrypt-file.ts'

const PAGE = fileURLToPath(new URL('../../../docs/backup-format.md', import.meta.url))

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(() => (folder = temporaryFolder()))
afterAll(() => rmSync(folder, { recursive: true }))

test('the program in docs/backup-format.md opens a backup of today', async () => {
  const program = /```js\n([\s\S]+?)```/.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? ''
  writeFileSync(at('open.mjs'), program)
  const plain = randomBytes(600_000)
  writeFileSync(at('plain'), plain)
  writeFileSync(at('sealed'), '')
  await encryptFile(at('plain'), at('sealed'), 'Grüße', { cost: { logN: 5, r: 8, p: 2 } })
  execFileSync(process.execPath, [at('open.mjs'), at('sealed'), at('opened'), 'Grüße'])
  expect(readFileSync(at('opened')).equals(plain)).toBe(true)
})
