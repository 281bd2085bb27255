import { basename } from 'node:path'
import { createHash } from 'node:crypto'
import { constants, writeFile } from 'node:fs/promises'
import { quoted } from '#core/in-sentence.ts'
import type { ExportReport } from '#contract/job.ts'
import type { Withheld } from '#core/brief/redact/withheld.ts'
import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { writingFailure } from '../file-failure.ts'
import { proveRedaction } from './prove-redaction.ts'
import { renderBrief, type RenderInput } from './render-brief.ts'

/** Everything an export needs. */
export type ExportInput = RenderInput & {
  to: string
  /** What the written file is searched for, and must not say. */
  withheld: readonly Withheld[]
  /** What its author should know before anything is written. */
  warnings: readonly string[]
}

/** Writes a brief as a file of its format to `part`, an empty file that takes the place of `input.to` later. Failures: those of writing a file, and of proveRedaction. */
export async function exportBrief(input: ExportInput, part: string): Promise<Result<ExportReport>> {
  const started = performance.now()
  const { to, format } = input
  try {
    const written = await renderBrief(input)
    const proved = input.withheld.length === 0 ? null : await proveRedaction(written.bytes, basename(to), input.withheld)
    if (proved?.ok === false) return proved
    await writeFile(part, written.bytes, { flag: constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) })
    return success({
      file: to,
      format,
      pages: written.pages,
      bytes: written.bytes.length,
      sha256: createHash('sha256').update(written.bytes).digest('hex'),
      register: written.register,
      milliseconds: Math.round(performance.now() - started),
      warnings: [...input.warnings, ...missingCharacters(written.missing)],
      ...(proved === null ? {} : { redacted: proved.value }),
    })
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

function missingCharacters(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  return [t('refused:export.noFont', { characters: missing.map(quoted).join(', ') })]
}
