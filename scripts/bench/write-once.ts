/** Writes a made-up brief of so many pages once, in a process of its own, and prints the most memory that it took, in bytes. */
import { readFileSync } from 'node:fs'
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { madeUpDocument } from './made-up-document.ts'

await writePdf(madeUpDocument(Number(process.argv[2])))
process.stdout.write(String(mostMemory() * 1024))

/** Kilobytes. What Linux counts for resourceUsage goes on from the process that started this one. */
function mostMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const [, most] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? []
  return most === undefined ? process.resourceUsage().maxRSS : Number(most)
}
