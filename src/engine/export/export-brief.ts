import { createHash } from 'node:crypto'
import { constants, readFile, writeFile } from 'node:fs/promises'
import type { ExportReport } from '#contract/job.ts'
import { planCitations } from '#core/brief/resolve/citations.ts'
import { resolveDocument, type ResolveInput } from '#core/brief/resolve/resolve.ts'
import { citeSource } from '#core/cite/source.ts'
import { success, type Result } from '#core/result.ts'
import { createCiter } from '#formats/cite/citer.ts'
import { writeDocx } from '#formats/write/docx/docx-file.ts'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { t } from '#text/text.ts'
import { writingFailure } from '../file-failure.ts'

/** Everything an export needs, as plain data: it crosses to a worker. `style` and `locale` are the paths of CSL files. */
export type ExportInput = Omit<ResolveInput, 'citations'> & { format: 'pdf' | 'docx'; to: string; style: string; locale: string }

/** Writes a brief as PDF or Word to `part`, an empty file that takes the place of `input.to` later. Failures: those of writing a file. */
export async function exportBrief(input: ExportInput, part: string): Promise<Result<ExportReport>> {
  const started = performance.now()
  const { to, format } = input
  try {
    const document = resolveDocument({ ...input, citations: await cite(input) })
    const written = format === 'pdf' ? await writePdf(document) : { ...(await writeDocx(document)), missing: [] }
    await writeFile(part, written.bytes, { flag: constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0) })
    return success({
      file: to,
      format,
      pages: written.pages,
      bytes: written.bytes.length,
      sha256: createHash('sha256').update(written.bytes).digest('hex'),
      milliseconds: Math.round(performance.now() - started),
      warnings: missingCharacters(written.missing),
    })
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

async function cite({ brief, template, evidence, style, locale }: ExportInput): Promise<ResolveInput['citations']> {
  const plan = planCitations(brief, template, evidence)
  const articles = new Map(Object.values(evidence).map(({ article }) => [article.id, citeSource(article.id, article)]))
  const citer = createCiter({ style: await readFile(style, 'utf8'), locale: await readFile(locale, 'utf8') })
  const clusters = plan.map(({ sentence, items }) => ({ id: sentence, items }))
  return { plan, ...citer.cite(clusters, [...articles.values()]) }
}

function missingCharacters(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  return [t('refused:export.noFont', { characters: missing.map((character) => `“${character}”`).join(', ') })]
}
