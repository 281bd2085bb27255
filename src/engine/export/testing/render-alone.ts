/** Renders the brief that lies as JSON in a file, in a process of its own, and prints the hashes of the PDF and the Word file. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { renderBrief, type RenderInput } from '../render-brief.ts'

const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as RenderInput
for (const format of ['pdf', 'docx'] as const) {
  const { bytes } = await renderBrief({ ...input, format })
  process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}\n`)
}
