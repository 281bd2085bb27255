import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OwnStyleId } from '#core/own-style.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { readExported } from '#formats/read/exported.ts'
import { styleText } from '#formats/cite/testing/style-text.ts'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from '../verify/testing/trial-brief.ts'

const NOTE = styleText('House notes')
/** As the Institute of Electrical and Electronics Engineers numbers its sources. */
const NUMBERS = styleText('House numbers', {
  attributes: 'class="in-text" version="1.0" default-locale="es-ES"',
  layout: '<text variable="citation-number" prefix="[" suffix="]"/>',
  bibliography: `<bibliography second-field-align="flush"><layout suffix="."><text variable="citation-number" prefix="[" suffix="]"/>
    <group delimiter=", "><names variable="author"><name initialize-with=". "/></names><text variable="title" quotes="true"/></group></layout></bibliography>`,
}).replace('<layout suffix="." delimiter="; ">', '<layout delimiter=", ">')
const AUTHORS = styleText('House authors', {
  attributes: 'class="in-text" version="1.0"',
  layout:
    '<group delimiter=" "><names variable="author"><name form="short"/></names><date variable="issued"><date-part name="year"/></date></group>',
}).replace('<layout suffix="." delimiter="; ">', '<layout prefix="(" suffix=")" delimiter="; ">')

let trial: TrialBrief
beforeAll(async () => {
  trial = await trialBrief()
})
afterAll(() => trial.remove())

async function added(text: string, name = 'house.csl') {
  const path = join(trial.folder, name)
  writeFileSync(path, text)
  return trial.engine.call('styles.addFile', { path, kind: 'citation' })
}

async function printed(style: OwnStyleId, format: 'docx' | 'pdf' | 'html') {
  expectOk(await trial.engine.call('briefs.cite', { id: trial.id, style }))
  const bytes = bytesOf(await exported(trial, format, `own-${format}`))
  const read = await readExported(bytes, 'brief')
  const answer = await verified(trial, bytes, format)
  expect([fallen(answer), answer.ok]).toEqual([[], true])
  return { text: (read.ok ? read.value.text : '').replace(/\s+/gu, ' '), notes: answer.notes }
}

test.each(['docx', 'pdf', 'html'] as const)(
  'notes, numbers and authors are printed in a %s as their files say, and stand',
  async (format) => {
    const note = expectOk(await added(NOTE))
    expect(note).toMatchObject({ style: { name: 'House notes', kind: 'citation' }, notes: [], replaces: false })
    const notes = await printed(note.style.id, format)
    expect(notes.text).toContain('Serik: The')
    expect(notes.notes.length).toBeGreaterThan(3)

    const numbers = await printed(expectOk(await added(NUMBERS)).style.id, format)
    expect(numbers.text).toMatch(/The first plant sold 2\.5 million tonnes of gas \[1\]\./u)
    expect(numbers.text).toMatch(/\[1\] D\. Serik, “The/u)
    expect(numbers.notes).toEqual([])

    const authors = await printed(expectOk(await added(AUTHORS)).style.id, format)
    expect(authors.text).toMatch(/tonnes of gas \(Serik 2026\)\./u)
  },
)

test('what a file asks for and is not here is told, and so is that it lists no sources', async () => {
  const { notes } = expectOk(await added(NUMBERS))
  expect(notes).toEqual([
    '“House numbers” is made for European Spanish, of which Briefwright has no words for citations: it prints English ones.',
  ])
  const bare = expectOk(await added(styleText('Bare', { bibliography: '' })))
  expect(bare.notes).toEqual([expect.stringContaining('“Bare” lists no sources at the end')])
})

test('a style of the same name takes the place of the one before, with which its briefs go on; removed it is offered no more', async () => {
  const { engine, id } = trial
  const before = expectOk(await added(NOTE)).style.id
  expectOk(await engine.call('briefs.cite', { id, style: before }))
  const after = expectOk(await added(`${NOTE}\n`))
  expect(after.replaces).toBe(true)
  const named = async () => expectOk(await engine.call('styles.list', {})).filter(({ name }) => name === 'House notes')
  expect(await named()).toMatchObject([{ id: after.style.id, briefs: [] }])
  expect((await printed(before, 'docx')).text).toContain('Serik: The')

  expectOk(await engine.call('briefs.cite', { id, style: after.style.id }))
  expect(await named()).toMatchObject([{ briefs: [{ id }] }])
  expectOk(await engine.call('styles.remove', { id: after.style.id }))
  expect(await named()).toEqual([])
  expect((await printed(after.style.id, 'docx')).text).toContain('Serik: The')
  expectOk(await engine.call('styles.restore', { id: after.style.id }))
  expect(await named()).toHaveLength(1)
})

test('what is no style is refused by name, and so is a brief’s choice of one that is not here', async () => {
  expect(await added('Dear colleague', 'letter.csl')).toMatchObject({
    failure: { message: expect.stringContaining('“letter.csl” is no citation style') },
  })
  const style = `own:${'0'.repeat(64)}` as const
  expect(await trial.engine.call('briefs.cite', { id: trial.id, style })).toMatchObject({ failure: { code: 'no-such-style' } })
})
