import type { Passage, Trial } from './trial.ts'

const SERIK: Passage = {
  quote: 'Nobody counts them, and nobody will.',
  before: 'Of the Kazakhs in Xinjiang little is known.',
}
const SAID: Passage = {
  quote: 'We were never asked',
  block: '“We were never asked,” said Bolat Nurmagambetov, who drives a lorry to Khorgos.',
}
const INTRODUCED: Passage = {
  quote: 'The border was closed for a month.',
  before: 'Aigul Omarova, a trader in Almaty, told Reuters what had happened.',
}
const LONELY: Passage = { quote: 'Coal is cheap again.', by: [], publication: 'Reuters' }
const RUSSIAN: Passage = {
  quote: 'Никто не считает этих людей.',
  by: ['Марат Ибраев'],
  publication: 'Степная газета',
  language: 'ru',
}
const TOKAYEV: Passage = {
  quote: 'Мы не просили о помощи дважды',
  block: '«Мы не просили о помощи дважды», — заявил президент Касым-Жомарт Токаев.',
  by: ['Марат Ибраев'],
  publication: 'Степная газета',
  language: 'ru',
}
const TWO: Passage[] = [
  { quote: 'Prices fell.', by: ['Dana Serik'], publication: 'Grid Week' },
  { quote: 'Prices never moved.', by: ['Piotr Hale'], publication: 'Basin Papers' },
]
const NAMESAKES: Passage = {
  quote: 'The pipeline is full.',
  by: ['Aigul Serik'],
  before: 'An engineer explained the reading.',
}
const on = (passage: Passage, text: string, language?: string): Trial => ({
  text,
  on: [passage],
  ...(language === undefined ? {} : { language }),
})

/** Sentences that credit words to somebody: those of the open half were looked at while the rule was written, the others were not. */
export const ATTRIBUTIONS: Record<'open' | 'held', { false: Trial[]; true: Trial[] }> = {
  open: {
    false: [
      on(SERIK, 'Lotte Brandt writes that nobody counts them.'),
      on(SERIK, 'According to Reuters, “nobody counts them”.'),
      on(SERIK, '“Nobody counts them, and nobody will”, said Kassym-Jomart Tokayev.'),
      on(SERIK, 'As the Financial Times put it: “Nobody counts them, and nobody will.”'),
      on(SERIK, 'Dana Serik in the New York Times argues that nobody counts them.'),
      on(NAMESAKES, 'Dana Serik writes: “The pipeline is full.”'),
      on(SAID, '“We were never asked”, said Aigul Omarova.'),
      on(RUSSIAN, 'По словам Токаева, «никто не считает этих людей».', 'ru'),
      on(RUSSIAN, 'Дана Серик пишет: «Никто не считает этих людей».', 'ru'),
      on(RUSSIAN, 'Как сообщает «Коммерсантъ», никто не считает этих людей.', 'ru'),
      { text: 'Dana Serik writes “prices never moved”, while Piotr Hale finds that “prices fell”.', on: TWO },
    ],
    true: [
      on(SERIK, 'Dana Serik writes in the Astana Times: “Nobody counts them, and nobody will.”'),
      on(SERIK, 'Serik argues that “nobody counts them”.'),
      on(SERIK, 'The Times reported in January 2022 that “nobody counts them”.'),
      on(SERIK, 'According to D. Serik, nobody counts them.'),
      on(SERIK, 'Nobody counts them, says the author.'),
      on(SERIK, 'Critics say that nobody counts them.'),
      on(SERIK, 'It is said that nobody counts them.'),
      on(SAID, '“We were never asked”, said Bolat Nurmagambetov, a driver.'),
      on(SAID, 'Nurmagambetov told the Astana Times: “We were never asked.”'),
      on(INTRODUCED, 'Aigul Omarova told Reuters that “the border was closed for a month”.'),
      on(LONELY, 'Reuters reported that “coal is cheap again”.'),
      on(RUSSIAN, 'По словам Марата Ибраева, «никто не считает этих людей».', 'ru'),
      on(RUSSIAN, 'Как пишет «Степная газета», никто не считает этих людей.', 'ru'),
      on(TOKAYEV, 'Tokayev said: «Мы не просили о помощи дважды».'),
      { text: 'Dana Serik writes “prices fell”, while Piotr Hale finds that “prices never moved”.', on: TWO },
    ],
  },
  held: {
    false: [
      on(SERIK, 'In the words of Lotte Brandt, “nobody counts them”.'),
      on(SERIK, 'The Economist’s report says that nobody counts them.'),
      on(SERIK, 'Human Rights Watch warned that “nobody counts them”.'),
      on(SERIK, '“Nobody counts them”, Piotr Hale told Xinhua.'),
      on(INTRODUCED, 'Aigul Bekova said that “the border was closed for a month”.'),
      on(LONELY, 'Coal is cheap again, Bloomberg reports.'),
      on(LONELY, 'Dana Serik, January 2022: “Coal is cheap again.”'),
      on(RUSSIAN, '«Никто не считает этих людей», — заявил Назарбаев.', 'ru'),
      on(RUSSIAN, 'По данным агентства Рейтер, никто не считает этих людей.', 'ru'),
      on(TOKAYEV, 'Путин сказал: «Мы не просили о помощи дважды».', 'ru'),
      { text: '“Prices fell”, writes Piotr Hale in Basin Papers.', on: TWO },
    ],
    true: [
      on(SERIK, 'In Dana Serik’s words, “nobody counts them”.'),
      on(SERIK, 'The Astana Times, citing nobody, says that “nobody counts them”.'),
      on(SERIK, 'On Xinjiang, Dana Serik wrote in The Astana Times in January 2022: “Nobody counts them, and nobody will.”'),
      on(SERIK, 'Officials said nothing, but Serik noted that “nobody counts them”.'),
      on(SERIK, 'Serik, who asked them, warns that “nobody counts them”.'),
      on(SERIK, 'They add that “nobody will”.'),
      on(SAID, 'A driver, B. Nurmagambetov, said: “We were never asked.”'),
      on(INTRODUCED, '“The border was closed for a month”, Omarova recalled.'),
      on(LONELY, 'Coal is cheap again, according to Reuters.'),
      on({ ...LONELY, publication: 'Watershed Notes' }, 'As Watershed Notes put it: “Coal is cheap again.”'),
      on(RUSSIAN, 'Marat Ibraev writes: «Никто не считает этих людей».'),
      on(RUSSIAN, 'По сообщению «Степной газеты», никто не считает этих людей.', 'ru'),
      on(RUSSIAN, 'М. Ибраев утверждает, что «никто не считает этих людей».', 'ru'),
      on(TOKAYEV, '«Мы не просили о помощи дважды», — сказал Токаев.', 'ru'),
      on(TOKAYEV, 'According to Kassym-Zhomart Tokaev, nobody asked twice.'),
      { text: '“Prices fell”, writes Dana Serik in Grid Week.', on: TWO },
    ],
  },
}
