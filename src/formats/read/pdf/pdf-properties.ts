import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PartialDate } from '#core/article.ts'
import { cleanPhrase } from '#core/import/clean-text.ts'

/** What a file says about itself, in XMP and in its Info dictionary. Programs write much of it, so nothing here is sure. */
export type PdfProperties = {
  title: string | null
  creators: string[]
  publication: string | null
  identifiers: string[]
  created: PartialDate | null
  language: string | null
}

const LONGEST = 1000

/** Reads the properties; what is missing or broken is null. */
export async function pdfProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const fields = info as Record<string, unknown>
  const xmp = (name: string): string[] => texts(metadata?.get(name))
  const creators = xmp('dc:creator')
  return {
    title: xmp('dc:title')[0] ?? texts(fields['Title'])[0] ?? null,
    creators: creators.length > 0 ? creators : texts(fields['Author']),
    publication: xmp('prism:publicationname')[0] ?? null,
    identifiers: [...xmp('prism:doi'), ...xmp('dc:identifier'), ...xmp('pdfx:doi'), ...texts(fields['Subject'])],
    created: dateOf(texts(fields['CreationDate'])[0] ?? xmp('xmp:createdate')[0]),
    language: xmp('dc:language')[0] ?? texts(fields['Language'])[0] ?? null,
  }
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list
    .flatMap((entry) => (typeof entry === 'string' ? [cleanPhrase(entry.slice(0, LONGEST))] : []))
    .filter((entry) => entry !== '')
}

/** `D:20220114093000+05'00'` or `2022-01-14T09:30:00` as a day. Years before PDF (1993) and far ahead are wrong clocks. */
function dateOf(text: string | undefined): PartialDate | null {
  const match = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1993 || year > 2100 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null
  return `${match[1]}-${match[2]}-${match[3]}`
}
