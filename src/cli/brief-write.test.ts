import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BriefCheckView, BriefView } from '#contract/views.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const KAZAKHS = 'Some 1.5 million ethnic Kazakhs live in the Xinjiang region of China, by the count of one institute.'
const GAS = 'Gazprom sends gas through Kazakhstan, and one fifth of it stays in the country by an old treaty.'
const LONE = 'The trains stood for two days at Khorgos while customs officers argued.'

let cli: CommandLine
beforeAll(async () => {
  cli = commandLine()
  await cli.runWith({ stdin: `A note from the border\n\n${KAZAKHS}\n\n${GAS}\n\n${LONE}\n` }, 'import', '-')
  for (const quote of [KAZAKHS, GAS]) await cli.run('excerpts', 'add', '1', '--quote', quote, '--theme', 'energy')
  await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Gas')
})
afterAll(() => cli.remove())

type Written = { ok: boolean; unchanged: boolean; revision: number; sentences: { id: string; text: string; evidence: object }[] }

const write = (markdown: string, ...argv: string[]) => cli.runWith({ stdin: markdown }, 'brief', 'write', '1', ...argv)
const shown = async (): Promise<BriefView> => (await cli.run('brief', 'show', '1', '--json')).json as BriefView
const blocks = async (slot: string) => (await shown()).sections.find((section) => section.slot === slot)?.blocks

describe('brief write', () => {
  test('writes paragraphs, lists and quotations with their evidence, which show and check give back', async () => {
    const markdown = `Gas stays.[^1:2] *Perhaps* more will.[^judgement][^1:2]\n\n> ${GAS} [^1:2]\n\n- One fifth.[^1:2]\n- Nobody says.\n`
    const { code, json, err } = await write(markdown, 'facts', '--json')
    expect([code, err]).toEqual([0, ''])
    const { ok, sentences } = json as Written
    expect(ok).toBe(true)
    expect(sentences.map(({ text, evidence }) => [text, evidence])).toEqual([
      ['Gas stays.', { excerpts: ['1:2'], tag: null }],
      ['*Perhaps* more will.', { excerpts: ['1:2'], tag: 'judgement' }],
      [GAS, { excerpts: ['1:2'], tag: null }],
      ['One fifth.', { excerpts: ['1:2'], tag: null }],
      ['Nobody says.', { excerpts: [], tag: null }],
    ])
    expect((await blocks('facts'))?.map(({ kind }) => kind)).toEqual(['paragraph', 'excerpt', 'list'])
    const { trace } = (await cli.run('brief', 'check', '1', '--json')).json as BriefCheckView
    expect(trace.map(({ sentence, state }) => [sentence, state])).toEqual(
      ['PARAPHRASE', 'TAGGED', 'EXACT', 'PARAPHRASE', 'MISSING'].map((state, index) => [sentences[index]?.id, state]),
    )
  })

  test('of the same words again changes nothing; --append puts more behind', async () => {
    const first = (await write('Gas.[^1:1] Oil.[^1:2]', 'why', '--json')).json as Written
    const again = (await write('Gas.[^1:1] Oil.[^1:2]\n', 'why IT matters', '--json')).json
    expect(again).toEqual({ ...first, unchanged: true })
    const other = (await write('Oil.[^1:1]\n\nGas.[^1:1]', 'why', '--json')).json as Written
    expect(new Set(other.sentences.map(({ id }) => id))).toEqual(new Set(first.sentences.map(({ id }) => id)))
    const more = (await write('Coal.[^common]', 'why', '--append', '--json')).json as Written
    expect(more.sentences.map(({ text }) => text)).toEqual(['Coal.'])
    expect(await blocks('why')).toHaveLength(3)
    const ids = JSON.stringify(await shown()).match(/"id":"[^"]+"/g)
    expect(new Set(ids).size).toBe(ids?.length)
  })

  test('shortens a quotation as the check allows, and takes no other words for one', async () => {
    expect((await write('> Gazprom sends gas […] by an old treaty. [^1:2]', 'why')).code).toBe(0)
    expect(await write('> Gazprom sends oil through Kazakhstan. [^1:2]', 'why')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no quotation of excerpt 1:2, which says “Gazprom sends gas'),
    })
  })

  test.each([
    ['Gas.[^1:1]\n\nOil.[^7:1]', ['facts'], 'Line 3: this library has no excerpt 7:1.'],
    ['Gas.[^1:1]\n\nOil.[^maybe]', ['facts'], '[^maybe] is neither an excerpt'],
    ['Gas.', ['fact'], 'no section “fact”. It has “'],
    ['# Gas', ['facts'], 'Line 1 is a heading'],
    ['| a |\n|---|\n| b | c |', ['facts'], 'Line 3: this row of a table has 2 cells'],
    ['| a |\n|---|\n| b[^7:1] |', ['facts'], 'Line 3: this library has no excerpt 7:1'],
    ['  \n', ['facts'], 'nothing to write'],
    ['Gas\u0000', ['facts'], 'no text in UTF-8'],
  ])('refuses %j and writes nothing', async (markdown, argv, message) => {
    const before = await shown()
    expect(await write(markdown, ...argv)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) })
    expect(await shown()).toEqual(before)
  })

  test('reads a file in UTF-8, with the marks and line ends of other systems, and names one that it cannot', async () => {
    const file = join(cli.folder, 'section.md')
    writeFileSync(file, '\ufeffGas flows.[^1:1]\r\n\r\n- Oil.\r\n')
    const { out } = await cli.run('brief', 'write', '1', 'facts', '--file', file)
    expect(out).toMatch(/^Wrote 2 sentences into “.+”\. One of them rests on nothing yet\.\n$/)
    expect((await blocks('facts'))?.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
    writeFileSync(file, Buffer.from([0x47, 0xe4, 0x73]))
    expect(await cli.run('brief', 'write', '1', 'facts', '--file', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining(file),
    })
    writeFileSync(file, 'x'.repeat(8_000_001))
    expect((await cli.run('brief', 'write', '1', 'facts', '--file', file)).err).toContain('larger than 8 MB')
    expect((await cli.run('brief', 'write', '1', 'facts', '--file', cli.folder)).code).toBe(1)
    expect((await cli.run('brief', 'write', '1', 'facts', '--file', join(cli.folder, 'none.md'))).err).toContain('none.md')
    expect((await write('x', ' ')).code).toBe(2)
  })

  test('gives an export that verify confirms', async () => {
    await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Verified')
    await cli.runWith(
      { stdin: `Gas *stays*.[^1:2] We see why.[^judgement]\n\n> ${KAZAKHS} [^1:1]\n\n1. A fifth.[^1:2]` },
      'brief',
      'write',
      '2',
      'facts',
    )
    const { findings } = (await cli.run('brief', 'check', '2', '--json')).json as BriefCheckView
    const waive = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => ['--waive', `${rule}=Agreed`])
    const to = join(cli.folder, 'brief.docx')
    const exported = await cli.run('brief', 'export', '2', '--to', to, ...waive)
    expect(exported.code).toBe(0)
    const verified = (await cli.run('verify', to, '--json')).json as { ok: boolean; sentences: { state: string }[] }
    expect(verified.ok).toBe(true)
    expect(verified.sentences.map(({ state }) => state)).toEqual(['STANDS', 'STANDS', 'STANDS', 'STANDS'])
  })

  test('writes headings, which show gives back and neither check nor compare takes for sentences', async () => {
    const { id } = (await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Headings', '--json')).json as BriefView
    const said = (markdown: string) => cli.runWith({ stdin: markdown }, 'brief', 'write', id, 'facts', '--json')
    const { json } = await said('## Where it stays\n\nGas stays.[^1:2]\n## Who says\nNobody.[^judgement]')
    expect((json as Written).sentences.map(({ text }) => text)).toEqual(['Gas stays.', 'Nobody.'])
    expect((await said('## Where it stays\nGas stays.[^1:2]\n\n## Who says ##\nNobody.[^judgement]')).json).toMatchObject({
      unchanged: true,
    })
    const shownText = (await cli.run('brief', 'show', id)).out
    expect(shownText).toContain('### Where it stays\n\nGas stays. [1:2]\n\n### Who says\n\nNobody. [judgement]')
    const { findings, words } = (await cli.run('brief', 'check', id, '--json')).json as BriefCheckView
    expect(findings.filter(({ sentence }) => sentence !== null)).toEqual([])
    expect(words).toMatchObject({ total: 3 })
    const changed = (await said('## Elsewhere\nGas stays.[^1:2]\n\nNobody.[^judgement]')).json as Written
    expect(changed).toMatchObject({ unchanged: false, sentences: (json as Written).sentences })
  })

  test('writes a table with its evidence in cells, which show prints, check counts, and writing again leaves as it is', async () => {
    const { id } = (await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Tables', '--json')).json as BriefView
    const markdown =
      'Table: Who burns what\n\n| Power | Part |\n|---|---|\n| **China** | Gas stays.[^1:2] |\n| **Oil** | Nobody \\| says. |'
    const said = () => cli.runWith({ stdin: markdown }, 'brief', 'write', id, 'facts', '--json')
    const { json } = await said()
    expect((json as Written).sentences.map(({ text }) => text)).toEqual(['Gas stays.', 'Nobody | says.'])
    expect((await said()).json).toMatchObject({ unchanged: true })
    expect((await cli.run('brief', 'show', id)).out).toContain(
      'Table: Who burns what\n\n| Power | Part |\n| --- | --- |\n| **China** | Gas stays. [1:2] |\n| **Oil** | Nobody \\| says. |',
    )
    const { findings, words } = (await cli.run('brief', 'check', id, '--json')).json as BriefCheckView
    expect(findings.filter(({ rule }) => rule === 'citation-completeness')).toHaveLength(1)
    expect(words).toMatchObject({ total: 4 })
    const waive = [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => ['--waive', `${rule}=Agreed`])
    const to = join(cli.folder, 'table.pdf')
    expect((await cli.run('brief', 'export', id, '--to', to, ...waive)).code).toBe(0)
    const verified = (await cli.run('verify', to, '--json')).json as { sentences: { state: string }[] }
    expect(verified.sentences.map(({ state }) => state)).toEqual(['STANDS', 'WAIVED'])
  })

  test('writes a matrix whose marks show counts and check tells of, and writing again leaves as it is', async () => {
    const { id } = (await cli.run('brief', 'new', '--template', 'bluf-note', '--title', 'Matrices', '--json')).json as BriefView
    const markdown =
      'Matrix: Why it stays\n\n| Evidence | Treaty: An old one | Price |\n|---|---|---|\n| Gas stays.[^1:2] | CC | II |\n| It \\| always did.[^common] | N | |'
    const said = () => cli.runWith({ stdin: markdown }, 'brief', 'write', id, 'facts', '--json')
    expect(((await said()).json as Written).sentences.map(({ text }) => text)).toEqual(['Gas stays.', 'It | always did.'])
    expect((await said()).json).toMatchObject({ unchanged: true })
    expect((await cli.run('brief', 'show', id)).out).toContain(
      'Matrix: Why it stays\n\n| Evidence | Treaty: An old one | Price |\n| --- | --- | --- |\n| Gas stays. [1:2] | CC | II |\n| It \\| always did. [common-knowledge] | N |  |\n\nInconsistency: Treaty 0 (least so far) · Price 2. One cell is not judged.',
    )
    const { findings } = (await cli.run('brief', 'check', id, '--json')).json as BriefCheckView
    expect(findings.filter(({ rule }) => rule.startsWith('matrix-')).map(({ rule }) => rule)).toEqual(['matrix-marks'])
  })
})
