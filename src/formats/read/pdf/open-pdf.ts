import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failure, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { withBoundedArrays } from './bounded-arrays.ts'
import { LARGEST_PART } from './limits.ts'

/** Character tables of the Chinese, Japanese and Korean encodings that files name and do not carry; read from the package, never fetched. */
const cMapUrl = createRequire(import.meta.url)
  .resolve('pdfjs-dist/cmaps/LICENSE')
  .replaceAll('\\', '/')
  .replace(/LICENSE$/, '')

/** In milliseconds. */
const LONGEST_CLOSING = 1000

/**
 * Opens a PDF, hands it to `use` and closes it. Nothing is run, fetched or drawn: no scripts, no forms, no system fonts, no pictures but those of up to `largestPicture` pixels. Failures:
 * `password-protected`, `damaged-file`, `archive-bomb` (a part of it unpacks to far more than any page, font or list has: `largestPart` bytes).
 */
export async function withPdf<T>(
  name: string,
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result<T>>,
  { largestPart = LARGEST_PART, largestPicture = 1 }: { largestPart?: number; largestPicture?: number } = {},
): Promise<Result<T>> {
  // Loaded here, because it takes 0.4 s and only PDFs need it. The legacy build runs without a browser.
  const { getDocument, PasswordException, InvalidPDFException } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The parser takes the bytes over, so it gets a copy.
  const data = Uint8Array.from(bytes)
  return withBoundedArrays(largestPart, async ({ exceeded }) => {
    const task = getDocument({
      data,
      verbosity: 0,
      cMapUrl,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      // Larger pictures are passed over undecoded.
      maxImageSize: largestPicture,
      isOffscreenCanvasSupported: false,
      // For the names of fonts, which tell bold and italics.
      fontExtraProperties: true,
    })
    try {
      // The parser would go on with the other parts, which may be no better.
      return await Promise.race([task.promise.then(use), exceeded.then(() => bomb(name))])
    } catch (error) {
      if (error instanceof PasswordException) return failure('password-protected', t('unread:pdf.locked', { name }))
      if (error instanceof InvalidPDFException || error instanceof Error)
        return failure('damaged-file', t('unread:pdf.damaged', { name }))
      throw error
    } finally {
      await closed(task.destroy())
    }
  })
}

function bomb(name: string): Result<never> {
  return failure('archive-bomb', t('unread:pdf.bomb', { name }))
}

/** Waits until a document is closed, but not for one of which a page was given up half-read: that never lets go. */
async function closed(closing: Promise<void>): Promise<void> {
  const given = new AbortController()
  const waited = setTimeout(LONGEST_CLOSING, undefined, { signal: given.signal }).catch(() => undefined)
  await Promise.race([closing.catch(() => undefined), waited])
  given.abort()
}
