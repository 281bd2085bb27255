import type { MediaType } from '#core/formats.ts'
import { type ArticleDraft, type Block, keptBlocks, numberBlocks } from '#core/article.ts'
import type { AttachedSource, Beside, ReadSource } from '../parsed-source.ts'
import { attachmentPaths } from './attachment-paths.ts'
import type { Attachment } from './bib-record.ts'

/** The text that an attachment holds, and what it says about itself. */
export type AttachedText = { article: ArticleDraft; source: AttachedSource }

/** Formats that hold the text of an article, best first: a saved page keeps more structure than a PDF. */
const READABLE: readonly RegExp[] = [
  /\.(?:html?|xhtml|mhtml?|webarchive)$/i,
  /\.(?:docx|odt|epub|md|markdown)$/i,
  /\.pdf$/i,
  /\.(?:txt|text)$/i,
]
const TEXTS =
  /^(?:text\/(?:html|plain|markdown)|multipart\/related|application\/(?:pdf|epub\+zip|x-webarchive|vnd\.(?:openxml|oasis).*))$/

/** Characters of a whole article. A saved page may hold less: an introduction before a paywall, while the PDF beside it has the text. */
const WHOLE = 1500

/** The text of the first attachment in the folder that holds a whole article, else the longest; `problems` are sentences about those that could not be read. */
export async function attachedText(
  attachments: readonly Attachment[],
  beside: Beside,
  read: ReadSource,
): Promise<{ text: AttachedText | null; problems: string[] }> {
  const problems: string[] = []
  let best: { text: AttachedText; length: number } | null = null
  for (const { path } of byReadability(attachments)) {
    const found = await findBeside(path, beside)
    if (found === null) continue
    // No neighbours: an attachment that is a list of records would attach files again, itself among them.
    const parsed = await read({ name: found.path, bytes: found.bytes })
    if (!parsed.ok) {
      problems.push(parsed.failure.message)
      continue
    }
    const { mediaType, encoding, articles } = parsed.value
    const [article] = articles
    if (article === undefined || !TEXTS.test(mediaType)) continue
    const blocks = articles.length === 1 ? article.blocks : joined(articles)
    const length = keptBlocks(blocks).reduce((sum, { text }) => sum + text.length, 0)
    if (length <= (best?.length ?? 0)) continue
    best = { text: { article: { ...article, blocks }, source: sourceOf(found, mediaType, encoding) }, length }
    if (length >= WHOLE) break
  }
  return { text: best?.text ?? null, problems }
}

function byReadability(attachments: readonly Attachment[]): Attachment[] {
  const ranked = attachments.map((attachment) => {
    const rank = READABLE.findIndex((pattern) => pattern.test(attachment.path))
    return { attachment, rank: rank === -1 && attachment.mediaType === 'text/html' ? 0 : rank }
  })
  return ranked
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ attachment }) => attachment)
}

async function findBeside(written: string, beside: Beside): Promise<{ path: string; bytes: Uint8Array } | null> {
  for (const path of attachmentPaths(written)) {
    const bytes = await beside(path)
    if (bytes !== null) return { path, bytes }
  }
  return null
}

/** A record is one work: the chapters of an attached book follow each other under their titles. */
function joined(articles: readonly ArticleDraft[]): Block[] {
  return numberBlocks(
    articles.flatMap(({ title, blocks }) => [
      ...(title === '' ? [] : [{ kind: 'heading' as const, text: title, level: 1 }]),
      ...blocks.map(({ id: _id, n: _n, ...block }) => block),
    ]),
  )
}

function sourceOf(
  { path, bytes }: { path: string; bytes: Uint8Array },
  mediaType: MediaType,
  encoding: string | null,
): AttachedSource {
  return { path, mediaType, encoding, bytes }
}
