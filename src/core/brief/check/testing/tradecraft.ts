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
const assumes = (text: string): BriefBlock => paragraph(...numbered([text], [], 'assumption'))
const points = (...texts: string[]): BriefBlock => ({
  kind: 'list',
  id: 'l',
  ordered: false,
  items: texts.map((text, index) => ({ id: `i${index}`, sentences: [sentence(text)] })),
})
const cites = (text: string, ...excerpts: string[]): Sentence => sentence(text, excerpts)
const quotes: BriefBlock = { kind: 'excerpt', id: 'q', excerpt: '3:1', text: 'Gas flows.' }
/** Its one row speaks against the hypothesis with the least against it. */
const weighed = (): BriefBlock => matrixOf(['A', 'B'], [['Gas flows.', 'I II', '3:1']])
const before = (sections: Record<string, BriefBlock[]>): Brief => brief(sections)

type Case = [what: string, sections: Record<string, BriefBlock[]>, more?: Parameters<typeof told>[2]]
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
/** And such as meet it. */
export const IS_ENOUGH: Record<TradecraftRule, Case[]> = {
  'source-descriptor': [
    ['the outlet', { plain: [judges('Grid Week shows that gas is likely to flow.', ['1:1'])] }],
    ['the author', { plain: [judges('It is likely, Serik finds, that gas flows.', ['1:1'])] }],
    ['a kind of source', { plain: [judges('It is likely that gas flows.|This rests on official figures.', ['3:1'])] }],
    ['an article', { plain: [judges('It is likely, going by an analyst’s article, that gas flows.', ['3:1'])] }],
    ['a review', { plain: [judges('Gas is likely to flow.|This rests on a single signed article.', ['3:1'])] }],
    ['sources of a kind', { plain: [judges('Gas is likely to flow, as Russian sources and the local press have it.', ['3:1'])] }],
  ],
  'assumption-consequence': [
    ['a condition', { plain: [assumes('The pipeline stays open; if it closes, the second judgement falls.')] }],
    ['the next sentence', { assumptions: [says('The pipeline stays open.', 'Otherwise prices rise.')] }],
    ['what falls with it', { assumptions: [says('The pipeline stays open.', 'The judgement falls with this assumption.')] }],
    ['what happens even so', { plain: [assumes('If it closes, prices rise, even if gas flows.')] }],
    ['no assumption', { plain: [says('Gas flows.')] }],
  ],
  'alternative-or-waiver': [
    ['a section', { alternatives: [says('Gas stops.')] }],
    ['a denial that is argued', { alternatives: [says('No other reading holds, because prices fell.')] }],
    ['one in Russian', { alternatives: [says('Газ может остановиться.')] }, { language: 'ru' }],
    ['a matrix', { plain: [matrixOf(['A', 'B'], [['x', 'C I']])] }],
    ['a judgement that names one', { plain: [judges('Another explanation is unlikely.')] }],
  ],
  'why-it-matters': [
    ['its section', { 'why-it-matters': [says('Prices.')] }],
    ['a sentence', { plain: [says('This matters for Astana.')] }, { without: 'why-it-matters' }],
    ['a sentence beside a phrase', { plain: [says('No matter who pays, it matters to Astana.')] }, { without: 'why-it-matters' }],
    ['in another language its section', { 'why-it-matters': [says('Цены.')] }, { language: 'ru' }],
  ],
  'main-message-first': [
    ['a statement at the top', { 'main-message': [says('Gas will flow.')], plain: [says('Gas.')] }],
    ['an empty section before it', { plain: [], 'main-message': [says('Gas will flow.')] }],
    ['a judgement', { 'main-message': [judges('It is likely that gas flows.')] }],
    ['what was found', { 'main-message': [says('This assessment finds that gas will flow.')] }],
    [
      'a fact that is the message',
      { 'main-message': [paragraph(cites('Gas flows.', '3:1'), sentence('It will.', [], 'judgement'))] },
    ],
    [
      'a judgement before its facts',
      { 'key-judgements': [paragraph(sentence('It is likely to flow on.', ['3:1'], 'judgement'), cites('Gas flows.', '3:1'))] },
      { without: 'main-message' },
    ],
  ],
  'contrary-evidence': [
    ['a row that the text cites', { plain: [weighed(), paragraph(cites('Gas flows all the same.', '3:1'))] }],
    ['a sentence that cites both numbers', { plain: [paragraph(cites('One says more than the other.', '1:1', '2:1'))] }],
    [
      'a cited sentence against it',
      { plain: [judges('Gas is likely to flow.', ['3:1']), paragraph(cites('Prices, however, rise.', '3:1'))] },
    ],
    [
      'a search that found none',
      { plain: [judges('Gas is likely to flow.', ['3:1']), says('We found no evidence to the contrary.')] },
    ],
    ['a brief in another language', { plain: [judges('Газ пойдёт.', ['3:1'])] }, { language: 'ru' }],
    ['a row against another hypothesis', { plain: [matrixOf(['A', 'B'], [['x', 'C II']])] }],
  ],
  'change-since-last': [
    ['a first issue', { changes: [] }],
    ['what changed', { changes: [says('A new source.')] }, { last: before({ changes: [says('Nothing.')] }) }],
    [
      'a likelihood that is told',
      { plain: [judges('It is very likely that gas flows east.')], changes: [says('From likely to very likely.')] },
      { last: before({ plain: [judges('It is likely that gas flows east.')] }) },
    ],
    [
      'a likelihood that is told at a sentence’s beginning',
      { plain: [judges('It is very likely that gas flows east.')], changes: [says('Very likely now.')] },
      { last: before({ plain: [judges('It is unlikely that gas flows east.')] }) },
    ],
    [
      'a likelihood that moved in the section of changes',
      { changes: [says('It is very likely that gas flows east.')] },
      { last: before({ changes: [says('It is likely that gas flows east.')] }) },
    ],
    ['a sentence', { plain: [says('Unchanged since the last issue.')] }, { without: 'changes', last: before({ plain: [] }) }],
  ],
  'confidence-stated': [
    ['a label', { plain: [judges('It is likely that gas flows.', [], 'high')] }],
    ['a sentence beside', { plain: [judges('It is likely that gas flows.|We have low confidence in this judgement.')] }],
    [
      'a long sentence',
      {
        plain: [
          judges(
            'Gas is likely to flow.|Our confidence in the judgement that gas will flow to the east through the next winter and spring is low.',
          ),
        ],
      },
    ],
    ['a judgement tagged in a paragraph', { plain: [paragraph(...numbered(['Gas flows.'], [], 'judgement'))] }],
  ],
}
