import { basename } from 'node:path'
import type { ReadReturn } from '#contract/returns.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { readExportFile } from '../verify/read-export-file.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { readReturn } from '../return/read-return.ts'
import { applyReturn, layReturn } from '../return/lay-return.ts'

export function returnHandlers(context: EngineContext): AreaHandlers<'returns'> {
  const readFor = async (id: string, name: string, bytes: Uint8Array): Promise<Result<ReadReturn>> => {
    const read = await readReturn(context, name, bytes)
    if (!read.ok) return read
    const { title } = read.value.brief
    if (String(read.value.brief.id) !== id) return failure('another-brief', t('refused:return.anotherBrief', { name, title }))
    return success(read.value.read)
  }
  return {
    'returns.lay': async ({ path }) => {
      const bytes = await readExportFile(path)
      return bytes.ok ? layReturn(context, basename(path), bytes.value) : bytes
    },
    'returns.apply': ({ id, revision, acts, prefix }) => applyReturn(context, id, revision, acts, prefix),
    'returns.read': ({ id, name, bytes }) => readFor(id, name, bytes),
    'returns.readFile': async ({ id, path }) => {
      const bytes = await readExportFile(path)
      return bytes.ok ? readFor(id, basename(path), bytes.value) : bytes
    },
  }
}
