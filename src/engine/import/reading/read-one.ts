import { basename, dirname, join } from 'node:path'
import { fingerprint } from '#core/near-duplicate.ts'
import { failure, success, type Result } from '#core/result.ts'
import type { AttachedSource, SourceInput } from '#formats/read/parsed-source.ts'
import { readSource } from '#formats/read/read-source.ts'
import { packSource, type PackedSource } from '#store/sources/pack-source.ts'
import { t } from '#text/text.ts'
import type { ReadSource } from '../import-sink.ts'

/** Reads one source into articles, ready to be stored. `path` is where it stands on the disk, null where it does not. Failures are for the user. */
export async function readOne(input: SourceInput, path: string | null): Promise<Result<ReadSource>> {
  const parsed = await guarded(input.name, () => readSource(input))
  if (!parsed.ok) return parsed
  const { mediaType, encoding, articles, warnings, attached } = parsed.value
  const read = articles.map(({ warnings: own = [], ...draft }, position) => {
    const beside = attached?.get(position)
    const source = beside === undefined ? null : attachment(beside, path)
    return { position, draft, fingerprint: fingerprint(draft.blocks), attached: source, warnings: own }
  })
  const { name, bytes } = input
  return success({ ...packSource({ name, path, mediaType, encoding, bytes }), articles: read, warnings })
}

function attachment({ path, ...file }: AttachedSource, record: string | null): PackedSource {
  return packSource({ ...file, name: basename(path), path: record === null ? null : join(dirname(record), path) })
}

/** A file that a parser chokes on is one line in the report, not the end of the import. */
export async function guarded<T>(name: string, parse: () => Promise<Result<T>> | Result<T>): Promise<Result<T>> {
  try {
    return await parse()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failure('cannot-parse', t('refused:read.damaged', { name, detail }))
  }
}
