import type { Brief, BriefBlock, Sentence } from '#core/brief.ts'
import { brief, evidence, paragraph, sentence } from '../../testing/brief-fixture.ts'
import { matrixOf } from '../../testing/matrix-fixture.ts'
import { checkBrief } from '../check.ts'
import type { Finding } from '../rules.ts'
import type { LastIssue } from '../tradecraft/given.ts'
import type { TradecraftRule } from '../tradecraft/standards.ts'
import type { Unchecked } from '../unchecked.ts'
import { judgementBlock, numbered, templateOf } from './judgements.ts'

const ROLES = [
  'scope',
  'main-message',
  'why-it-matters',
  'key-judgements',
  'assumptions',
  'alternatives',
  'changes',
  'source-summary',
] as const
export const LIBRARY = evidence(
  {
    '1:1': 'Some 1.2 million ethnic Kazakhs live there.',
    '2:1': 'Some 1.5 million ethnic Kazakhs live there.',
    '3:1': 'Gas flows.',
  },
  { '1:1': { publication: 'Grid Week', authors: ['Dana Serik'] } },
)

/** What one rule says of a brief whose sections are named by their roles; `plain` is one without. */
export function told(
  rule: TradecraftRule,
  sections: Record<string, BriefBlock[]>,
  { last = null, ...more }: { last?: LastIssue; language?: string; without?: string } = {},
): { found: Finding[]; whole: Unchecked[] } {
  const roles = ROLES.filter((role) => role !== more.without).map((role) => ({ id: role, role }))
  const template = templateOf([...roles, { id: 'plain' }], { tradecraft: [rule] })
  const content: Brief = { ...brief(sections), language: more.language ?? 'en' }
  const { findings, unchecked } = checkBrief(content, template, LIBRARY, { last })
  return { found: findings.filter((each) => each.rule === rule), whole: unchecked.filter((each) => each.sentence === null) }
}

export const says = (...texts: string[]): BriefBlock => paragraph(...numbered(texts))
export const judges = (text: string, excerpts: string[] = [], confidence: 'high' | null = null): BriefBlock =>
  judgementBlock(numbered(text.split('|'), excerpts), confidence)
export const assumes = (text: string): BriefBlock => paragraph(...numbered([text], [], 'assumption'))
export const points = (...texts: string[]): BriefBlock => ({
  kind: 'list',
  id: 'l',
  ordered: false,
  items: texts.map((text, index) => ({ id: `i${index}`, sentences: [sentence(text)] })),
})
export const cites = (text: string, ...excerpts: string[]): Sentence => sentence(text, excerpts)
export const quotes: BriefBlock = { kind: 'excerpt', id: 'q', excerpt: '3:1', text: 'Gas flows.' }
/** Its one row speaks against the hypothesis with the least against it. */
export const weighed = (): BriefBlock => matrixOf(['A', 'B'], [['Gas flows.', 'I II', '3:1']])
export const before = (sections: Record<string, BriefBlock[]>): Brief => brief(sections)

/** What the case is, its sections, and what else it has. */
export type Case = [what: string, sections: Record<string, BriefBlock[]>, more?: Parameters<typeof told>[2]]
/** Briefs that fall short of a rule. */
export const FALLS_SHORT: Record<TradecraftRule, Case[]> = {
  'source-descriptor': [
    ['a judgement that only cites', { plain: [judges('It is likely that gas flows.', ['3:1'])] }],
    ['a judgement that rests on nothing', { plain: [judges('It is likely that gas flows.')] }],
    ['a point of the key judgements', { 'key-judgements': [points('It is likely that gas flows.')] }],
    ['a summary of the sources', { plain: [judges('It is likely that gas flows.')], 'source-summary': [says('Two papers.')] }],
    ['an outlet to the sea', { plain: [judges('It is unlikely that a second outlet opens.', ['3:1'])] }],
    ['sources of no kind', { plain: [judges('According to sources, it is likely that gas flows.', ['3:1'])] }],
    [
      'what everybody knows',
      { plain: [judges('As everybody in the trade knows from good sources, gas is likely to flow.', ['3:1'])] },
    ],
    ['what is set aside', { plain: [judges('It is likely, whatever the local press says, that gas flows.', ['3:1'])] }],
  ],
  'assumption-consequence': [
    ['a tagged sentence', { plain: [assumes('The pipeline stays open.')] }],
    ['a point of the assumptions', { assumptions: [points('The pipeline stays open.', 'If prices fall, this changes.')] }],
    ['a reason', { plain: [assumes('The pipeline stays open, if only because Moscow needs the fees.')] }],
    ['what stays so', { plain: [assumes('The pipeline stays open, as it would even if prices fell.')] }],
    ['a paragraph of the assumptions', { assumptions: [says('We assume that the pipeline stays open.')] }],
  ],
  'alternative-or-waiver': [
    ['a brief that has none', { plain: [says('Gas flows.')] }],
    ['an empty section for them', { alternatives: [], plain: [judges('It is likely that gas flows.')] }],
    ['a denial that there is one', { alternatives: [says('There is no alternative to the route.')] }],
    ['none that was weighed', { alternatives: [says('No other readings were weighed.')] }],
    ['an empty phrase', { alternatives: [says('The matter was looked at from all sides.')] }],
    ['a thing that is called so', { alternatives: [says('Alternative energy has grown in the region.')] }],
    ['a denial in Russian', { alternatives: [says('Другие версии не рассматривались.')] }, { language: 'ru' }],
    ['a placeholder', { alternatives: [says('To follow.')] }],
    ['a judgement that denies it', { plain: [judges('No other explanation was considered; gas is likely to flow.')] }],
    ['a matrix of one hypothesis', { plain: [matrixOf(['A', ''], [['x', 'C I']])] }],
  ],
  'why-it-matters': [
    ['an empty section', { 'why-it-matters': [], plain: [says('It matters.')] }],
    ['a heading alone', { 'why-it-matters': [{ kind: 'heading', id: 'h', text: 'Why it matters' }] }],
    ['a placeholder', { 'why-it-matters': [says('(дополнить)')] }],
    ['no sentence, where there is no section for it', { plain: [says('Gas flows.')] }, { without: 'why-it-matters' }],
    ['a phrase', { plain: [says('As a matter of fact, gas flows.')] }, { without: 'why-it-matters' }],
    ['a denial', { plain: [says('It hardly matters who pays.')] }, { without: 'why-it-matters' }],
    ['matters', { plain: [says('In these matters Astana is silent.')] }, { without: 'why-it-matters' }],
  ],
  'main-message-first': [
    ['an empty section', { 'main-message': [], plain: [says('Gas flows.')] }],
    ['another section before it', { plain: [says('Gas flows.')], 'main-message': [says('Gas will flow.')] }],
    ['a question', { 'main-message': [says('Will gas flow?')] }],
    ['a quotation', { 'main-message': [quotes, says('Gas flows.')] }],
    ['what will be told', { 'main-message': [says('This section sets out our judgements.', 'Gas will flow.')] }],
    ['the same in Russian', { 'main-message': [says('В этом разделе излагаются выводы.')] }, { language: 'ru' }],
    [
      'a fact before the judgement',
      { 'key-judgements': [paragraph(cites('Gas flows.', '3:1'), sentence('It is likely to flow on.', [], 'judgement'))] },
      { without: 'main-message' },
    ],
  ],
  'contrary-evidence': [
    ['a row against the hypothesis that leads', { plain: [weighed(), says('Gas flows.')] }],
    ['two numbers for one thing', { plain: [paragraph(cites('Many.', '1:1')), paragraph(cites('More.', '2:1'))] }],
    ['no word of it', { plain: [judges('It is likely that gas flows.', ['3:1'])] }],
    ['a word without evidence', { plain: [judges('Gas is likely to flow.', ['3:1']), says('Some of it speaks against this.')] }],
    ['no search', { plain: [judges('Gas is likely to flow.', ['3:1']), says('No evidence to the contrary was looked for.')] }],
    [
      'one of two rows that weigh the same',
      {
        plain: [
          matrixOf(
            ['A', 'B'],
            [
              ['x', 'C I', '3:1'],
              ['y', 'I C', '1:1'],
            ],
          ),
          paragraph(cites('Gas flows.', '3:1')),
        ],
      },
    ],
    ['a row that the matrix alone cites', { plain: [weighed(), paragraph(cites('Prices rise.', '1:1'))] }],
  ],
  'change-since-last': [
    ['an empty section', { changes: [] }, { last: before({ plain: [says('Gas flows.')] }) }],
    ['a placeholder', { changes: [says('See above.')] }, { last: before({ plain: [says('Gas flows.')] }) }],
    ['another placeholder', { changes: [says('To be written.')] }, { last: before({ plain: [says('Gas flows.')] }) }],
    ['the words of last time', { changes: [says('Nothing.')] }, { last: before({ changes: [says('Nothing.')] }) }],
    [
      'a likelihood that moved in silence',
      { plain: [judges('It is very likely that gas flows east.')], changes: [says('A new source.')] },
      { last: before({ plain: [judges('It is likely that gas flows east.')] }) },
    ],
    [
      'a likelihood that came in silence',
      { plain: [judges('It is likely that gas flows east.')], changes: [says('A new source.')] },
      { last: before({ plain: [judges('We judge that gas flows east.')] }) },
    ],
    [
      'a likelihood that went in silence',
      { plain: [judges('We judge that gas flows east.')], changes: [says('A new source.')] },
      { last: before({ plain: [judges('It is likely that gas flows east.')] }) },
    ],
    ['no sentence, where there is no section', { plain: [says('Gas.')] }, { without: 'changes', last: before({ plain: [] }) }],
  ],
  'confidence-stated': [
    ['a judgement without', { plain: [judges('It is likely that gas flows.')] }],
    ['a point of the key judgements', { 'key-judgements': [points('It is likely that gas flows.')] }],
    ['the confidence of investors', { plain: [judges('It is likely that investor confidence is low.')] }],
  ],
}
