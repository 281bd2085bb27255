import type { Trial } from './trial.ts'

const PIPELINE =
  'The pipeline, which had never been full, was closed in May. Prices fell by a tenth, but traders did not leave the market. Nobody in Almaty complained.'
const OFFICIALS = 'Officials were not told of the plan and could never have stopped it. Exports rose at once.'
const BORDER = 'The border is not open to everyone. It is open to those who pay.'
const RUSSIAN = 'Власти не знали о плане и никогда не говорили о нём. Цены выросли, но торговцы не ушли с рынка.'
const LONG = `Khorgos opened in 2011. ${'Trains came and went, and the cranes turned all through the night. '.repeat(8)}The town is rich today.`
const GERMAN = 'Die Leitung war nie voll.'

const on = (quote: string, text: string, more: Partial<Trial> & { lang?: string } = {}): Trial => {
  const { lang, ...trial } = more
  return { text, on: [{ quote, language: lang ?? 'en' }], ...trial }
}
const ru = (text: string): Trial => on(RUSSIAN, text, { lang: 'ru', language: 'ru' })
const alone = (text: string): Trial => ({ text, on: [], tag: 'judgement' })

type Half = { false: Trial[]; turned: Trial[]; leaps: Trial[]; true: Trial[] }

/** Quotations that are not what was said, that turn it round, that leap; and true ones. Each with half of them not looked at while the rules were written. */
export const QUOTATIONS: Record<'open' | 'held', Half> = {
  open: {
    false: [
      on(PIPELINE, 'It says that ‘the pipeline was opened’.'),
      on(PIPELINE, "It says that 'prices rose by a tenth'."),
      on(PIPELINE, 'It says ‹traders left the market›.'),
      on(PIPELINE, 'It says »traders left the market«.'),
      on(PIPELINE, 'It says „everybody in Almaty complained“.'),
      on(PIPELINE, 'We doubt it, for “prices rose by a tenth”.', { tag: 'judgement' }),
      alone('As everybody says, “the whole market has been lost to Beijing”.'),
    ],
    turned: [
      on(PIPELINE, 'It says that “traders did … leave the market”.'),
      on(OFFICIALS, '“Officials were […] told of the plan.”'),
      on(OFFICIALS, '“Officials … could […] have stopped it.”'),
      on(OFFICIALS, '“Officials were [indeed] told of the plan.”'),
      on(BORDER, 'The border is “open to everyone”.'),
      ru('Он пишет, что «власти … знали о плане».'),
      ru('«Власти […] говорили о нём».'),
    ],
    leaps: [
      on(OFFICIALS, '“Officials were not told of the plan … Exports rose at once.”'),
      on(LONG, '“Khorgos opened in 2011 … The town is rich today.”'),
      on(PIPELINE, '“The pipeline … was closed in May … traders did not leave the market.”'),
    ],
    true: [
      on(PIPELINE, 'It says that ‘prices fell by a tenth’.'),
      on(PIPELINE, "Serik’s piece says that 'traders did not leave the market', nobody's fault."),
      on(PIPELINE, 'The traders’ market was ‹closed in May›.'),
      on(PIPELINE, '“The pipeline … was closed in May.”'),
      on(PIPELINE, '“[T]he pipeline, which had never been full, was closed”.'),
      on(BORDER, 'The border is not “open to everyone”.'),
      on(OFFICIALS, '“Officials were not told … and could never have stopped it.”'),
      ru('«Цены выросли», пишет автор.'),
      on(GERMAN, 'Die Leitung war »nie voll«.', { lang: 'de', language: 'de' }),
      alone('The “market” is a word that we use loosely.'),
    ],
  },
  held: {
    false: [
      on(PIPELINE, 'The piece says ‘nobody in Almaty cared’ about it.'),
      on(PIPELINE, "In May 'the pipeline was sold', the piece says."),
      on(PIPELINE, 'The piece says ‚prices never fell‘.'),
      on(PIPELINE, 'The traders’ view is that ‘prices will fall by a tenth’.'),
      on(PIPELINE, 'The piece says ”traders left the market” in May.'),
      on(PIPELINE, 'We assume that ‘traders left the market’.', { tag: 'assumption' }),
      alone('The minister said “the pipeline is ours and stays ours”.'),
    ],
    turned: [
      on(PIPELINE, 'It says: “[T]raders did […] leave the market.”'),
      on(OFFICIALS, 'Officials “could … have stopped it”.'),
      on(OFFICIALS, '“Officials were [fully] told of the plan and could never have stopped it.”'),
      on(OFFICIALS, '“Exports [fell] at once.”'),
      ru('«Торговцы … ушли с рынка».'),
      ru('Власти «знали о плане».'),
    ],
    leaps: [
      on(PIPELINE, '“Prices fell by a tenth … Nobody in Almaty complained.”'),
      on(LONG, 'It writes: “Khorgos opened in 2011 […] rich today.”'),
      on(BORDER, 'It is “not open to … those who pay”.'),
      ru('«Власти не знали о плане … Цены выросли».'),
    ],
    true: [
      on(PIPELINE, '‘Nobody in Almaty complained’, it says.'),
      on(PIPELINE, "It’s the traders' market: 'prices fell by a tenth'."),
      on(PIPELINE, 'The piece says “traders did not leave the market”.'),
      on(PIPELINE, '“The pipeline […] was closed in [late spring].”', {}),
      on(OFFICIALS, '“Officials … could never have stopped it.”'),
      on(OFFICIALS, '“[They] were not told of the plan”.'),
      on(BORDER, 'It is never “open to everyone”.'),
      ru('Цены «выросли, но торговцы не ушли».'),
      on(GERMAN, 'Die Leitung war ‚nie voll‘.', { lang: 'de', language: 'de' }),
      alone('In the ’90s the “new silk road” was a slogan.'),
    ],
  },
}
