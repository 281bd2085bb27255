import { readPlainText } from '#core/import/plain-text.ts'
import { success } from '#core/result.ts'
import { readDecoded } from '../read-decoded.ts'
import type { FormatReader } from '../parsed-source.ts'

/** The articles of a plain text file. Failures: those of `readDecoded`, `too-large`. */
export const readTextFile: FormatReader = async (input) =>
  readDecoded(input, 'text', null, (text) => {
    const read = readPlainText(input.name, text)
    return read.ok ? success({ articles: read.value, warnings: [] }) : read
  })
