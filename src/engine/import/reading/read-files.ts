import { resolve } from 'node:path'
import type { SourceInput } from '#formats/read/parsed-source.ts'
import { ahead } from './ahead.ts'
import { besideFile } from './beside-file.ts'
import type { FileToRead, ImportSink, Place } from '../import-sink.ts'
import { preparer, type Content } from './prepare-file.ts'
import { readArchive } from './read-archive.ts'
import { readOne } from './read-one.ts'

/** Files that are looked at before their turn. */
const AHEAD = 8

export type ReadOptions = {
  /** Nothing new is begun once it is aborted. A worker is terminated instead. */
  signal?: AbortSignal
  /** Hears what is parsed next: should it never end, this was it. */
  reading?: (at: Place) => void
}

/**
 * Reads files in their order into articles and hands them to the sink; the next ones are fetched meanwhile. A file that cannot be read is reported
 * there, and the rest goes on.
 */
export async function readFiles(
  files: AsyncIterable<FileToRead> | Iterable<FileToRead>,
  sink: ImportSink,
  { signal, reading = () => undefined }: ReadOptions = {},
): Promise<void> {
  const stopped = (): boolean => signal?.aborted === true
  for await (const { file, content } of ahead(files, preparer(sink), AHEAD)) {
    if (stopped()) return
    const { index } = file
    reading({ index, member: null })
    const read = await content()
    if (!read.ok) await sink.failed({ index, member: null }, read.failure)
    else if (read.value.kind === 'archive') await readArchive(file, read.value.bytes, sink, { reading, stopped })
    else await readPlain(file, read.value, sink)
    if (stopped()) return
    await sink.finished(index)
  }
}

async function readPlain(file: FileToRead, content: Exclude<Content, { kind: 'archive' }>, sink: ImportSink): Promise<void> {
  const at = { index: file.index, member: null }
  if (content.kind === 'same') return sink.left(at, content.sha256)
  const path = file.bytes === undefined ? resolve(file.file) : null
  const input: SourceInput = { name: file.name, bytes: content.bytes }
  const read = await readOne(path === null ? input : { ...input, beside: besideFile(path) }, path)
  return read.ok ? sink.read(at, read.value) : sink.failed(at, read.failure)
}
