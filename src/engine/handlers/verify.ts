import { basename } from 'node:path'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { readExportFile } from '../verify/read-export-file.ts'
import { readExportJob } from '../verify/read-export-job.ts'
import { verifyFile } from '../verify/verify-file.ts'

export function verifyHandlers(context: EngineContext): AreaHandlers<'verify'> {
  return {
    'verify.file': async ({ path }) => {
      const name = basename(path)
      const bytes = await readExportFile(path)
      if (!bytes.ok) return bytes
      const read = await readExportJob(context, { bytes: bytes.value, name, compare: true })
      return read.ok ? verifyFile(context.db(), read.value) : read
    },
  }
}
