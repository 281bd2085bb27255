import { failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { ReadExported } from './exported-brief.ts'
import { readExportedDocx } from './exported-docx.ts'
import { isHtmlPage, readExportedHtml } from './exported-html.ts'
import { isMarkdownFile, readExportedMarkdown } from './exported-markdown.ts'
import { readExportedPdf } from './exported-pdf.ts'

/**
 * Reads a PDF, Word, HTML or Markdown file, whatever its name ends in. Fails with `empty-file`, `not-an-export` (another kind of file), `password-protected`,
 * `damaged-file`, `archive-bomb`, `too-deep` or `too-large` (pages).
 */
export const readExported: ReadExported = async (bytes, name) => {
  if (bytes.length === 0) return failure('empty-file', t('unread:exported.empty', { name }))
  if (startsWith(bytes, 'PK')) return readExportedDocx(bytes, name)
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return readExportedPdf(bytes, name)
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return failure('password-protected', t('unread:exported.oldWord', { name }))
  }
  if (isMarkdownFile(bytes)) return readExportedMarkdown(bytes, name)
  if (isHtmlPage(bytes)) return readExportedHtml(bytes, name)
  return failure('not-an-export', t('unread:exported.neither', { name }))
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((character, index) => bytes[index] === character.charCodeAt(0))
}
