/** Writes a made-up brief of so many pages once, in a process of its own, and prints the most memory that it took, in bytes. */
import { writePdf } from '#formats/write/pdf/pdf-file.ts'
import { madeUpDocument } from './made-up-document.ts'

await writePdf(madeUpDocument(Number(process.argv[2])))
process.stdout.write(String(process.resourceUsage().maxRSS * 1024))
