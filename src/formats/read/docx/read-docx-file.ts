import { FORMATS } from '#core/formats.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { officeArticles } from '../office/office-article.ts'
import { withBesides } from '../office/with-besides.ts'
import { officeBlocks } from '../office/office-blocks.ts'
import { officeProperties } from '../office/office-properties.ts'
import { type FormatReader } from '../parsed-source.ts'
import { docxHtml } from './docx-html.ts'
import { openDocx } from './docx-package.ts'

/** The article of a Word document (.docx, .docm). Failures: those of its package, `damaged-file`, `no-text`. */
export const readDocxFile: FormatReader = async ({ name, bytes }) => {
  const opened = openDocx(name, bytes)
  if (!opened.ok) return opened
  let html: string
  try {
    html = await docxHtml(opened.value.text)
  } catch {
    // The converter throws for whatever does not fit the format.
    return failure('damaged-file', t('unread:word.damaged', { name }))
  }
  const text = officeBlocks(html)
  if (!text.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) return failure('no-text', t('unread:noText', { name }))
  const { articles, warnings } = officeArticles(name, text, officeProperties(name, opened.value.properties))
  return success({
    mediaType: FORMATS.docx.mediaType,
    encoding: null,
    articles: withBesides(articles, opened.value.besides),
    warnings: [...warnings, ...(opened.value.tracked ? [t('unread:tracked', { name })] : [])],
  })
}
