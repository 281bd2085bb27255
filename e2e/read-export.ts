import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Points from the edge of a page within which header and footer stand. */
const RUNNING = 62

/** The text of a PDF as a reader would copy it, page after page, white space made single; `body` leaves header, footer, and what is set smaller than the text, such as footnotes, out. */
export async function pdfText(path: string, part: 'all' | 'body' = 'all'): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  const pages: { text: string; end: string; size: number; running: boolean }[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , , height = 0] = page.view
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item)) return []
        const y = Number(item.transform[5])
        return { text: item.str, end: item.hasEOL ? ' ' : '', size: item.height, running: y <= RUNNING || y >= height - RUNNING }
      }),
    )
  }
  const size = part === 'all' ? 0 : sizeOfText(pages.flat())
  const shown = pages.map((items) =>
    items.filter((item) => part === 'all' || (!item.running && (item.size === 0 || item.size > size - 0.5))),
  )
  return shown
    .map((items) => items.map(({ text, end }) => text + end).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** The size in which most letters are set. */
function sizeOfText(items: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of items) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
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
