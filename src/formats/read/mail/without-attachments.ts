import { leafParts, mimePart } from '../mhtml/mime-part.ts'

/** Smaller ones are not worth the cut. */
const LARGE = 64 * 1024

/**
 * A mail without the content of its large attachments, whose headers stay. Only the text of a mail is read, and decoding 20 MB of pictures line by line
 * takes a hundred times as long as the rest.
 */
export function withoutAttachments(bytes: Uint8Array): Uint8Array {
  if (bytes.length < LARGE) return bytes
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  let from = 0
  for (const { headers, body } of leafParts(mimePart(mail))) {
    const type = headers.get('content-type') ?? 'text/plain'
    const attached =
      !/^\s*(?:text|message|multipart)\//i.test(type) || /^\s*attachment/i.test(headers.get('content-disposition') ?? '')
    const start = body.byteOffset - mail.byteOffset
    if (!attached || body.length < LARGE || start < from) continue
    kept.push(mail.subarray(from, start))
    from = start + body.length
  }
  return kept.length === 0 ? bytes : new Uint8Array(Buffer.concat([...kept, mail.subarray(from)]))
}
