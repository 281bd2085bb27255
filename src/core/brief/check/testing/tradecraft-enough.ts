import type { TradecraftRule } from '../tradecraft/standards.ts'
import { paragraph, sentence } from '../../testing/brief-fixture.ts'
import { matrixOf } from '../../testing/matrix-fixture.ts'
import { numbered } from './judgements.ts'
import { assumes, before, cites, judges, says, weighed, type Case } from './tradecraft.ts'

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
