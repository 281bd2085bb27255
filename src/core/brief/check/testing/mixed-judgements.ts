import type { Judged } from './judgements.ts'

const text = (words: string | string[], more: Omit<Judged, 'text'> = {}): Judged => ({ text: words, ...more })
const phia = (words: string | string[], more: Omit<Judged, 'text'> = {}): Judged => ({ text: words, scale: 'phia', ...more })

/** Judgements of all kinds, made when the rules were written, to see how they do on what they were not made for. */
export const MIXED_JUDGEMENTS: { false: [rule: string, trial: Judged][]; true: Judged[] } = {
  false: [
    ['likelihood-scale', text('Beijing is expected to finish the third line by 2027.')],
    ['likelihood-scale', text('There is a good chance that the strike spreads to Atyrau.')],
    ['likelihood-scale', text('Tokayev might yet dissolve the parliament.', { as: 'tag' })],
    ['likelihood-scale', text('The sanctions imposed in 2022 could push freight onto the Middle Corridor.')],
    ['likelihood-scale', phia('Moscow will most likely tolerate the pipeline (high confidence).')],
    ['likelihood-scale', text('A return to the quota regime is inevitable.')],
    ['likelihood-scale', text('It is doubtful whether the dam will hold.')],
    ['likelihood-once', text('Prices will very likely rise, and a second closure is unlikely.')],
    ['likelihood-with-confidence', text('Our confidence is low that the deal will probably be signed.')],
    ['confidence-apart', phia('We have low confidence in the above judgement.', { as: 'tag' })],
  ],
  true: [
    text('Beijing will very likely finish the third line by 2027.'),
    text(['The line is unlikely to open this year.', 'Our confidence in this judgement is moderate.']),
    text('Parliament passed the law so that foreign firms could buy land.', { as: 'tag' }),
    text('It is almost certain that the ministry publishes no figures in May or June.'),
    text('According to the ministry, exports may fall by a third.', { as: 'cited' }),
    text('The company’s “most likely” case, as it calls it, is almost certainly too rosy.'),
    phia('There is a remote chance that the border closes.', { confidence: 'moderate' }),
    text('The likely candidates all come from one clan.', { as: 'tag' }),
    text('Consumer confidence is low, and it will likely stay there.'),
    text('Riders may not cross without a permit, which is very unlikely to change.'),
  ],
}
