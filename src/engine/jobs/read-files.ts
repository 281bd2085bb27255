import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fingerprint } from '#core/near-duplicate.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { AttachedSource } from '#formats/read/parsed-source.ts'
import { readSource } from '#formats/read/read-source.ts'
import { packSource, sourceHash, type PackedSource } from '#store/pack-source.ts'
import { fileFailure } from './file-failure.ts'
import type { FileToRead, ImportSink } from './import-sink.ts'

/** Larger files are no articles, and parsing needs several times their size. */
const LARGEST_MEGABYTES = 256

/**
 * Reads files one after the other into articles and hands them to the sink. A file that cannot be read is reported there; the rest goes on. Stops
 * before the next file once `signal` is aborted (a worker is terminated instead).
 */
export async function readFiles(files: readonly FileToRead[], sink: ImportSink, signal?: AbortSignal): Promise<void> {
  for (const file of files) {
    if (signal?.aborted === true) return
    const bytes = file.bytes === undefined ? await readBytes(file.file) : success(file.bytes)
    if (bytes.ok) await deliver(file, bytes.value, sink)
    else await sink.failed({ index: file.index, member: null }, bytes.failure)
    await sink.finished(file.index)
  }
}

async function deliver(file: FileToRead, bytes: Uint8Array, sink: ImportSink): Promise<void> {
  const { name } = file
  const at = { index: file.index, member: null }
  const sha256 = sourceHash(bytes)
  if (bytes.length > 0 && (await sink.known(at, sha256))) return sink.left(at, sha256)
  const parsed = await parse(name, bytes)
  if (!parsed.ok) return sink.failed(at, parsed.failure)
  const { mediaType, encoding, articles, warnings, attached } = parsed.value
  const path = file.bytes === undefined ? resolve(file.file) : null
  const read = articles.map((draft, position) => {
    const beside = attached?.get(position)
    return {
      position,
      draft,
      fingerprint: fingerprint(draft.blocks),
      attached: beside === undefined ? null : attachment(beside, path),
    }
  })
  return sink.read(at, { ...packSource({ name, path, mediaType, encoding, bytes }), articles: read, warnings })
}

function attachment({ path, ...file }: AttachedSource, record: string | null): PackedSource {
  return packSource({ ...file, name: basename(path), path: record === null ? null : join(dirname(record), path) })
}

/** A file that a parser chokes on is one line in the report, not the end of the import. */
async function parse(name: string, bytes: Uint8Array): ReturnType<typeof readSource> {
  try {
    return await readSource({ name, bytes })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failure(
      'cannot-parse',
      `${name} could not be read as text or HTML (${detail}). Save it as plain text and import that.`,
    )
  }
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    // Before opening: a named pipe would make that wait for ever.
    const { size } = await stat(path)
    if (size > LARGEST_MEGABYTES * 1024 * 1024)
      return failure('file-too-large', `${path} is larger than ${LARGEST_MEGABYTES} MB. Split it and import the parts.`)
    return success(new Uint8Array(await readFile(path)))
  } catch (error) {
    return { ok: false, failure: fileFailure(path, error) }
  }
}
