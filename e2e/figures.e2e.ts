import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './app.fixture.ts'
import { exportAccepting, saved } from './brief-steps.ts'
import { dropFilesOn } from './drop-files.ts'
import { briefField, createBrief, writeIn } from './library-steps.ts'
import { pdfText } from './read-export.ts'
import { smallPng } from './small-png.ts'
import type { Page } from '@playwright/test'

type Figure = { kind: string; image: string; caption: string; source: string; alternative: string }

async function figures(page: Page): Promise<Figure[]> {
  const blocks = (await saved(page)).sections.flatMap((section) => section.blocks)
  return blocks.filter(({ kind }) => kind === 'figure') as unknown as Figure[]
}

test('a figure is put in by the keyboard alone, and PDF and Word print its picture with what it shows', async ({
  app,
  page,
  dataDir,
}) => {
  // Two exports.
  test.slow()
  const file = join(dataDir, 'map.png')
  await writeFile(file, smallPng(400, 200))
  await app.answerOpenDialog([file])
  await createBrief(page, { template: 'BLUF note', title: 'With a map', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'The map shows it.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/fig')
  await page.getByRole('option', { name: 'Figure…' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Caption')).toBeFocused()
  await page.keyboard.type('Pipelines in 2023')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Institute Papers')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A map of pipelines')
  await expect(page.getByRole('img', { name: 'A map of pipelines' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Caption')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(briefField(page)).toBeFocused()
  await page.keyboard.type('After it.')
  const written = { caption: 'Pipelines in 2023', source: 'Institute Papers', alternative: 'A map of pipelines' }
  await expect.poll(() => figures(page)).toMatchObject([written])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(async () => (await saved(page)).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)))
    .toEqual(['figure', 'paragraph', 'paragraph'])

  const pdf = join(dataDir, 'figure.pdf')
  await exportAccepting(app, 'pdf', pdf)
  expect(await pdfText(pdf)).toMatch(/Figure 1\. Pipelines in 2023 ?Source: Institute Papers/)
  const raw = (await readFile(pdf)).toString('latin1')
  expect(raw).toMatch(/\/Subtype \/Image[\s\S]{0,200}\/Width 400/)
  const word = unzipSync(await exportAccepting(app, 'docx', join(dataDir, 'figure.docx')))
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('descr="A map of pipelines"')
  expect(Object.keys(word).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
})

test('pictures are pasted and dropped, undone, and a picture of 100 megapixels is refused with its size', async ({
  page,
  dataDir,
}) => {
  await createBrief(page, { template: 'BLUF note', title: 'Pasted', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  const paste = (bytes: Uint8Array) =>
    briefField(page).evaluate(
      (element, given) => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([new Uint8Array(given)], 'image.png', { type: 'image/png' }))
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      [...bytes],
    )
  await paste(smallPng(10_000, 10_000))
  await expect(page.getByText('The pasted picture has 10,000 × 10,000 pixels (100 million)')).toBeVisible()
  expect(await figures(page)).toEqual([])
  await paste(smallPng(20, 10))
  await expect(page.getByLabel('Caption')).toBeFocused()
  await expect.poll(() => figures(page)).toHaveLength(1)
  const file = join(dataDir, 'dropped.png')
  await writeFile(file, smallPng(30, 10))
  await dropFilesOn(page, [file], '.brief-paragraph')
  await expect.poll(() => figures(page)).toHaveLength(2)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => figures(page)).toHaveLength(1)
})

test('what is no picture for a brief is told by its name with what to do, however it comes, and nothing is put in', async ({
  app,
  page,
  dataDir,
}) => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  const given: [name: string, type: string, bytes: Uint8Array, told: string][] = [
    [
      'map.gif',
      'image/gif',
      Buffer.from('GIF89a\x01\0\x01\0'),
      'is a picture of the kind GIF. A brief holds PNG, JPEG and SVG: save it',
    ],
    ['photo.heic', '', heic, 'is a picture of the kind HEIC. A brief holds PNG, JPEG and SVG: save it'],
    ['words.png', 'image/png', Buffer.from('words'), 'is no picture. A brief holds PNG, JPEG and SVG: choose one'],
    ['cut.png', 'image/png', smallPng(300, 300).subarray(0, 400), 'is damaged or cut short. Open it'],
  ]
  await createBrief(page, { template: 'BLUF note', title: 'Refused', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  for (const [name, type, bytes, told] of given) {
    const path = join(dataDir, name)
    await writeFile(path, bytes)
    const notice = page.getByRole('alertdialog').filter({ hasText: `“${name}” ${told}` })
    const closed = async () => {
      await notice.getByRole('button', { name: 'Close notice' }).click()
      await expect(notice).toBeHidden()
    }
    await briefField(page).getByText('Before.', { exact: true }).click()
    await briefField(page).evaluate(
      (element, file) => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      { name, type, bytes: [...bytes] },
    )
    await closed()
    await app.answerOpenDialog([path])
    await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
    await page.getByRole('menuitem', { name: 'Figure…' }).click()
    await closed()
    // What is dropped and no picture by its type is imported.
    if (type === '') continue
    await dropFilesOn(page, [path], '.brief-paragraph')
    await closed()
  }
  expect(await figures(page)).toEqual([])
})

test('a figure comes from the menu of a block, and its picture is exchanged, in steps of undo', async ({
  app,
  page,
  dataDir,
}) => {
  const [first, second] = [join(dataDir, 'first.png'), join(dataDir, 'second.png')]
  await writeFile(first, smallPng(40, 20))
  await writeFile(second, smallPng(60, 20))
  await createBrief(page, { template: 'BLUF note', title: 'Exchanged', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await app.answerOpenDialog([first])
  await briefField(page).getByText('Before.', { exact: true }).click()
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('menuitem', { name: 'Figure…' }).click()
  await expect(page.getByLabel('Caption')).toBeFocused()
  await page.keyboard.type('The route')
  await expect.poll(async () => (await figures(page))[0]?.caption).toBe('The route')
  const [before] = await figures(page)
  await app.answerOpenDialog([second])
  await page.getByRole('button', { name: 'Replace…' }).click()
  await expect.poll(async () => (await figures(page))[0]?.image).not.toBe(before?.image)
  expect((await figures(page))[0]?.caption).toBe('The route')
  await briefField(page).focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await figures(page))[0]?.image).toBe(before?.image)
})

test('a drawing stays one in every file, and one that holds a program is refused', async ({ app, page, dataDir }) => {
  // Two exports.
  test.slow()
  const [drawing, harmful] = [join(dataDir, 'chart.svg'), join(dataDir, 'harmful.svg')]
  const head = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">'
  await writeFile(
    drawing,
    `${head}<rect x="20" y="60" width="60" height="120" fill="#c2410c"/><text x="100" y="100" font-size="20">Газ 2023</text></svg>`,
  )
  await writeFile(harmful, `${head}<script>alert(1)</script></svg>`)
  await createBrief(page, { template: 'BLUF note', title: 'Drawn', themes: [], assemble: false })
  await writeIn(page, 'Why it matters', 'Before.')
  await app.answerOpenDialog([harmful])
  await briefField(page).getByText('Before.', { exact: true }).click()
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('menuitem', { name: 'Figure…' }).click()
  await expect(page.getByText('“harmful.svg” holds a program (a script)')).toBeVisible()
  await app.answerOpenDialog([drawing])
  await page.getByRole('button', { name: 'Insert, change or move this block' }).click()
  await page.getByRole('menuitem', { name: 'Figure…' }).click()
  await expect(page.getByLabel('Caption')).toBeFocused()
  await page.keyboard.type('Gas')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bars of gas')
  const shown = page.getByRole('img', { name: 'Bars of gas' })
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400)
  await page.screenshot({ path: test.info().outputPath('drawing.png') })
  const pdf = join(dataDir, 'drawing.pdf')
  await exportAccepting(app, 'pdf', pdf)
  expect((await readFile(pdf)).toString('latin1')).not.toMatch(/\/Subtype \/Image/)
  const word = unzipSync(await exportAccepting(app, 'docx', join(dataDir, 'drawing.docx')))
  const media = Object.keys(word).filter((name) => name.startsWith('word/media/'))
  expect(media.map((name) => name.replace(/.*\./, '')).toSorted()).toEqual(['png', 'svg'])
})
