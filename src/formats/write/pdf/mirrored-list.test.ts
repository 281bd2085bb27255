import { expect, test } from 'vitest'
import type { DocumentBlock } from '#core/document.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { openPdf } from '../fixtures/pdf-reading.ts'
import { writePdf } from './pdf-file.ts'

const point = (text: string, level = 0) => ({ content: [{ kind: 'text' as const, text }], level })
const UYGHUR = [point('بىرىنچى نۇقتا'), point('ئىككىنچى نۇقتا', 1), point('ئۈچىنچى نۇقتا', 2)]

/** Where each piece of the text on the first page begins and ends, in points from the left. */
async function placesOf(blocks: DocumentBlock[]): Promise<{ text: string; left: number; right: number }[]> {
  const { bytes } = await writePdf(sampleDocument({ language: 'ug', blocks, notes: [], marking: '' }))
  const pdf = await openPdf(bytes)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str.trim(), left: Number(item.transform[4]), right: Number(item.transform[4]) + item.width }]
      : [],
  )
}

type Places = Awaited<ReturnType<typeof placesOf>>
const of = (places: Places, words: string): Places[number] => {
  const found = places.find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`There is no “${words}”.`)
  return found
}

test('numbers of a list that runs from right to left stand at its right, each level farther in', async () => {
  const places = await placesOf([{ kind: 'list', ordered: true, items: UYGHUR }])
  const numbers = ['1.', 'a.', 'i.'].map((number) => of(places, number))
  const texts = ['بىرىنچى', 'ئىككىنچى', 'ئۈچىنچى'].map((words) => of(places, words))
  for (const [at, number] of numbers.entries()) {
    // A space parts the two.
    expect(number.left - (texts[at]?.right ?? Number.NaN)).toBeGreaterThan(1)
    if (at > 0) expect((numbers[at - 1]?.left ?? Number.NaN) - number.left).toBeGreaterThan(10)
  }
})

test('so does that of a numbered paragraph, while a list in English keeps its own at the left', async () => {
  const content = [{ kind: 'text' as const, text: 'نومۇرلۇق ئابزاس' }]
  const places = await placesOf([
    { kind: 'paragraph', role: 'body', number: 12, content },
    { kind: 'list', ordered: true, start: 7, items: [point('One point.')] },
  ])
  expect(of(places, '12.').left).toBeGreaterThan(of(places, 'نومۇرلۇق').right)
  expect(of(places, '7.').right).toBeLessThanOrEqual(of(places, 'One point').left)
})
