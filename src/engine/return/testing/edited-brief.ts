import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { BriefContent as Content } from '#core/brief.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { trialBrief, type TrialBrief } from '#engine/verify/testing/trial-brief.ts'

/** What the sentences of a brief are made of: much of it alike, some of it the same, in several scripts, with marks that mislead whoever cuts sentences. */
const SAID = [
  'Exports of gas rose by 3.1 % in 2021.',
  'Exports of gas rose by 3.4 % in 2022.',
  'Exports of gas fell by 3.4 % in 2023.',
  'The ministry did not comment.',
  'The ministry did not comment.',
  'Dr. Serik told the committee that the pipeline “will open in the spring, whatever happens.”',
  'By 14 January the U.S. envoy had met officials from both plants, and the governor of Atyrau region had signed the order.',
  'Why did nobody ask?',
  'Prices, which had fallen for three years, recovered at once.',
  'Казахстан продаёт газ в Китай по старым ценам.',
  'Россия не назвала срок поставок.',
  '中国购买了更多的天然气。',
  'The *second* contract was **not** renewed.',
  'It was signed in Astana (the capital) on a Friday.',
  'Storage stood at 1.2 million cubic metres; a year before it had been 0.9 million.',
  'Nobody expects a change before the election.',
  'Two of the six plants pay their workers late.',
  'The others have paid since March.',
  'A reply is due within ten days.',
  'Domestic demand grows faster than supply.',
  'Only one operator has insurance.',
  'The regulator may fine it.',
] as const

export type EditedBrief = TrialBrief & { content: BriefContent }

/** A brief with every kind of block that a reader can edit in Word, on the library of the trial brief. */
export async function editedBrief(): Promise<EditedBrief> {
  const trial = await trialBrief()
  const { engine, id, excerpts } = trial
  const brief = expectOk(await engine.call('briefs.get', { id }))
  const { revision } = brief
  const content = Content.parse(brief)
  let count = 0
  const sentence = (): Sentence => {
    const text = SAID[count % SAID.length] ?? ''
    count += 1
    const excerpt = count % 3 === 0 ? null : (excerpts[count % excerpts.length] ?? null)
    const number = count > SAID.length ? ` (${Math.floor(count / SAID.length)})` : ''
    const said = numbered(text, number)
    return {
      id: `s${count}`,
      text: said,
      evidence: { excerpts: excerpt === null ? [] : [excerpt], tag: excerpt === null ? 'judgement' : null },
    }
  }
  const sentences = (length: number): Sentence[] => Array.from({ length }, sentence)
  const paragraph = (name: string, length: number): BriefBlock => ({ kind: 'paragraph', id: name, sentences: sentences(length) })
  const blocks = (at: number): BriefBlock[] => [
    paragraph(`a${at}`, 4),
    { kind: 'heading', id: `h${at}`, text: `What part ${at + 1} is about` },
    paragraph(`b${at}`, 3),
    paragraph(`c${at}`, 1),
    {
      kind: 'list',
      id: `l${at}`,
      ordered: at % 2 === 0,
      items: [1, 2, 1].map((length, item) => ({ id: `l${at}i${item}`, sentences: sentences(length) })),
    },
    { kind: 'judgement', id: `j${at}`, confidence: 'moderate', sentences: sentences(2) },
    ...(at === 1 ? [quotation(excerpts[2] ?? '')] : []),
    ...(at === 2 ? [table(at)] : []),
    paragraph(`d${at}`, 2),
  ]
  const sections = content.sections.slice(0, 4).map((section, at) => ({ ...section, blocks: blocks(at) }))
  const edited = { ...content, title: 'The plants of the north', sections: [...sections, ...content.sections.slice(4)] }
  expectOk(await engine.call('briefs.save', { id, revision, content: edited }))
  return { ...trial, content: edited }
}

function quotation(excerpt: string): BriefBlock {
  return { kind: 'excerpt', id: 'q1', excerpt, text: 'The four plant sold 5.5 million tonnes in the year before the last.' }
}

function table(at: number): BriefBlock {
  const rows = [
    ['Plant', 'Sold', 'Paid'],
    ['Northern', '2.5 million', 'They paid on time.'],
    ['Southern', '3.5 million', 'They paid late, and not all.'],
  ]
  return {
    kind: 'table',
    id: `t${at}`,
    caption: 'What was sold',
    headRow: true,
    headColumn: false,
    rows: rows.map((cells, row) => ({
      id: `t${at}r${row}`,
      cells: cells.map((text, column) => ({
        id: `t${at}r${row}c${column}`,
        sentences: [{ id: `t${at}r${row}c${column}s`, text, evidence: { excerpts: [], tag: row === 0 ? null : 'judgement' } }],
      })),
    })),
  }
}

/** The number before the marks that end a sentence. */
function numbered(text: string, number: string): string {
  const marks = text.endsWith('.”') ? 2 : 1
  return text.slice(0, -marks) + number + text.slice(-marks)
}
