import { expect, test } from 'vitest'
import { sampleDocument } from './fixtures/brief-document.ts'
import { drawnLines, openPdf } from './fixtures/pdf-reading.ts'
import { writePdf } from './pdf/pdf-file.ts'
import { wordingFor } from './wording.ts'

test.each([
  ['en-GB', 'Notes', 'Page 2 of 9'],
  ['ru', 'Примечания', 'Страница 2 из 9'],
  ['zh-Hans', '注释', '第 2 页，共 9 页'],
  ['xx', 'Notes', 'Page 2 of 9'],
])('a document in %s has its notes under “%s” and “%s” at its foot', (language, notes, page) => {
  const wording = wordingFor(language)
  expect([wording.notes, wording.page(2, 9)]).toEqual([notes, page])
})

test('a Chinese foot is drawn even when nothing else in the brief is Chinese', async () => {
  const { bytes, missing } = await writePdf(sampleDocument({ language: 'zh', blocks: [], notes: [], marking: '' }))
  expect(missing).toEqual([])
  const [page] = await drawnLines(await openPdf(bytes))
  expect(page?.at(-1)?.text.replace(/\s/g, '')).toBe('第1页，共1页')
})
