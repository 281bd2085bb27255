import type { Passage, Trial } from './trial.ts'

const PLANT: Passage = {
  quote:
    'Uzbekistan’s parliament postponed the vote on the nuclear plant until autumn because the government had not submitted the safety report. Rosatom, which is to build two reactors of 330 megawatts, declined to comment.',
  by: ['Nodira Yusupova'],
  publication: 'Tashkent Observer',
  date: '2024-07-02',
}
const YUAN: Passage = {
  quote:
    'Traders said that the yuan now settles nearly half of Kazakhstan’s imports from China, up from 17 per cent in 2021. The National Bank disputes this and puts the share at a third.',
  by: ['Kairat Omarov'],
  publication: 'Kursiv Finance',
  date: '2024-09-19',
}
const GUARDS: Passage = {
  quote:
    'Two of the three guards who testified before the commission in Geneva had left the region before 2019 and could not say whether the camp at Dabancheng was still open. The third said it closed in the winter of 2020.',
  by: ['Marc Duval'],
  publication: 'Geneva Notes',
  date: '2022-06-30',
}
const ARMS: Passage = {
  quote:
    'Russia’s share of arms sales to Central Asia fell from 72 per cent to 48 per cent between 2015 and 2023, while China’s rose from 3 to 13 per cent; Turkey sold drones to Kyrgyzstan and Kazakhstan but none to Tajikistan.',
  by: ['Eva Lindholm'],
  publication: 'Arms Watch',
  date: '2024-03-11',
}
const WELLS: Passage = {
  quote:
    'Жители аула сообщили, что воды нет с марта, хотя акимат утверждает, что подача не прекращалась. Из восьми колодцев работают три, рассказал Бауыржан Тлеубаев.',
  by: ['Динара Ахметова'],
  publication: 'Уральская неделя',
  date: '2024-06-10',
  language: 'ru',
}

/** Written after the rules that the fifth set had asked for. Each is false of its passage. */
const FALSE: Trial[] = [
  { text: 'The government had submitted the safety report.', on: [PLANT] },
  { text: 'Rosatom is to build three reactors of 330 megawatts.', on: [PLANT] },
  { text: 'Rosatom is to build two reactors of 330 kilowatts.', on: [PLANT] },
  { text: 'The vote was postponed until spring.', on: [PLANT] },
  { text: 'The yuan settles nearly half of Kazakhstan’s exports to China.', on: [YUAN] },
  { text: 'In 2021 the yuan settled a third of imports from China.', on: [YUAN] },
  { text: 'The Finance Ministry puts the share at a third.', on: [YUAN] },
  { text: 'All three guards had left the region before 2019.', on: [GUARDS] },
  { text: 'The third said it closed in the winter of 2021.', on: [GUARDS] },
  { text: 'The camp at Dabancheng was still open, the guards said.', on: [GUARDS] },
  { text: 'The commission in Vienna heard three guards.', on: [GUARDS] },
  { text: 'Russia’s share of arms sales rose from 48 to 72 per cent.', on: [ARMS] },
  { text: 'China’s share fell from 13 to 3 per cent.', on: [ARMS] },
  { text: 'China’s share of arms sales is 48 per cent.', on: [ARMS] },
  { text: 'Из восьми колодцев работают пять.', on: [WELLS], language: 'ru' },
  { text: 'Акимат утверждает, что подача прекращалась.', on: [WELLS], language: 'ru' },
  { text: 'Вода есть с марта.', on: [WELLS], language: 'ru' },
]

const TRUE: Trial[] = [
  { text: 'Uzbekistan’s parliament put off the vote on the nuclear plant until autumn.', on: [PLANT] },
  { text: 'The government had yet to submit the safety report.', on: [PLANT] },
  { text: 'Rosatom would not comment.', on: [PLANT] },
  { text: 'The two reactors that Rosatom is to build have 330 MW each.', on: [PLANT] },
  { text: 'No safety report had been submitted, so the vote did not take place.', on: [PLANT] },
  { text: 'Almost half of Kazakhstan’s imports from China are settled in yuan, traders say.', on: [YUAN] },
  { text: 'The National Bank does not agree and speaks of a third.', on: [YUAN] },
  { text: 'In 2021 it was 17 per cent.', on: [YUAN] },
  { text: 'Estimates of the share range from a third to nearly a half.', on: [YUAN] },
  { text: 'One of the three guards said that the camp closed in the winter of 2020.', on: [GUARDS] },
  { text: 'Two guards did not know whether the camp at Dabancheng was still open.', on: [GUARDS] },
  { text: 'Two of three guards had left the region before 2019.', on: [GUARDS] },
  { text: 'Russia’s share of arms sales to Central Asia dropped by a third, from 72 to 48 per cent.', on: [ARMS] },
  { text: 'China’s share of arms sales more than quadrupled, to 13 per cent in 2023.', on: [ARMS] },
  { text: 'Turkey sold no drones to Tajikistan.', on: [ARMS] },
  { text: 'Kyrgyzstan and Kazakhstan, but not Tajikistan, bought Turkish drones.', on: [ARMS] },
  { text: 'С марта в ауле нет воды, говорят жители.', on: [WELLS], language: 'ru' },
  { text: 'По словам Бауыржана Тлеубаева, работают три колодца из восьми.', on: [WELLS], language: 'ru' },
  { text: 'Russia still sold almost half of all arms in 2023.', on: [ARMS] },
]

/** False, and not found yet. */
const NOT_FOUND: Trial[] = [
  { text: 'Parliament voted on the nuclear plant in July.', on: [PLANT] },
  { text: 'The National Bank puts the share at nearly half.', on: [YUAN] },
  { text: 'Turkey sold drones to Tajikistan.', on: [ARMS] },
]

/** True, and held back: the author counts or works out what the passage leaves to her. */
const HELD_BACK: Trial[] = [{ text: 'Пять из восьми колодцев не работают.', on: [WELLS], language: 'ru' }]

export const SIXTH = { false: FALSE, true: TRUE, notFound: NOT_FOUND, heldBack: HELD_BACK }
