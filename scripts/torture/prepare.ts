import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareLibrary } from '#engine/testing/changing-calls.ts'
import { articleText } from '#engine/testing/reviewing.ts'
import { openLibrary } from '../../src/store/library/library.ts'
import { ended, openEngine } from './work.ts'

/** The library and the files that every round begins with. Returns the folder: `library.sqlite`, `old.sqlite` of the first schema, and `files`. */
export async function prepare(root: string): Promise<string> {
  const folder = join(root, 'prepared')
  mkdirSync(join(folder, 'files'), { recursive: true })
  const opened = openEngine(join(folder, 'library.sqlite'))
  if (!opened.ok) throw new Error(opened.failure.message)
  const engine = opened.value
  const made = { engine, folder, events: [], errors: [], remove: () => engine.close() }
  const job = async (started: Parameters<typeof ended>[1]): Promise<never> => (await ended(engine, started)) as never
  await prepareLibrary({ ...made, ended: job }, join(folder, 'raced'))
  await engine.close()
  for (let count = 0; count < 40; count += 1) writeFileSync(join(folder, 'files', `f${count}.txt`), articleText(`Town${count}`))
  const old = openLibrary(join(folder, 'old.sqlite'), { create: true, version: 1 })
  if (!old.ok) throw new Error(old.failure.message)
  old.value.close()
  return folder
}
