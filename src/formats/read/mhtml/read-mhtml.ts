import { failure } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { FormatReader } from '../parsed-source.ts'
import { readSavedPage } from '../saved-page.ts'
import { decodedBody, leafParts, type MimePart, mimePart, parameter } from './mime-part.ts'

/**
 * The article of a page saved as MHTML (RFC 2557), as Chrome, Edge and Word write it. Pictures and frames are left where they are. Failures: `no-text`
 * (it holds no page), those of `readSavedPage`.
 */
export const readMhtml: FormatReader = async ({ name, bytes }) => {
  const message = mimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const page = rootPage(message)
  if (page === undefined) return failure('no-text', t('unread:page.withoutText', { name }))
  return readSavedPage(name, 'mhtml', {
    bytes: decodedBody(page),
    charset: parameter(page, 'charset'),
    url: message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? null,
  })
}

/** The page itself among its pictures, styles and frames: the part that `start` names, or that has the page's address, or the first that is HTML. */
function rootPage(message: MimePart): MimePart | undefined {
  const pages = leafParts(message).filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(part.headers.get('content-type') ?? ''),
  )
  const start = parameter(message, 'start')
  const address = message.headers.get('snapshot-content-location')
  return (
    pages.find((part) => start !== null && part.headers.get('content-id') === start) ??
    pages.find((part) => address !== undefined && part.headers.get('content-location') === address) ??
    pages[0]
  )
}
