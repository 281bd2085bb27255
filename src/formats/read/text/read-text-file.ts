import { readPlainText } from '#core/import/plain-text.ts'
import { success } from '#core/result.ts'
import { textMail } from '../mail/text-mail.ts'
import { readDecoded } from '../read-decoded.ts'
import type { FormatReader } from '../parsed-source.ts'

/** The articles of a plain text file, or the mail that was copied into one. Failures: those of `readDecoded`, `too-large`. */
export const readTextFile: FormatReader = async (input) =>
  readDecoded(input, 'text', null, (text) => {
    const mail = textMail(text)
    return mail === null ? readPlainText(input.name, text) : success({ articles: [mail], warnings: [] })
  })
