import { remembered } from '../../../in-text/remembered.ts'

/** Where a text says how confident its author is: [start, end) in UTF-16 units, with the level as it is worded. */
export type ConfidenceWord = { words: string; start: number; end: number }

const LEVELS =
  '(?:very |fairly |quite |reasonably )?(?:high|moderate|medium|low|limited|considerable|full|complete|great|strong|little|some)'
const JUDGED = '(?:judge?ments?|assessments?|estimates?|findings?|conclusions?|analysis|view|forecast|statement|point|line)'
/**
 * The confidence of investors, or in a currency, is none of the author’s: “low confidence” counts where nothing follows that it is in, and with “in this assessment”. “We are
 * confident that …” counts with or without a level.
 */
const CONFIDENCE = new RegExp(
  [
    `(?:${LEVELS}|analytic(?:al)?) confidence(?= (?:that|in (?:this|that|these|those|our|the|its) (?:\\p{L}+ )?${JUDGED}))`,
    `(?:${LEVELS}) (?:analytic(?:al)? )?confidence(?! (?:in|among|of|from|by|within|on|about)\\b)`,
    `(?:our|my|analytic(?:al)?) confidence(?: in [^.;]{1,160})? (?:is|remains) (?:${LEVELS})`,
    `confidence in (?:this|that|these|those|our) (?:\\p{L}+ )?${JUDGED} (?:is|remains) (?:${LEVELS})`,
    `^confidence(?: level)?(?: is|:) (?:${LEVELS})`,
    `(?:we|I) (?:are|am|remain) (?:very |highly |fairly |moderately |quite |reasonably |not (?:very )?)?confident`,
    `(?:with|we have|I have) confidence(?= (?:that|in (?:this|our))\\b|[.,;]|$)`,
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'giu',
)
/** Whose confidence it is when it is not the author’s. */
const OF_OTHERS =
  /\b(?:investors?|consumers?|business|market|public|popular|voters?|donors?|mutual|political|vote of)[’']?s?\s$/iu

/** What a text says of its author’s confidence, in order. English only. */
export const confidenceIn = remembered((text: string): ConfidenceWord[] =>
  [...text.matchAll(CONFIDENCE)].flatMap(({ 0: words, index: start }) =>
    OF_OTHERS.test(text.slice(Math.max(0, start - 24), start)) ? [] : [{ words, start, end: start + words.length }],
  ),
)
