import type { EngineContext } from '../context.ts'

/** Whether something may be kept in the library beside what was asked for: not where it is read-only, or its file was taken away. */
export function isWritable({ library }: Pick<EngineContext, 'library'>): boolean {
  const { readOnly, lost } = library.now()
  return !readOnly && lost() === null
}
