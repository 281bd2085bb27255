import { attribute, elementsIn } from '../xml/xml-element.ts'
import type { Book } from './book.ts'
import { readPart } from './open-book.ts'

/** Ways of scrambling fonts, which are no protection of the text (EPUB OCF 3.3, 4.2; Adobe). */
const FONT_SCRAMBLING = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/i

/** Whether the text of a book is encrypted (DRM): one of its chapters is on the list of what is. */
export function isProtected(book: Book): boolean {
  if (!book.zip.has('META-INF/encryption.xml')) return false
  const list = readPart(book.name, book.zip, 'META-INF/encryption.xml')
  if (!list.ok) return false
  const chapters = new Set(book.spine.map((item) => item.path))
  return elementsIn(list.value, 'EncryptedData').some((data) => {
    const method = elementsIn(data, 'EncryptionMethod')[0]
    if (method !== undefined && FONT_SCRAMBLING.test(attribute(method, 'Algorithm') ?? '')) return false
    return elementsIn(data, 'CipherReference').some((reference) => chapters.has(plainPath(attribute(reference, 'URI') ?? '')))
  })
}

function plainPath(uri: string): string {
  return URL.canParse(uri, 'https://book.invalid/') ? decodeURI(new URL(uri, 'https://book.invalid/').pathname.slice(1)) : uri
}
