import type { Passage, Trial } from './trial.ts'

const DAM: Passage = {
  quote:
    'Kyrgyzstan, Uzbekistan and Kazakhstan agreed in May to share the cost of the Kambarata-1 dam, put at $4.2 billion; Bishkek will hold 34 per cent, the other two 33 per cent each. The World Bank has not promised a loan, but it paid for a study of $5 million.',
  by: ['Gulnara Osmonova'],
  publication: 'River Basin Review',
  date: '2024-06-14',
}
const RECRUITS: Passage = {
  quote:
    'Moscow’s recruiters offered migrants contracts of one year and 205,000 roubles a month; of the 43 men interviewed in Osh, nobody had been paid in full, and eleven said they were not allowed to leave.',
  by: ['Pavel Lisitsyn'],
  publication: 'Fergana Reports',
  date: '2024-03-03',
}
const TRADE: Passage = {
  quote:
    'Товарооборот России и Китая вырос в 2023 году на 26 % и достиг 240 млрд долларов, однако экспорт китайских станков в Россию в декабре сократился. Банки Китая не принимали платежи от двух из трёх крупнейших импортёров, пишет Ольга Соломина.',
  by: ['Ольга Соломина'],
  publication: 'Восточный вестник',
  date: '2024-02-15',
  language: 'ru',
}
const LAW: Passage = {
  quote:
    'Parliament rejected the bill on foreign agents by 51 votes to 44 on 12 March, after the president had said he would not sign it. Human Rights Watch welcomed the vote; the Interior Ministry did not comment.',
  by: ['Meruert Aldabergen'],
  publication: 'Almaty Post',
  date: '2025-03-13',
}
const MINE: Passage = {
  quote:
    'The lithium deposit holds an estimated 25,700 tonnes, less than a third of what the ministry announced last year. Korean geologists drilled 16 holes down to 500 metres and found no sign of tantalum.',
  by: ['Jin-woo Park'],
  publication: 'Rare Metals Weekly',
  date: '2025-04-02',
}

/** Written after the rules that the fourth set had asked for. Each is false of its passage. */
const FALSE: Trial[] = [
  { text: 'The World Bank has promised a loan for the dam.', on: [DAM] },
  { text: 'The dam will cost $4.2 million.', on: [DAM] },
  { text: 'The World Bank paid for a study of $5 billion.', on: [DAM] },
  { text: 'Kyrgyzstan, Uzbekistan and Tajikistan agreed to share the cost.', on: [DAM] },
  { text: 'Recruiters offered contracts of two years and 205,000 roubles a month.', on: [RECRUITS] },
  { text: 'Of 43 men interviewed in Osh, eleven had been paid in full.', on: [RECRUITS] },
  { text: 'Eleven men said they were allowed to leave.', on: [RECRUITS] },
  { text: 'Recruiters offered 205,000 dollars a month.', on: [RECRUITS] },
  { text: 'Экспорт китайских станков в Россию в декабре вырос.', on: [TRADE], language: 'ru' },
  { text: 'Банки Китая принимали платежи от двух из трёх крупнейших импортёров.', on: [TRADE], language: 'ru' },
  { text: 'Товарооборот России и Китая достиг 240 млрд юаней.', on: [TRADE], language: 'ru' },
  { text: 'Parliament accepted the bill on foreign agents by 51 votes to 44.', on: [LAW] },
  { text: 'Parliament rejected the bill by 51 votes to 44 on 13 March.', on: [LAW] },
  { text: 'The president said he would sign the bill.', on: [LAW] },
  { text: 'The Foreign Ministry did not comment on the vote.', on: [LAW] },
  { text: 'Amnesty International welcomed the vote.', on: [LAW] },
  { text: 'The deposit holds more than a third of what the ministry announced last year.', on: [MINE] },
  { text: 'Korean geologists found signs of tantalum.', on: [MINE] },
  { text: 'Korean geologists drilled 500 holes down to 16 metres.', on: [MINE] },
]

const TRUE: Trial[] = [
  { text: 'Three states agreed in May 2024 to share the dam’s cost of 4.2 billion dollars.', on: [DAM] },
  { text: 'The World Bank has made no promise of a loan.', on: [DAM] },
  { text: 'Bishkek will own 34% of Kambarata-1, Tashkent and Astana 33% each.', on: [DAM] },
  { text: 'A study of $5 million was paid for by the World Bank.', on: [DAM] },
  { text: 'The contracts ran for one year at 205,000 roubles a month.', on: [RECRUITS] },
  { text: 'None of the 43 men interviewed in Osh had been paid in full.', on: [RECRUITS] },
  { text: 'Eleven of the 43 said they could not leave.', on: [RECRUITS] },
  { text: 'Pavel Lisitsyn of Fergana Reports found nobody who had been paid in full.', on: [RECRUITS] },
  { text: 'Товарооборот в 2023 году вырос на 26 процентов, до 240 миллиардов долларов.', on: [TRADE], language: 'ru' },
  { text: 'В декабре экспорт станков в Россию упал.', on: [TRADE], language: 'ru' },
  { text: 'Trade grew by 26 per cent to 240 billion dollars in 2023, Olga Solomina writes.', on: [TRADE] },
  { text: 'Двум из трёх крупнейших импортёров банки Китая отказали в приёме платежей.', on: [TRADE], language: 'ru' },
  { text: 'On 12 March Parliament voted down the bill on foreign agents, 51 to 44.', on: [LAW] },
  { text: 'The president had refused to sign the bill.', on: [LAW] },
  { text: 'Human Rights Watch was pleased with the vote, while the Interior Ministry kept silent.', on: [LAW] },
  { text: 'The deposit holds some 25,700 tonnes of lithium.', on: [MINE] },
  { text: 'That is not even a third of what the ministry had announced.', on: [MINE] },
  { text: 'In 16 holes of up to 500 metres the geologists from Korea found no tantalum.', on: [MINE] },
  { text: 'The deposit is smaller than the ministry said last year.', on: [MINE] },
]

/** False, and not found yet. */
const NOT_FOUND: Trial[] = [{ text: 'Tashkent will hold 34 per cent of Kambarata-1.', on: [DAM] }]

/** True, and held back: the author counts or works out what the passage leaves to her. */
const HELD_BACK: Trial[] = [{ text: 'The bill was rejected by a majority of seven votes.', on: [LAW] }]

export const FIFTH = { false: FALSE, true: TRUE, notFound: NOT_FOUND, heldBack: HELD_BACK }
