import type { FormatReader } from '../parsed-source.ts'
import { readDecoded } from '../read-decoded.ts'
import { readMarkdown } from './read-markdown.ts'

/** The articles of a Markdown file. Failures: those of `readDecoded`, `too-large`. */
export const readMarkdownFile: FormatReader = async (input) =>
  readDecoded(input, 'markdown', null, (text) => readMarkdown(input.name, text))
