import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dialogProgram } from '../api/dialog-programs.ts'

/** Puts a program of this name on the PATH that notes its arguments, prints an answer and ends with a code. */
async function pretend(
  name: string,
  answer: string,
  code: number,
  use: (given: () => Promise<string[]>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-dialog-'))
  const path = process.env['PATH']
  await writeFile(join(folder, name), `#!/bin/sh\nprintf '%s\\0' "$@" > ${folder}/given\nprintf '%s' '${answer}'\nexit ${code}\n`)
  await chmod(join(folder, name), 0o755)
  process.env['PATH'] = `${folder}:/bin:/usr/bin`
  try {
    await use(async () => (await readFile(join(folder, 'given'), 'utf8')).split('\0').slice(0, -1))
  } finally {
    process.env['PATH'] = path
    await rm(folder, { recursive: true })
  }
}

test('zenity is asked for several files of the kinds that the app names', async () => {
  await pretend('zenity', '/a b.txt\n/c.md\n', 0, async (given) => {
    const filters = [
      { name: 'Articles', extensions: ['txt', 'md'] },
      { name: 'All files', extensions: ['*'] },
    ]
    const chosen = await dialogProgram()?.open({ title: 'Import', properties: ['openFile', 'multiSelections'], filters })
    expect(chosen).toEqual(['/a b.txt', '/c.md'])
    expect(await given()).toEqual([
      '--file-selection',
      '--separator=\n',
      '--title=Import',
      '--multiple',
      '--file-filter=Articles | *.txt *.md',
      '--file-filter=All files | *',
    ])
  })
})

test('a dialog that the user cancels answers nothing', async () => {
  await pretend('zenity', '', 1, async () => {
    expect(await dialogProgram()?.save({ defaultPath: 'brief.pdf' })).toBeUndefined()
    expect(await dialogProgram()?.ask({ message: 'Sure?' }, ['Yes', 'Cancel'])).toBeUndefined()
  })
})

test('a question is answered by the button that was pressed', async () => {
  await pretend('zenity', 'Cancel\n', 1, async () => {
    expect(await dialogProgram()?.ask({ message: 'Replace?' }, ['Replace', 'Cancel'])).toBe(1)
  })
})
