import { cleanPhrase } from '#core/import/clean-text.ts'
import type { Beside } from '#core/import/pages/page.ts'
import { decoded, STRING } from './pdf-string.ts'
import { rawParts } from './raw-parts.ts'

const DESCRIBED = new RegExp(String.raw`\/Alt\s*(${STRING.source})`, 'g')
const MOST = 500
const LONGEST = 2000
/** Bytes of a file that is looked through; larger ones are full of pictures. */
const LARGEST = 32 * 1024 * 1024

/**
 * Descriptions (`/Alt`) that stand where a page draws or among its properties, which pdf.js does not hand over: what a document says for those who do not see a picture or a sign. `known`: those that
 * were found already. Empty for an encrypted file and one that is packed otherwise than by Flate.
 */
export function describedMarks(bytes: Uint8Array, known: ReadonlySet<string>): Beside[] {
  const raw = bytes.length > LARGEST ? { unseen: 'packed' } : rawParts(bytes)
  if (!('objects' in raw)) return []
  const found = new Set<string>()
  for (const part of [raw.contents, raw.objects])
    for (const [, string = ''] of part.matchAll(DESCRIBED)) {
      const text = cleanPhrase(decoded(string).slice(0, LONGEST))
      if (text !== '' && !known.has(text) && found.size < MOST) found.add(text)
    }
  return [...found].map((text) => ({ text, reason: 'picture-text' }))
}
