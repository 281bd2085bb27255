import type { BriefBlock, Sentence } from '#core/brief.ts'

/** An article, with what is quoted of it. */
export type Chapter = { title: string; quotes: { excerpt: string; quote: string }[] }

function said(id: string, text: string, excerpts: string[] = []): Sentence {
  return { id, text, evidence: { excerpts, tag: excerpts.length > 0 ? null : 'judgement' } }
}

const LONG_ADDRESS =
  'https://statistics.example.org/en/publications/transport/railways/border-crossings/2021/second-half/all-stations-by-month-and-kind-of-wagon.html?table=7&columns=tonnes,wagons,days&format=complete'

/** Points on three levels, of which the outermost and the innermost are numbered. */
const MIXED: { text: string; level?: number; ordered?: boolean }[] = [
  { text: 'The ministry counts the wagons.' },
  { text: 'It counts those at Khorgos.', level: 1, ordered: false },
  { text: 'It counts the full ones first.', level: 2 },
  { text: 'It counts the empty ones last.', level: 2 },
  { text: 'It counts those at Dostyk.', level: 1, ordered: false },
  { text: 'The railway counts the days.' },
  { text: 'It publishes them in June.', level: 1, ordered: true },
]

/** What every section begins with: text with looks and in several scripts, lists of both kinds, a judgement. */
export function openingOf(at: string): BriefBlock[] {
  const id = (name: string): string => `o${at}-${name}`
  return [
    {
      kind: 'paragraph',
      id: id('p'),
      sentences: [
        said(id('p1'), 'The *crossing* at Khorgos (霍尔果斯, Хоргос, قورغاس) is **not** the only one, nor is it the oldest.'),
        said(id('p2'), 'Its share fell by −12.5 % in 2021, and $1,200 was asked for a wagon that had cost $900 a year before.'),
        said(id('p3'), 'Қазақстан Республикасы 14 қаңтарда жауап бермеді.'),
        {
          ...said(
            id('p4'),
            `The [table of all stations](${LONG_ADDRESS}) was last changed 😀👍🏽 in May; write to [the office](mailto:office@example.org).`,
          ),
          comments: [{ id: id('p4c'), text: 'Ask whether this table is still kept.', resolved: false }],
        },
        said(id('p5'), `It stood at ${LONG_ADDRESS} until then.`),
        said(id('p6'), 'قورغاستىن 2021-يىلى 6000 پويىز ئۆتتى (14.01.2022)، دېدى مىنىستىرلىق.'),
        said(id('p7'), 'وقالت الوزارة إن 1,200 شاحنة انتظرت عند الحدود.'),
      ],
    },
    {
      kind: 'list',
      id: id('l'),
      ordered: true,
      items: [
        { id: id('l1'), sentences: [said(id('l1s'), 'Wait for the regulator, who must answer within ten days.')] },
        {
          id: id('l2'),
          sentences: [
            said(
              id('l2s'),
              'Ask the ministry in Astana by 1 March for the numbers of the second half of the year, which it has not published.',
            ),
            said(id('l2t'), 'Do not publish before.'),
          ],
        },
        { id: id('l3'), sentences: [said(id('l3s'), 'قورغاستىن 2021-يىلى 6000 پويىز ئۆتتى.')] },
      ],
    },
    {
      kind: 'list',
      id: id('u'),
      ordered: false,
      items: ['Гранича с Китаем, Казахстан выигрывает от транзита.', '中国购买了更多的天然气。', 'Nobody answered.'].map(
        (text, item) => ({
          id: id(`u${item}`),
          sentences: [said(id(`u${item}s`), text)],
        }),
      ),
    },
    {
      kind: 'list',
      id: id('x'),
      ordered: true,
      items: MIXED.map(({ text, ...place }, item) => ({
        id: id(`x${item}`),
        ...place,
        sentences: [said(id(`x${item}s`), text)],
      })),
    },
    {
      kind: 'judgement',
      id: id('j'),
      confidence: 'moderate',
      sentences: [
        said(id('j1'), 'It is likely that waiting times stay above a week until the second terminal opens.'),
        said(id('j2'), 'The terminal will probably not open before the summer.'),
      ],
    },
  ]
}

/** A part of the brief on one article: all that is quoted of it, in the sentence and apart, a table, a matrix and a figure. */
export function chapterOf({ title, quotes }: Chapter, at: string, images: readonly string[]): BriefBlock[] {
  const id = (name: string): string => `c${at}-${name}`
  const [first, second] = quotes
  const image = images[Number(at.replace('-', '')) % images.length] ?? ''
  return [
    { kind: 'heading', id: id('h'), text: title },
    ...quotes.flatMap(({ excerpt, quote }, index): BriefBlock[] =>
      index % 2 === 0
        ? [{ kind: 'excerpt', id: id(`q${index}`), excerpt, text: quote }]
        : [
            {
              kind: 'paragraph',
              id: id(`q${index}`),
              sentences: [said(id(`q${index}s`), `The source says: “${quote}”`, [excerpt])],
            },
          ],
    ),
    table(id, [first?.excerpt ?? '', second?.excerpt ?? first?.excerpt ?? '']),
    uyghurTable(id, [first?.excerpt ?? '', second?.excerpt ?? first?.excerpt ?? '']),
    ...(at.endsWith('-0') ? [matrix(id)] : []),
    {
      kind: 'figure',
      id: id('f'),
      image,
      caption: `What was counted, by station (${at})`,
      source: 'Institute of Borders',
      alternative: `A picture of counts ${at}`,
    },
  ]
}

function table(id: (name: string) => string, [one, other]: [string, string]): BriefBlock {
  const rows: [string, string, string[]][] = [
    ['Station', 'What was found', []],
    ['Dostyk', 'It counted 2.5 million tonnes, fewer than in any year since 2015.', [one]],
    ['Алтынколь', 'Счёт не опубликован.', [other]],
    ['霍尔果斯', '六千多列火车。', [one, other]],
  ]
  return {
    kind: 'table',
    id: id('t'),
    caption: 'Tonnes by station',
    headRow: true,
    headColumn: true,
    rows: rows.map(([name, text, excerpts], row) => ({
      id: id(`t${row}`),
      cells: [
        { id: id(`t${row}a`), sentences: [said(id(`t${row}as`), name)] },
        { id: id(`t${row}b`), sentences: [said(id(`t${row}bs`), text, excerpts)] },
      ],
    })),
  }
}

/** Its columns run from right to left where the brief does; two notes are called in one row. */
function uyghurTable(id: (name: string) => string, [one, other]: [string, string]): BriefBlock {
  const rows: [string, string, string][] = [
    ['بېكەت', 'نېمە تېپىلدى', 'سان'],
    ['قورغاس', 'پويىزلار كۆپەيدى.', '6000'],
    ['Dostyk', '–', '−12.5'],
  ]
  return {
    kind: 'table',
    id: id('v'),
    caption: 'پويىزلار بېكەت بويىچە',
    headRow: true,
    headColumn: true,
    rows: rows.map((cells, row) => ({
      id: id(`v${row}`),
      cells: cells.map((text, column) => {
        const name = id(`v${row}-${column}`)
        return { id: name, sentences: [said(`${name}s`, text, row === 1 && column < 2 ? [column === 0 ? one : other] : [])] }
      }),
    })),
  }
}

function matrix(id: (name: string) => string): BriefBlock {
  const hypotheses = ['A shortage of wagons', 'A political decision', 'An accident'].map((name, index) => ({
    id: id(`m${index}`),
    name,
    statement: `${name} explains the queue.`,
  }))
  const marks = [['CC', 'I', 'N'] as const, ['C', 'II', null] as const, ['I', 'C', 'N'] as const]
  return {
    kind: 'matrix',
    id: id('m'),
    caption: 'Why the queue grew',
    hypotheses,
    rows: marks.map((row, index) => ({
      id: id(`mr${index}`),
      sentences: [said(id(`mr${index}s`), `Observation ${index + 1} was made at the border, not in the capital.`)],
      marks: [...row],
    })),
  }
}

/** A sentence that rests on so many sources that its note is longer than a page. */
export function longNote(excerpts: string[]): BriefBlock {
  return {
    kind: 'paragraph',
    id: 'long',
    sentences: [said('long-s', 'Seventy stations counted their wagons in March.', excerpts)],
  }
}
