import { decodeWords } from 'postal-mime'
import { decodedBody, leafParts, mimePart, parameter } from '../mhtml/mime-part.ts'

/** A file that came with a mail. */
export type AttachedFile = { name: string; bytes: Uint8Array }

/** Kinds that hold the text of an article; mails in mails and archives are left as they are. */
const READABLE = /\.(?:pdf|docx|docm|odt|rtf|epub|html?|xhtml|mhtml?|md|markdown|txt)$/i
const MOST_FILES = 20
/** Bytes of all of them, still encoded. */
const MOST_BYTES = 64 * 1024 * 1024

/** The files attached to a mail whose names say that they can be read, decoded here: the parser takes a hundred times as long. Those beyond the bounds are left out. */
export function attachedFiles(mail: Uint8Array): AttachedFile[] {
  const files: AttachedFile[] = []
  let left = MOST_BYTES
  for (const part of leafParts(mimePart(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)))) {
    const name = nameOf(part)
    if (name === null || !READABLE.test(name) || part.body.length > left) continue
    left -= part.body.length
    files.push({ name, bytes: decodedBody(part) })
    if (files.length === MOST_FILES) break
  }
  return files
}

/** The name under which a part is to be saved; null for the text of the mail, which has none. */
function nameOf(part: Parameters<typeof parameter>[0]): string | null {
  const disposition = part.headers.get('content-disposition') ?? ''
  const coded = /;\s*filename\*(?:0\*)?\s*=\s*[\w-]{0,40}'[\w-]{0,20}'([^\s;]{1,1000})/i.exec(disposition)?.[1]
  const plain = /;\s*filename\s*=\s*(?:"([^"]{1,1000})"|([^\s;]{1,1000}))/i.exec(disposition)
  const name = coded === undefined ? (plain?.[1] ?? plain?.[2] ?? parameter(part, 'name')) : unescaped(coded)
  // Only the last part: a name is no place in somebody's folders.
  return name === null ? null : (decodeWords(name).split(/[/\\]/).at(-1) ?? null)
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
