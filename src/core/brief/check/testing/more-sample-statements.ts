import type { Passage, Trial } from './trial.ts'

/** Further passages of the sample library's articles, as they stand there. */
const RUN_DOWN: Passage = {
  quote:
    'Since 2014 Moscow has sent up to ten million tonnes a year across Kazakhstan to China, and it treats the route as its own. The export line that matters most, the one to the Black Sea, crosses Russian territory.',
  before:
    'Yet the oil pipeline from Atasu to the Chinese border runs at about half of its capacity, and most of what fills it is Russian.',
  by: ['Nurlan Abishev'],
  publication: 'Inland Energy Bulletin',
  date: '2021-05-19',
  title: 'The Pipeline Runs One Way',
}
const BYSTANDER: Passage = {
  quote:
    'The Shanghai Cooperation Organisation (SCO), China’s own creation, was a bystander. Its counter-terrorism office in Tashkent offered assistance that nobody took up. It has exercises, databases and a charter, but no troops, and no member wants it to have any.',
  by: ['Helen Marchetti', 'Bolat Serikbay'],
  publication: 'Eurasia Policy Notes',
  date: '2022-01-17',
  title: 'The Guard That Beijing Did Not Have to Send',
}
const PASSPORTS: Passage = {
  quote:
    'They asked me why I had called Kazakhstan forty times in one year. I said that my children live there. They wrote that down as the offence.',
  before: 'A trader of 46, released in December, remembers one exchange above all.',
  by: ['Aigerim Saduova'],
  publication: 'The Steppe Ledger',
  date: '2019-03-18',
  title: 'The Petitioners on the Second Floor',
}
const SURVEY: Passage = {
  quote:
    'The Ortalyq Panel, which interviews 1,600 adults each spring, has watched opinion of China cool faster than that of any other country. Distrust is highest among people under thirty and among those who speak Kazakh at home.',
  by: ['Dana Yerlankyzy', 'Peter Halloran'],
  publication: 'Altai Courier',
  date: '2019-10-02',
  title: 'Fifty-Five Factories and a Rumour',
}
const GAUGE: Passage = {
  quote:
    'On a Tuesday in October they lifted forty-one containers in an hour from Chinese wagons to Kazakh ones, because the Kazakh track is 85 millimetres wider than the Chinese one and no train can simply roll on.',
  after:
    'The dry port was designed for 540,000 containers a year. It handles well under half of that, and most of the boxes that come west full go back east empty.',
  by: ['Marit Oosterhuis'],
  publication: 'Corridor Review',
  date: '2018-11-06',
  title: 'At Khorgos, the Trains Keep Their Own Timetable',
}
const BOURSE: Passage = {
  quote:
    'The Shanghai Stock Exchange holds a quarter of the new bourse and the Silk Road Fund a smaller piece, next to Nasdaq and Goldman Sachs.',
  before:
    'The Astana International Financial Centre opened in July 2018 with a stock exchange, a long tax holiday and a court of its own, and with one client above all in mind.',
  by: ['Rupert Lindqvist'],
  publication: 'Frontier Finance Monthly',
  date: '2020-09-22',
  title: 'An English Court on the Steppe',
}
const EXPORTS: Passage = {
  ...BOURSE,
  quote:
    'When the epidemic cut demand this spring, the Chinese buyer invoked force majeure and Kazakhstan’s gas exports fell by about a fifth. A supplier with a single pipeline and no arbitration clause worth the name could only wait.',
}
const XIAN: Passage = {
  quote:
    'In May 2023 Xi Jinping received the five Central Asian presidents in Xi’an, with no Russian in the room, and offered them help with law enforcement and defence. Moscow made no public complaint.',
  by: ['Katarzyna Wolny'],
  publication: 'The Long Frontier',
  date: '2024-06-11',
  title: 'A Division of Labour, Slowly Undone',
}
const KINSHIP: Passage = {
  quote:
    'У китайской осторожности есть ещё одна причина — Синьцзян. Там живут этнические казахи, чьи родственники в Алматы годами пишут обращения о пропавших в лагерях.',
  by: ['Ерлан Досмагамбетов'],
  publication: 'Степной обозреватель',
  date: '2022-01-14',
  language: 'ru',
  title: 'Миротворцы уходят, счёт остаётся',
}
const REMINDER: Passage = {
  ...KINSHIP,
  quote:
    'Москва действовала быстро и недорого. За неделю Россия напомнила всем столицам региона, что последний довод в Центральной Азии по-прежнему у неё. Счёта она не предъявила, и это настораживает: долг, о котором не говорят вслух, труднее всего вернуть.',
}

const on = (passage: Passage, language: string, texts: readonly string[]): Trial[] =>
  texts.map((text) => ({ text, on: [passage], language }))

/** Statements written after the rules had been mended by those of sample-statements, and before they were looked at again. */
/** False, and not found: whom a bracket names in place of a pronoun only a reader of the passage can tell. */
export const NOT_FOUND: Trial[] = on(RUN_DOWN, 'en', ['“It treats the route as [China’s] own”, Abishev writes of Moscow.'])

export const MORE_ON_SAMPLES: { false: Trial[]; true: Trial[] } = {
  false: [
    ...on(RUN_DOWN, 'en', [
      'Since 2004 Moscow has sent oil across Kazakhstan.',
      'Moscow sends at least ten million tonnes a month to China.',
    ]),
    ...on(BYSTANDER, 'en', [
      'The SCO’s office in Bishkek offered assistance.',
      '“The Shanghai Cooperation Organisation … has … troops”, the authors write.',
      'An ambassador said that nobody took up the offer.',
    ]),
    ...on(PASSPORTS, 'en', [
      'She had called Kazakhstan fourteen times.',
      '“They asked me why I had called Kazakhstan forty times in one month”, a trader said.',
      'The Interior Ministry’s Serik Abdenov said that they wrote it down as the offence.',
    ]),
    ...on(SURVEY, 'en', ['The Panel interviews 16,000 adults.', 'The Levada Center interviews 1,600 adults each spring.']),
    ...on(GAUGE, 'ru', ['За час перегрузили тридцать один контейнер.', 'Казахстанская колея шире китайской на 85 сантиметров.']),
    ...on(BOURSE, 'en', [
      'The Shanghai Stock Exchange holds 35 per cent of the new bourse.',
      'Deutsche Bank holds a smaller piece.',
    ]),
    ...on(EXPORTS, 'en', ['Gas exports rose by a fifth.', 'Gas exports fell by half.']),
    ...on(XIAN, 'ru', ['В мае 2022 года Си Цзиньпин принял пятерых президентов.', 'Си Цзиньпин принял четырёх президентов.']),
    ...on(REMINDER, 'ru', ['За месяц Россия напомнила о себе всем столицам региона.']),
  ],
  true: [
    ...on(RUN_DOWN, 'en', [
      'Moscow has sent oil across Kazakhstan since 2014, no more than ten million tonnes a year.',
      'The line to the Black Sea crosses Russia.',
      'Abishev says of Moscow that “it treats the route as its own”.',
    ]),
    ...on(BYSTANDER, 'en', [
      'The SCO’s office in Tashkent offered help in vain.',
      'Marchetti and Serikbay call the SCO “a bystander”.',
      '“It has exercises, databases and a charter, but no troops”, Eurasia Policy Notes writes.',
    ]),
    ...on(PASSPORTS, 'en', [
      'A trader was asked “why [she] had called Kazakhstan forty times in one year”.',
      'Forty calls in twelve months were held against a trader of 46.',
    ]),
    ...on(SURVEY, 'en', ['Distrust is highest among people under 30.', 'The Ortalyq Panel asks 1,600 adults every year.']),
    ...on(GAUGE, 'en', [
      'The Kazakh track is 8.5 centimetres wider than the Chinese one.',
      'In October 2018 cranes lifted 41 containers in an hour.',
    ]),
    ...on(GAUGE, 'ru', ['Казахстанская колея на 85 миллиметров шире китайской.']),
    ...on(BOURSE, 'en', [
      'The Shanghai Stock Exchange holds 25% of the new bourse.',
      'Nasdaq and Goldman Sachs hold stakes in it too.',
    ]),
    ...on(EXPORTS, 'en', ['In spring 2020 Kazakhstan’s gas exports fell by some 20 per cent.']),
    ...on(XIAN, 'ru', ['В мае 2023 года Си Цзиньпин принял в Сиане пятерых президентов Центральной Азии.']),
    ...on(XIAN, 'en', ['“Moscow made no public complaint”, Katarzyna Wolny noted a year later.']),
    ...on(KINSHIP, 'en', ['Relatives in Almaty have written petitions for years.']),
    ...on(REMINDER, 'ru', ['По словам Досмагамбетова, счёта Россия не предъявила.']),
  ],
}
