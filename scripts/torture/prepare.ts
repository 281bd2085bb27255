import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '#engine/engine.ts'
import { prepareLibrary } from '#engine/testing/changing-calls.ts'
import { articleText } from '#engine/testing/reviewing.ts'
import { openLibrary } from '#store/library/library.ts'
import { ended, openEngine } from './work.ts'

/** Files that an import reads, each an article. */
export const FILES = 40

/**
 * The libraries and the files that every round begins with. Returns the folder: `library.sqlite`, `other.sqlite` with other articles, `old.sqlite` of the
 * first schema, and `files`.
 */
export async function prepare(root: string): Promise<string> {
  const folder = join(root, 'prepared')
  mkdirSync(join(folder, 'files'), { recursive: true })
  for (let count = 0; count < FILES; count += 1)
    writeFileSync(join(folder, 'files', `f${count}.txt`), articleText(`Town${count}`))
  await make(join(folder, 'library.sqlite'), async (engine) => {
    const made = { engine, folder, events: [], errors: [], remove: () => engine.close() }
    const job = async (started: Parameters<typeof ended>[1]): Promise<never> => (await ended(engine, started)) as never
    await prepareLibrary({ ...made, ended: job }, join(folder, 'raced'))
  })
  await make(join(folder, 'other.sqlite'), async (engine) => {
    const end = await ended(engine, await engine.call('import.start', { paths: [join(folder, 'files')] }))
    if (!end.ok) throw new Error(end.failure.message)
  })
  const old = openLibrary(join(folder, 'old.sqlite'), { create: true, version: 1 })
  if (!old.ok) throw new Error(old.failure.message)
  old.value.close()
  return folder
}

async function make(path: string, fill: (engine: Engine) => Promise<void>): Promise<void> {
  const opened = openEngine(path)
  if (!opened.ok) throw new Error(opened.failure.message)
  await fill(opened.value)
  await opened.value.close()
}
