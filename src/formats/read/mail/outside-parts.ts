import type { RawBlock } from '#core/import/raw-block.ts'
import { cleanText } from '#core/import/clean-text.ts'
import { splitParagraphs } from '#core/import/paragraphs.ts'
import { mimePart, parameter } from '../mhtml/mime-part.ts'

/** Bytes of what stands there; programs write a line or two. */
const LONGEST = 20_000
const NEWLINE = 0x0a
const NOTHING = { before: [], after: [] }

/**
 * What a mail of several parts says before the first and after the last (RFC 2046, 5.1.1): mail programs do not show it, and gateways and senders write there. As dropped blocks.
 */
export function outsideParts(mail: Uint8Array): { before: RawBlock[]; after: RawBlock[] } {
  const part = mimePart(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength))
  const { body } = part
  const boundary = /^multipart\//i.test(part.headers.get('content-type') ?? '') ? parameter(part, 'boundary') : null
  if (boundary === null || boundary === '') return NOTHING
  const first = lineStart(body, body.indexOf(`--${boundary}`))
  const closing = body.lastIndexOf(`--${boundary}--`)
  if (first === -1) return NOTHING
  return {
    before: blocks(body.subarray(0, first)),
    after: closing === -1 ? [] : blocks(body.subarray(closing + boundary.length + 4)),
  }
}

function lineStart(body: Buffer, at: number): number {
  return at <= 0 || body[at - 1] === NEWLINE ? at : -1
}

function blocks(bytes: Buffer): RawBlock[] {
  const text = cleanText(bytes.subarray(0, LONGEST).toString('utf8'))
  return splitParagraphs(text).map((paragraph): RawBlock => ({ text: paragraph, kind: null, dropped: 'mail-furniture' }))
}
