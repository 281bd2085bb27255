import { expect, test } from 'vitest'
import { withoutLineEnds } from '#core/brief/proof/parted-words.ts'
import { readExported } from '#formats/read/exported.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { openPdf } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

const ENGLISH =
  'Ministry of Transport of the Republic of Kazakhstan, “A Very Long Title That Goes On and On until It Is Longer than Two Lines of a Note on a Page of A4 Paper, Set in Small Type, and Then Some More”, 14 May 2026, ¶ 4.'
const UYGHUR =
  'ئا. ئوسمان، «شىنجاڭدىكى توك بېسىمى ۋە چېگرا سودىسى توغرىسىدا ئۇزۇن بىر ماقالە، ئىككى قۇردىن ئاشىدىغان دەرىجىدە ئۇزۇن»، شىنجاڭ گېزىتى، 14-ماي 2026، ¶ 7.'
const SHORT = 'Grid Week, 2026, ¶ 3.'

/** A Uyghur document whose notes are these, at the foot of their pages or at its end. */
function withNotes(texts: readonly string[], notePlacement: 'footnotes' | 'endnotes') {
  const base = sampleDocument({ language: 'ug', marking: '', notePlacement })
  const notes = base.notes.slice(0, texts.length).map((note, at) => ({
    ...note,
    content: [{ kind: 'piece' as const, id: `n${at}`, children: [{ kind: 'text' as const, text: texts[at] ?? '' }] }],
  }))
  return { ...base, notes: [...notes, ...base.notes.slice(texts.length)] }
}

test.each(['footnotes', 'endnotes'] as const)(
  'notes of a document from right to left are read as they were written (%s)',
  async (placement) => {
    const texts = [ENGLISH, UYGHUR, SHORT]
    const { bytes } = await writePdf(withNotes(texts, placement))
    const read = await readExported(bytes, 'notes.pdf')
    if (!read.ok) throw new Error(read.failure.message)
    const { parts, markers } = read.value.found
    for (const [at, text] of texts.entries()) {
      expect(parts.filter(({ piece }) => piece === `n${at}`).map((part) => withoutLineEnds(part.text))).toEqual([text])
      expect(markers.get(`n${at}`)).toBe(`${at + 1}.`)
    }
  },
)

test('the number of such a note stands at the right of its text', async () => {
  const pdf = await openPdf((await writePdf(withNotes([SHORT], 'endnotes'))).bytes)
  const items = []
  for (let page = 1; page <= pdf.numPages; page += 1)
    for (const item of (await (await pdf.getPage(page)).getTextContent()).items)
      if ('str' in item)
        items.push({
          text: item.str,
          page,
          x: Number(item.transform[4]),
          y: Number(item.transform[5]),
          end: Number(item.transform[4]) + item.width,
        })
  const text = items.find((item) => item.text.includes('Grid Week'))
  const number = items.find((item) => item.page === text?.page && item.text.startsWith('1') && Math.abs(item.y - text.y) < 1)
  expect(number?.x).toBeGreaterThan(text?.end ?? Number.NaN)
})
