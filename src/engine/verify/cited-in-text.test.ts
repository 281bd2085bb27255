import { strFromU8, strToU8, zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BriefContent } from '#core/brief.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { readExported } from '#formats/read/exported.ts'
import { bytesOf, exported, fallen, verified } from './testing/trial-brief.ts'
import { replaced, type Edit } from './testing/word-edits.ts'
import { MAIN, wordTrial, type WordTrial } from './testing/word-trial.ts'

let trial: WordTrial
beforeAll(async () => {
  trial = await wordTrial('apa')
})
afterAll(() => trial.brief.remove())

const WORD = (): string => strFromU8(trial.original[MAIN] ?? new Uint8Array())

async function laid(edit: Edit) {
  const path = join(trial.brief.folder, 'back.docx')
  writeFileSync(path, zipSync({ ...trial.original, [MAIN]: strToU8(edit(WORD())) }))
  return expectOk(await trial.brief.engine.call('returns.lay', { path }))
}

const changed = ({ sentences }: Awaited<ReturnType<typeof laid>>) =>
  sentences.filter(({ state }) => state !== 'unchanged').map(({ id, state, after }) => ({ id, state, after }))

test.each(['pdf', 'docx'] as const)(
  'author and date stand in the text of a %s, before the full stop, and no notes',
  async (format) => {
    const bytes = bytesOf(await exported(trial.brief, format, 'cited'))
    const read = await readExported(bytes, 'brief')
    const text = (read.ok ? read.value.text : '').replace(/\s+/gu, ' ')
    expect(text).toMatch(/The first plant sold 2\.5 million tonnes of gas \(Serik, 2026[a-f], ¶ 1\)\./)
    expect(text).toMatch(/Sources .*Serik, D\. \(2026a, May 14\)\. The/)
    expect(text).not.toMatch(/\bNotes\b/)
    const answer = await verified(trial.brief, bytes, format)
    expect([fallen(answer), answer.notes, answer.ok]).toEqual([[], [], true])
  },
)

test('a citation that was changed in three places is named in each', async () => {
  const years = [...new Set(WORD().match(/\(Serik, 2026[a-f]/gu))]
  expect(years).toHaveLength(6)
  const edit = replaced(...years.slice(0, 3).map((year): [string, string] => [year, year.replace('Serik', 'Serikova')]))
  const told = await trial.after(edit)
  expect(told.filter((one) => /^CHANGED .+ \(Serikova, 2026[a-f], ¶ 1\)\.$/u.test(one))).toHaveLength(3)
  expect(told).toHaveLength(3)
})

test('a file that came back untouched changes nothing: citations are no words of the brief', async () => {
  expect(changed(await laid((xml) => xml))).toEqual([])
})

test('a sentence that was changed comes back without its citation and keeps its evidence', async () => {
  const edit = replaced(['2.5 million tonnes of gas', '2.7 million tonnes of gas'])
  const { revision, acts, prefix, ...told } = await laid(edit)
  const after = 'The first plant sold 2.7 million tonnes of gas.'
  expect(changed({ ...told, revision, acts, prefix })).toEqual([{ id: 's1', state: 'changed', after }])
  const { engine, id } = trial.brief
  expectOk(await engine.call('returns.apply', { id, revision, acts, prefix }))
  const block = BriefContent.parse(expectOk(await engine.call('briefs.get', { id }))).sections[0]?.blocks[1]
  expect(block).toMatchObject({
    sentences: [{ id: 's1', text: after, evidence: { excerpts: [trial.brief.excerpts[0]] } }, {}, {}],
  })
})

test('a citation that somebody changed shows as a change of its sentence', async () => {
  const [first = ''] = WORD().match(/\(Serik, 2026[a-f]/gu) ?? []
  const [change] = changed(await laid(replaced([first, first.replace('Serik', 'Serikova')])))
  expect(change?.after).toMatch(/ \(Serikova, 2026[a-f], ¶ 1\)\.$/)
})
