import { readPlainText } from '#core/import/plain-text.ts'
import { readDecoded } from '../read-decoded.ts'
import type { FormatReader } from '../parsed-source.ts'

/** The articles of a plain text file. Failures: those of `readDecoded`, `too-large`. */
export const readTextFile: FormatReader = async (input) =>
  readDecoded(input, 'text', null, (text) => readPlainText(input.name, text))
