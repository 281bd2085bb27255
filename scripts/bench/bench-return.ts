import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dice } from '#engine/testing/dice.ts'
import { editedBrief } from '#engine/return/testing/edited-brief.ts'
import { editFile, judge, type EditedFile, type Judged } from '#engine/return/testing/edited-file.ts'
import { originalOf } from '#engine/return/testing/original-of.ts'
import { hasOffice, throughOffice } from '#engine/return/testing/through-office.ts'
import { exported } from '#engine/verify/testing/trial-brief.ts'

/** Edits of one file, and files: so many as they were edited, so many that LibreOffice saved after. */
const EDITS = 5
const FILES = 160
const OFFICE_FILES = 40
/** LibreOffice is started once for so many. */
const BATCH = 20

/**
 * Scripted edits of exported Word files, read back: how many were found again as what they are, and whether the brief that they are taken into says what the file says. The seed
 * is the day's, or RETURN_SEED.
 */
export async function benchReturn(): Promise<string[]> {
  const seed = Number(process.env['RETURN_SEED'] ?? Math.floor(Date.now() / 86_400_000))
  const brief = await editedBrief()
  const original = await originalOf(brief, await exported(brief, 'docx'))
  const made = (first: number, count: number): EditedFile[] =>
    Array.from({ length: count }, (_, index) => editFile(original, EDITS, dice(seed * 100_000 + first + index)))
  const plain: Judged[] = []
  for (const file of made(0, FILES)) plain.push(await judge(original, file, file.bytes))
  const lines = [`return: seed ${seed}`, told('as edited', plain)]
  if (hasOffice()) {
    const saved: Judged[] = []
    for (let first = 0; first < OFFICE_FILES; first += BATCH) {
      const files = made(FILES + first, Math.min(BATCH, OFFICE_FILES - first))
      const folder = mkdtempSync(join(tmpdir(), 'briefwright-office-'))
      const written = throughOffice(
        files.map(({ bytes }) => bytes),
        folder,
      )
      for (const [index, file] of files.entries()) saved.push(await judge(original, file, written[index] ?? new Uint8Array()))
      rmSync(folder, { recursive: true, force: true })
    }
    lines.push(told('saved by LibreOffice', saved))
  } else lines.push('LibreOffice is not installed: nothing went through its save.')
  await brief.remove()
  return lines
}

function told(how: string, judged: readonly Judged[]): string {
  const found = judged.reduce((sum, one) => sum + one.found, 0)
  const missed = judged.flatMap((one) => one.missed)
  const wrong = judged.flatMap((one) => one.wrong)
  const all = found + missed.length
  const share = all === 0 ? '–' : `${((100 * found) / all).toFixed(1)} %`
  const more = [...missed.map((name) => `  told as another edit: ${name}`), ...wrong.map((line) => `  wrong: ${line}`)]
  return [`${how}: ${all} edits in ${judged.length} files, ${found} found again (${share}), ${wrong.length} wrong`, ...more].join(
    '\n',
  )
}
