import { success, type Result } from '#core/result.ts'
import { detectType } from '#formats/read/detect-type.ts'
import { sourceHash } from '#store/sources/pack-source.ts'
import type { FileToRead, ImportSink, Place } from '../import-sink.ts'
import { fileSize, readWholeFile } from './read-whole-file.ts'

/** What is known of a file before it is parsed. `same`: exactly these bytes are in the library, under this hash. */
export type Content = { kind: 'source' | 'archive'; bytes: Uint8Array } | { kind: 'same'; sha256: string }
export type Prepared = { file: FileToRead; content: () => Promise<Result<Content>> }

/** Bytes that are read before their turn, and the largest file among them: larger ones take longer to parse than to read. */
const MOST_AHEAD = 32 * 1024 * 1024
const LARGEST_AHEAD = 4 * 1024 * 1024

/** Begins to read a file before its turn, where it is small enough; `content` gives the rest of the way. Each is to be asked once. */
export function preparer(sink: Pick<ImportSink, 'known'>): (file: FileToRead) => Prepared {
  let underWay = 0

  const look = async (file: FileToRead, bytes: Uint8Array): Promise<Result<Content>> => {
    if (bytes.length > 0 && detectType(file.name, bytes).kind === 'archive') return success({ kind: 'archive', bytes })
    return success(await lookUp({ index: file.index, member: null }, bytes, sink))
  }
  const begin = async (file: FileToRead): Promise<{ content: Result<Content>; held: number } | null> => {
    if (file.bytes !== undefined) return { content: await look(file, file.bytes), held: 0 }
    const size = await fileSize(file.file)
    if (!size.ok) return { content: size, held: 0 }
    const held = size.value
    if (held > LARGEST_AHEAD || underWay + held > MOST_AHEAD) return null
    underWay += held
    const bytes = await readWholeFile(file.file)
    return { content: bytes.ok ? await look(file, bytes.value) : bytes, held }
  }
  return (file) => {
    const begun = begin(file)
    // Whoever asks for the content hears of it.
    begun.catch(() => undefined)
    return {
      file,
      async content() {
        const early = await begun
        if (early !== null) {
          underWay -= early.held
          return early.content
        }
        const bytes = await readWholeFile(file.file)
        return bytes.ok ? look(file, bytes.value) : bytes
      },
    }
  }
}

/** The bytes as something to parse, unless the library has them. Empty files are never the same as others. */
export async function lookUp(at: Place, bytes: Uint8Array, sink: Pick<ImportSink, 'known'>): Promise<Content> {
  const sha256 = sourceHash(bytes)
  return bytes.length > 0 && (await sink.known(at, sha256)) ? { kind: 'same', sha256 } : { kind: 'source', bytes }
}
