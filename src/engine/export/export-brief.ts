import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises'
import type { ExportReport } from '#contract/job.ts'
import { planCitations } from '#core/brief/resolve/citations.ts'
import { resolveDocument, type ResolveInput } from '#core/brief/resolve/resolve.ts'
import { citeSource } from '#core/cite/source.ts'
import { failure, success, type Result } from '#core/result.ts'
import { createCiter } from '#formats/cite/citer.ts'
import { writeDocx } from '#formats/write/docx/docx-file.ts'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { fileFailure, writingFailure } from '../file-failure.ts'

/** Everything an export needs, as plain data: it crosses to a worker. `style` and `locale` are the paths of CSL files. */
export type ExportInput = Omit<ResolveInput, 'citations'> & { format: 'pdf' | 'docx'; to: string; style: string; locale: string }

/** The name under which an export is written until it is whole. */
export function partOf(path: string): string {
  return `${path}.part`
}

/**
 * Writes a brief as PDF or Word: under a temporary name first, then renamed over what may stand there, so that no half-written file is left.
 * Fails before any work is done where the target cannot be written.
 */
export async function exportBrief(input: ExportInput): Promise<Result<ExportReport>> {
  const started = performance.now()
  const { to, format } = input
  const opened = await openPart(to)
  if (!opened.ok) return opened
  try {
    const document = resolveDocument({ ...input, citations: await cite(input) })
    const written = format === 'pdf' ? await writePdf(document) : { ...(await writeDocx(document)), missing: [] }
    await opened.value.writeFile(written.bytes)
    await opened.value.sync()
    await opened.value.close()
    await rename(partOf(to), to)
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
    await opened.value.close().catch(() => undefined)
    await rm(partOf(to), { force: true })
    return { ok: false, failure: fileFailure(to, error) }
  }
}

async function cite({ brief, template, evidence, style, locale }: ExportInput): Promise<ResolveInput['citations']> {
  const plan = planCitations(brief, template, evidence)
  const articles = new Map(Object.values(evidence).map(({ article }) => [article.id, citeSource(article.id, article)]))
  const citer = createCiter({ style: await readFile(style, 'utf8'), locale: await readFile(locale, 'utf8') })
  const clusters = plan.map(({ sentence, items }) => ({ id: sentence, items }))
  return { plan, ...citer.cite(clusters, [...articles.values()]) }
}

async function openPart(to: string): Promise<Result<FileHandle>> {
  try {
    const there = await stat(to).catch(() => null)
    if (there?.isDirectory() === true) return failure('is-a-folder', `${to} is a folder. Name the file to write.`)
    // Renaming over a device or a pipe would replace it.
    if (there !== null && !there.isFile())
      return failure('not-a-file', `${to} is a device or a pipe, not a file. Name the file to write.`)
    if (there !== null) await access(to, constants.W_OK)
    return success(await open(partOf(to), 'w'))
  } catch (error) {
    return { ok: false, failure: writingFailure(to, error) }
  }
}

function missingCharacters(missing: readonly string[]): string[] {
  if (missing.length === 0) return []
  return [`No font here has ${missing.map((character) => `“${character}”`).join(', ')}: printed as �. Replace these characters.`]
}
