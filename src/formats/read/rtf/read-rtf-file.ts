import { FORMATS } from '#core/formats.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { officeArticles } from '../office/office-article.ts'
import { officeBlocks } from '../office/office-blocks.ts'
import { LARGEST_PART } from '../office/part-text.ts'
import type { FormatReader } from '../parsed-source.ts'
import { DEEPEST, rtfDocument } from './rtf-html.ts'

/** The articles of an RTF document. Failures: `too-large`, `too-deep`, `no-text`. */
export const readRtfFile: FormatReader = async ({ name, bytes }) => {
  if (bytes.length > LARGEST_PART) return failure('too-large', t('unread:longText', { name }))
  const document = rtfDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  if (document === null) return failure('too-deep', t('unread:rtf.deep', { name, deepest: DEEPEST }))
  const text = officeBlocks(document.html)
  if (!text.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) return failure('no-text', t('unread:noText', { name }))
  const { articles, warnings } = officeArticles(name, text, document.properties)
  return success({
    mediaType: FORMATS.rtf.mediaType,
    encoding: null,
    articles,
    warnings: [...warnings, ...(document.tracked ? [t('unread:tracked', { name })] : [])],
  })
}
