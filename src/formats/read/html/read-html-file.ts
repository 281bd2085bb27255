import type { FormatReader } from '../parsed-source.ts'
import { readDecoded } from '../read-decoded.ts'
import { declaredCharset } from './declared-charset.ts'
import { readHtml } from './read-html.ts'

/** The article of a saved page. Failures: those of `readDecoded`, `too-large`, `too-deep`. */
export const readHtmlFile: FormatReader = async (input) =>
  readDecoded(input, 'html', declaredCharset(input.bytes), (text) => readHtml(input.name, text))
