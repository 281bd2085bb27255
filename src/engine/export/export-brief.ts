import { createHash } from 'node:crypto'
import { constants, writeFile } from 'node:fs/promises'
import type { ExportReport } from '#contract/job.ts'
import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { writingFailure } from '../file-failure.ts'
import { renderBrief, type RenderInput } from './render-brief.ts'

/** Everything an export needs. */
export type ExportInput = RenderInput & { to: string }

/** Writes a brief as PDF or Word to `part`, an empty file that takes the place of `input.to` later. Failures: those of writing a file. */
export async function exportBrief(input: ExportInput, part: string): Promise<Result<ExportReport>> {
  const started = performance.now()
  const { to, format } = input
  try {
    const written = await renderBrief(input)
    await writeFile(part, written.bytes, { flag: constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) })
    return success({
      file: to,
      format,
      pages: written.pages,
      bytes: written.bytes.length,
      sha256: createHash('sha256').update(written.bytes).digest('hex'),
      register: written.register,
      milliseconds: Math.round(performance.now() - started),
      warnings: missingCharacters(written.missing),
    })
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

function missingCharacters(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  return [t('refused:export.noFont', { characters: missing.map((character) => `“${character}”`).join(', ') })]
}
