import type { FoundFile } from '#core/brief/proof/found.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decodeText } from './decode-text.ts'
import type { ReadExported } from './exported-brief.ts'
import { HtmlText } from './exported-html-text.ts'
import { htmlTokens } from './exported-html-tokens.ts'

/** Bytes: the pictures of a brief stand inside, each a third larger than its file. */
const LARGEST = 400_000_000
/** Elements within each other. An export has some fifteen; each is looked through for each that stands in it. */
const DEEPEST = 200

/** Whether a file begins as a web page does. */
export function isHtmlPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\u0000', '').toLowerCase()
  return start.includes('<!doctype html') || start.includes('<html')
}

/** A web page: its text by the pieces that its elements name. Fails with `too-large`, `too-deep`, or that its characters cannot be read. */
export const readExportedHtml: ReadExported = (bytes, name) => {
  if (bytes.length > LARGEST)
    return Promise.resolve(
      failure('too-large', t('unread:exported.tooLarge', { name, megabytes: Math.round(bytes.length / 1e6) })),
    )
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return Promise.resolve(decoded)
  const page = new HtmlText()
  for (const token of htmlTokens(decoded.value.text)) {
    page.read(token)
    if (page.depth > DEEPEST) return Promise.resolve(failure('too-deep', t('unread:xml.deep', { name, deepest: DEEPEST })))
  }
  page.end()
  const { markers, loose, running, pictures, links, properties, extras, registers } = page
  const parts = page.parts.filter(({ text, calls }) => text.trim() !== '' || calls.length > 0)
  const besides = { pictures, runningPictures: 0, links, properties }
  const found: FoundFile = { format: 'html', parts, markers, loose, running, extras, ...besides }
  const text = parts.map((part) => part.text).join('\n')
  return Promise.resolve(success({ format: 'html', text, register: registers[0] ?? null, registers, found }))
}
