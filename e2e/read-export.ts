import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Points from the edge of a page within which header and footer stand. */
const RUNNING = 62

/** The text of a PDF as a reader would copy it, page after page, white space made single; `body` leaves header and footer out. */
export async function pdfText(path: string, part: 'all' | 'body' = 'all'): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , , height = 0] = page.view
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? item : []))
    const inBody = (y: number): boolean => y > RUNNING && y < height - RUNNING
    const shown = items.filter((item) => part === 'all' || inBody(Number(item.transform[5])))
    pages.push(shown.map((item) => item.str + (item.hasEOL ? ' ' : '')).join(''))
  }
  return pages.join(' ').replace(/\s+/g, ' ')
}

/** The text of the parts of a Word file that a reader sees: its body, and its footnotes one by one. */
export async function wordText(path: string): Promise<{ body: string; footnotes: string[] }> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const footnotes = [...part('word/footnotes.xml').matchAll(/<w:footnote (?![^>]*w:type=)[^>]*>(.*?)<\/w:footnote>/gs)]
  return { body: textOf(part('word/document.xml')), footnotes: footnotes.map((match) => textOf(match[1] ?? '').trim()) }
}

function textOf(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
