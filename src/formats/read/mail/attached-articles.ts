import type { ArticleDraft } from '#core/article.ts'
import { t } from '#text/text.ts'
import type { AttachedSource, ReadSource } from '../parsed-source.ts'
import { attachedFiles } from './attached-files.ts'

/** What was read of the files attached to a mail: articles, each with the file it came from, the names of the files, and sentences about those that could not be read. */
export type AttachedArticles = {
  articles: { draft: ArticleDraft; source: AttachedSource }[]
  read: ReadonlySet<string>
  problems: string[]
}

/** Reads the attachments of a mail that are of a known kind. `name` is the mail's. */
export async function attachedArticles(name: string, mail: Uint8Array, readSource: ReadSource): Promise<AttachedArticles> {
  const found: AttachedArticles = { articles: [], read: new Set(), problems: [] }
  const read = new Set<string>()
  for (const { name: path, bytes } of attachedFiles(mail)) {
    const parsed = await readSource({ name: path, bytes })
    read.add(path)
    if (!parsed.ok) {
      found.problems.push(t('unread:records.attachedFailed', { name, problem: parsed.failure.message }))
      continue
    }
    const { mediaType, encoding, articles, warnings } = parsed.value
    found.problems.push(...warnings)
    for (const draft of articles) found.articles.push({ draft, source: { path, mediaType, encoding, bytes } })
  }
  return { ...found, read }
}
