import { existsSync, rmSync } from 'node:fs'
import { failure, success, type Result } from '#core/result.ts'
import { SAMPLE_COLLECTIONS } from '#core/sample-collection.ts'
import { t } from '#text/text.ts'
import type { Io } from './io.ts'
import { openSession } from './session.ts'

/** Removes the library an earlier demonstration left at `file`. A library that holds anything else is never touched. */
export async function replaceDemoLibrary(io: Io, file: string): Promise<Result<null>> {
  if (!existsSync(file)) return success(null)
  const session = openSession(io, file, false)
  if (!session.ok) return session
  const info = await session.value.call('library.info', {})
  await session.value.close()
  if (!info.ok) return info
  const { articles, trashed, collections } = info.value
  const samples = collections.find(({ name }) => SAMPLE_COLLECTIONS.includes(name))?.articles ?? 0
  if (articles !== samples || trashed > 0) return failure('not-a-demo', t('terminal:refused.notDemo', { file }))
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true })
  return success(null)
}
