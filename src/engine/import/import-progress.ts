import type { ImportSink } from './import-sink.ts'
import type { JobProgress } from '../jobs/job-list.ts'

export type ProgressOptions = {
  progress: JobProgress
  /** How messages call the file at an index. */
  nameOf: (index: number) => string
  /** Files that were done before, and all there are. */
  done: number
  total: number
}

/**
 * The sink with progress. A file counts as done when it is finished and safe; of an archive, each member counts beside it, from the time when their number
 * is known or they come.
 */
export function withProgress(sink: ImportSink, { progress, nameOf, ...start }: ProgressOptions): ImportSink {
  let { done, total } = start
  /** Members announced and not heard of, by the archive's index; archives that do not tell their number are not here. */
  const expected = new Map<number, number>()

  const heard = (index: number, member: string | null): void => {
    if (member === null) return
    const left = expected.get(index)
    if (left === undefined) total += 1
    else expected.set(index, left - 1)
    done += 1
    progress({ done, total })
  }
  return {
    known: (...args) => sink.known(...args),
    async opened(index, members, warnings) {
      progress({ detail: nameOf(index) })
      await sink.opened(index, members, warnings)
      if (members === null) return
      expected.set(index, members)
      total += members
      progress({ total })
    },
    async read(at, source) {
      progress({ detail: at.member ?? nameOf(at.index) })
      await sink.read(at, source)
      heard(at.index, at.member)
    },
    async left(at, sha256) {
      await sink.left(at, sha256)
      heard(at.index, at.member)
    },
    async failed(at, reason) {
      await sink.failed(at, reason)
      heard(at.index, at.member)
    },
    async finished(index) {
      await sink.finished(index)
      // Members that were done before, and those after a failure of the whole.
      total -= expected.get(index) ?? 0
      expected.delete(index)
      done += 1
      progress({ done, total })
    },
  }
}
