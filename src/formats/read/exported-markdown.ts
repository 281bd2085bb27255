import type { FoundFile } from '#core/brief/proof/found.ts'
import { failure, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { decodeText } from './decode-text.ts'
import type { ReadExported } from './exported-brief.ts'
import { mdBlocks } from './exported-md-blocks.ts'
import { mdMetadata } from './exported-md-metadata.ts'
import { MdText } from './exported-md-text.ts'

/** Bytes: the pictures of a brief stand inside, each a third larger than its file. */
const LARGEST = 400_000_000
/** The name of a file that the comment stands for, and that. */
const DATA = /^\s*[\w-]+\.json[ \t\r]*\n\s*\{/

/** Whether a file begins as Markdown with metadata does. */
export function isMarkdownFile(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?---\r?\n/.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 32)).replaceAll('\u0000', ''),
  )
}

/** A Markdown file: its text by the pieces that its spans name. Fails with `too-large`, or that its characters cannot be read. */
export const readExportedMarkdown: ReadExported = (bytes, name) => {
  if (bytes.length > LARGEST)
    return Promise.resolve(
      failure('too-large', t('unread:exported.tooLarge', { name, megabytes: Math.round(bytes.length / 1e6) })),
    )
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return Promise.resolve(decoded)
  const all = [...mdBlocks(decoded.value.text.replaceAll('\r\n', '\n'))]
  const registers = all.flatMap((block) => (block.kind === 'comment' && isRegister(block.text) ? [registerIn(block.text)] : []))
  const metadata = mdMetadata(all.flatMap((block) => (block.kind === 'metadata' ? [block.yaml] : [])))
  const read = new MdText(metadata)
  for (const block of all) if (block.kind !== 'comment' || !isRegister(block.text)) read.read(block)
  read.end()
  const { loose, running, pictures, links, extras, notes } = read
  const parts = read.parts.filter(({ text, calls }) => text.trim() !== '' || calls.length > 0)
  const { language, style, properties } = metadata
  const settings = metadata.references.length === 0 ? { language, style: null } : { language, style }
  const besides = { pictures, runningPictures: 0, links, properties }
  const found: FoundFile = { format: 'md', parts, markers: new Map(), loose, running, settings, extras, ...besides }
  const text = [...parts.map((part) => part.text), ...notes].join('\n')
  return Promise.resolve(success({ format: 'md', text, register: registers[0] ?? null, registers, found }))
}

function isRegister(comment: string): boolean {
  return DATA.test(comment)
}

/** An editor may have broken its lines anew, also within a text. */
function registerIn(comment: string): string {
  return comment
    .slice(comment.indexOf('\n') + 1)
    .replace(/\n */g, ' ')
    .trim()
}
