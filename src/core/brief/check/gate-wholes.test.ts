import { expect, test } from 'vitest'
import { blamedBlocks, blamedInSummary, judged, table } from './testing/wholes.ts'
import { tried, uncheckedIn } from './testing/trial.ts'

const COURT = { quote: 'The fourth court of Almaty heard the VII appeal on 3 March, and the second judge left.' }
/** Whether anything is said of a sentence on this passage: a finding, or what was not compared. */
const spoken = (text: string): boolean => {
  const check = tried({ text, on: [COURT] })
  return check.findings.some(({ sentence }) => sentence === 's') || uncheckedIn(check).length > 0
}
const told = (text: string): boolean =>
  blamedBlocks([judged(text)]).some((rule) => rule === 'shares-sum' || rule === 'placeholder-left')

/** Statements about briefs as wholes, made when the rules were written, to see how they do on what they were not made for. */
const MIXED: [string, boolean, () => boolean][] = [
  [
    'shares of three that make 95',
    true,
    () => told('Wheat fills 55 per cent of the fields, barley 25 per cent and flax 15 per cent.'),
  ],
  [
    'shares of four that make 108',
    true,
    () => told('The votes went 48% to Amanat, 30% to Auyl, 18% to Respublica and 12% to Aq Jol.'),
  ],
  [
    'shares of five that make 100',
    false,
    () => told('The votes went 48% to Amanat, 22% to Auyl, 12% to Respublica, 10% to Aq Jol and 8% to others.'),
  ],
  [
    'rates that are no parts',
    false,
    () => told('Unemployment was 5 per cent, inflation 12 per cent and the base rate 14.75 per cent.'),
  ],
  ['a Russian whole of 97', true, () => told('На долю Китая приходится 60%, России 20%, остальных 17%.')],
  [
    'a column of 106',
    true,
    () =>
      blamedBlocks([table(['Region', 'Share of exports, %'], ['East', '61'], ['West', '30'], ['South', '15'])]).includes(
        'shares-sum',
      ),
  ],
  [
    'a column with one dash',
    false,
    () => blamedBlocks([table(['Region', 'Share, %'], ['East', '60'], ['West', '40'], ['South', '–'])]).includes('shares-sum'),
  ],
  ['a placeholder in brackets', true, () => told('The minister, [name], agreed.')],
  ['a bracket that explains', false, () => told('The minister [of energy] agreed.')],
  ['to be confirmed', true, () => told('Delivery date TBC.')],
  ['another court', true, () => spoken('The fifth court heard the appeal.')],
  ['the same court in figures', false, () => spoken('The 4th court heard the appeal.')],
  ['another appeal', true, () => spoken('It was the IX appeal.')],
  ['the same appeal', false, () => spoken('It was the seventh appeal.')],
  [
    'a judgement of the summary alone',
    true,
    () =>
      blamedInSummary(
        ['The ceasefire will not hold through March.', 'judgement'],
        [['Prices will rise after harvest.', 'judgement']],
      ).includes('summary-not-below'),
  ],
  [
    'a judgement of both',
    false,
    () =>
      blamedInSummary(['Prices will rise.', 'judgement'], [['After harvest prices of bread will rise.', 'judgement']]).includes(
        'summary-not-below',
      ),
  ],
  [
    'a name of the summary alone',
    true,
    () =>
      blamedInSummary(['Turkmenistan sells gas as well.', 'judgement'], [['Others sell gas as well.', 'judgement']]).includes(
        'summary-not-below',
      ),
  ],
  [
    'a number of the summary alone',
    true,
    () =>
      blamedInSummary(['Some 400 trucks wait at the border.', 'judgement'], [['Trucks wait at the border.', 'judgement']])
        .length > 0,
  ],
  [
    'a number of both',
    false,
    () =>
      blamedInSummary(
        ['Some 400 trucks wait at the border.', 'judgement'],
        [['At the border 400 trucks wait for days.', 'judgement']],
      ).includes('summary-not-below'),
  ],
  ['a heading alone', true, () => blamedBlocks([{ kind: 'heading', id: 'h', text: 'What follows' }]).length > 0],
]

test.each(MIXED)('%s: %s', (_, wrong, found) => {
  expect(found()).toBe(wrong)
})
