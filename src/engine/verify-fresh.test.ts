import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExportFormat } from '#core/export-formats.ts'
import type { BriefBlock, Sentence } from '#core/brief.ts'
import { RULE_IDS } from '#core/brief/check/rules.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(() => made.remove())

const words = (count: number, word: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => word(index)).join(' ')

/** Sentences that printing tears apart most: over pages and line ends, by scripts, by signs that are no letters. */
const HARD: Record<string, string> = {
  'a thousand words': `The list goes on: ${words(1000, (index) => `item${index}`)}.`,
  'a word of five thousand letters': `It ends in ${'abcdefghij'.repeat(500)} and no more.`,
  'stacked accents': `Za\u0301\u0302\u0303\u0304lgo ne\u0308\u0304\u0301 o\u0323\u0302 e\u0301\u0301\u0301\u0301 stands.`,
  'vowel signs': 'كَتَبَ الطَّالِبُ الدَّرْسَ فِي الْمَدْرَسَةِ.',
  ligatures: 'An efficient officer shuffles five files afflicted by fluff.',
  'soft hyphens': 'The trans\u00adcon\u00adti\u00adnen\u00adtal pipe\u00adline is whole.',
  'spaces that do not break': 'It costs 3\u00a0million\u202ftonnes a\u2009year.',
  'signs without width': 'Zero\u200bwidth\u200djoins\ufeffnothing here.',
  emoji: 'The mood is 🙂 and 👩‍👩‍👧 and 🇰🇿 today.',
  Russian: 'Казахстан поставил 3 млн тонн нефти в Атырау.',
  Kazakh: 'Қазақстан Ресейге тәуелділігін азайтуға ұмтылады.',
  Chinese: '哈萨克斯坦去年向中国出口了三百万吨石油。',
  'one ligature for several letters': 'الإسلام والآن: لا شيء لأن علي الآغا قال آن ذلك إلا باب.',
  Uyghur: 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونى ھەققىدە بىر جۈملە.',
  'two directions': 'The word شىنجاڭ (Xinjiang) stands in a line of Latin letters with 12 percent.',
  'Latin lines beside Arabic':
    'قال علي لّا ولَا وﻻ، ثم ٱلْإِسْلَام. هذا لأنّ الآلات آلت إلى الإغلاق. The counterintelligence responsibilities of internationalisation departments notwithstanding.',
  'figures of Arabic': 'قال ٣٫٥ في المئة و١٢ دولارا في ٢٠٢٢، ثم ١٬٢٣٤ (لا ٥٦) و 12 – 15 و [نعم].',
  'figures of Arabic beside Latin': 'It says ١٢ and قال ٣٫٥ 15–20 there, [نعم]. So لماذا؟ «Neft» at −3.5 %.',
  'Arabic lines after Latin': `It says ${'قال علي إن الآلات آلت إلى الإغلاق '.repeat(4)}(the end).`,
  'long words at line ends': words(60, (index) => `counterintelligence${index}organisations`) + '.',
  'a name over a line end': `${'word '.repeat(17)}Qyzylorda-Zhezqazghan-Balqash-Semipalatinsk-Oskemen line.`,
  'links and two styles at once':
    'They say [***all of it***](https://example.org/a?b=c&d) and [more](mailto:a@example.org), ***both*** of [them] \\[here\\](https://x.org).',
  numbers: 'Prices rose by −3.5 % to 1,234.56 in 2022–23, or by ½ of 10².',
}

function sentence(text: string, id: string): Sentence {
  return { id, text, evidence: { excerpts: [], tag: 'judgement' } }
}

/** The text in a cell between others, as a table with many rows has it. */
function table(index: number, text: string): BriefBlock {
  const cell = (name: string, said: Sentence[]) => ({ id: `${name}${index}`, sentences: said })
  return {
    kind: 'table',
    id: `b${index}`,
    caption: 'What is hard',
    headRow: true,
    headColumn: true,
    rows: [
      {
        id: `br${index}`,
        cells: [cell('bh', [{ ...sentence('Name', `bs${index}`), evidence: { excerpts: [], tag: null } }]), cell('bi', [])],
      },
      {
        id: `bq${index}`,
        cells: [cell('bj', []), cell('bk', [sentence(text, `w${index}`), sentence('Short too.', `x${index}`)])],
      },
    ],
  }
}

async function briefOf(texts: readonly string[]): Promise<string> {
  const { engine } = made
  const brief = expectOk(await engine.call('briefs.create', { template: 'policy-brief', title: 'Hard to print' }))
  const { id, revision, template: _template, createdAt: _created, updatedAt: _updated, ...content } = brief
  const blocks: BriefBlock[] = texts.flatMap((text, index): BriefBlock[] => [
    {
      kind: 'paragraph',
      id: `p${index}`,
      sentences: [sentence(text, `s${index}`), sentence('A short one follows.', `t${index}`)],
    },
    { kind: 'judgement', id: `j${index}`, confidence: 'low', sentences: [sentence(text, `u${index}`)] },
    { kind: 'list', id: `l${index}`, ordered: true, items: [{ id: `i${index}`, sentences: [sentence(text, `v${index}`)] }] },
    table(index, text),
  ])
  const [first, ...others] = content.sections
  if (first === undefined) throw new Error('A template has sections.')
  expectOk(
    await engine.call('briefs.save', { id, revision, content: { ...content, sections: [{ ...first, blocks }, ...others] } }),
  )
  return id
}

test.each(ExportFormat.options)('all that a fresh %s says stands in it, however hard it is to print', async (format) => {
  const id = await briefOf(Object.values(HARD))
  const to = join(made.folder, `brief.${format}`)
  const waivers = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'a test']))
  const job = await made.ended(await made.engine.call('briefs.export', { id, format, annexes: [], waivers, to }))
  expect(job.state).toBe('done')
  const { sentences, notes, other, ok, compared } = expectOk(await made.engine.call('verify.file', { path: to }))
  const names = new Map(Object.entries(HARD).map(([name, text]) => [text, name]))
  const fallen = [...sentences, ...notes, ...other].filter(({ state }) => state !== 'STANDS' && state !== 'WAIVED')
  expect(fallen.map(({ text, state, was }) => [names.get(was ?? text) ?? text.slice(0, 80), state, was])).toEqual([])
  expect({ ok, compared }).toMatchObject({ ok: true, compared: { file: 'exact', register: { state: 'recorded' } } })
  expect(sentences).toHaveLength(6 * Object.keys(HARD).length)
})
