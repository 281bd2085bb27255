import type { Passage, Trial } from './trial.ts'

/** Passages of the sample library's articles, as they stand there. */
const PIPES: Passage = {
  quote:
    'Three parallel pipes, each more than a metre across, enter Kazakhstan from Uzbekistan and leave it at Khorgos. Together they can move 55 billion cubic metres of gas a year to China, most of it Turkmen. Kazakhstan earns a transit fee, adds some gas of its own and has no say over the price at the far end.',
  by: ['Nurlan Abishev'],
  publication: 'Inland Energy Bulletin',
  date: '2021-05-19',
  title: 'The Pipeline Runs One Way',
}
const URANIUM: Passage = {
  ...PIPES,
  quote:
    'Uranium is the one fuel in which Kazakhstan sets terms. It mines some 40 per cent of the world’s supply, and China, with more reactors under construction than anyone else, cannot do without it. The state company agreed this spring to sell 49 per cent of a mining venture to a Chinese nuclear group, which will buy finished fuel from a plant at Ust-Kamenogorsk. For once, raw material has bought a factory.',
}
const LITRE: Passage = {
  quote:
    'On 1 January the price cap on liquefied petroleum gas came off, and in Zhanaozen the cost of a litre at the pump went from about 60 tenge to 120. In a province where nearly every car burns the stuff, that was a cut in wages. The first men sat down in the road the next day.',
  by: ['Timur Baizhanov'],
  publication: 'The Steppe Ledger',
  date: '2022-01-12',
  title: 'The Price of a Litre',
}
const CAP: Passage = {
  ...LITRE,
  quote:
    'The president put the cap back at 50 tenge for half a year, dismissed the cabinet and took the chair of the Security Council from his predecessor. None of it cleared the streets. Interior troops did that, under an order to shoot without warning, while a Russian-led force of about 2,500 from the Collective Security Treaty Organisation (CSTO) took over the guard of airports and power stations.',
}
const DEFERENCE: Passage = {
  quote:
    'Xinjiang explains much of the deference. Beijing’s first interest along this border is quiet among the 1.2 million ethnic Kazakhs in Xinjiang and their Uyghur neighbours, and a Kazakhstan that dissolved into crowds would be a refuge for critics of the camps. A strong hand in Nur-Sultan, even one steadied by Russians, is preferable to a weak one that tolerates them.',
  by: ['Helen Marchetti', 'Bolat Serikbay'],
  publication: 'Eurasia Policy Notes',
  date: '2022-01-17',
  title: 'The Guard That Beijing Did Not Have to Send',
}
const ANGER: Passage = {
  quote:
    'Nobody showed us a contract. They showed us a fence. So people wrote the contract themselves, in their heads, and it was a bad one.',
  before:
    'In Zhanaozen the anger is only partly about smelters. The town lives off an ageing oilfield. Chinese companies pump about a fifth of Kazakhstan’s oil, and young men there have heard for ten years that the good contracts go to people with the right patron and, lately, the right passport.',
  after: 'The speaker, a welder of 34, has seen such anger before, when the same fear took the form of land.',
  by: ['Dana Yerlankyzy', 'Peter Halloran'],
  publication: 'Altai Courier',
  date: '2019-10-02',
  title: 'Fifty-Five Factories and a Rumour',
}
const LEASES: Passage = {
  ...ANGER,
  quote:
    'In 2016 the government proposed leases of up to 25 years for foreigners; thousands marched in Atyrau and Semey, and the moratorium that ended those protests is still in force.',
  before: 'The speaker, a welder of 34, has seen such anger before, when the same fear took the form of land.',
}
const PERMITS: Passage = {
  quote:
    'Kazakhstan’s diplomats work quietly. In January the foreign ministry said that China had agreed to let more than 2,000 ethnic Kazakhs leave Xinjiang and give up Chinese citizenship. It did not say who they were, how they had been chosen or how many of them came from camps.',
  by: ['Aigerim Saduova'],
  publication: 'The Steppe Ledger',
  date: '2019-03-18',
  title: 'The Petitioners on the Second Floor',
}
const TRADE: Passage = {
  quote:
    'The figures turned last year. China overtook Russia as Kazakhstan’s largest trading partner, with a turnover of some 31 billion dollars by the Kazakh count and 41 billion by the Chinese one.',
  by: ['Katarzyna Wolny'],
  publication: 'The Long Frontier',
  date: '2024-06-11',
  title: 'A Division of Labour, Slowly Undone',
}
const PORT: Passage = {
  quote:
    'In 2017 two Chinese state companies, the shipping line COSCO and the port of Lianyungang, took 49 per cent of the terminal. Control stayed with Kazakhstan’s railway.',
  before:
    'The dry port was designed for 540,000 containers a year. It handles well under half of that, and most of the boxes that come west full go back east empty.',
  by: ['Marit Oosterhuis'],
  publication: 'Corridor Review',
  date: '2018-11-06',
  title: 'At Khorgos, the Trains Keep Their Own Timetable',
}
const LEAVING: Passage = {
  quote:
    'Вчера начался вывод из Казахстана миротворческих сил ОДКБ. Около 2500 военных, большинство из которых составляли россияне, неделю охраняли аэропорты, электростанции и другие важные объекты; на улицах порядок наводили казахстанские силовики. Президент Касым-Жомарт Токаев обещал, что вывод займёт не более десяти дней.',
  by: ['Ерлан Досмагамбетов'],
  publication: 'Степной обозреватель',
  date: '2022-01-14',
  language: 'ru',
  title: 'Миротворцы уходят, счёт остаётся',
}
const PRICES: Passage = {
  ...LEAVING,
  quote:
    'Началось всё с цены. После отмены предельных цен на сжиженный газ литр в Жанаозене подорожал примерно с 60 до 120 тенге, и уже 2 января люди вышли на улицу. Через три дня в Алматы горел акимат, а полиция из некоторых районов попросту исчезла. Кто именно раздал оружие, следствие пока не объяснило, а рассказ властей о подготовленных за рубежом террористах ничем не подтверждён.',
}
const TROOPS: Passage = {
  ...LEAVING,
  quote:
    'Китай молчал почти до развязки, затем поддержал Токаева и предложил помощь по линии правоохранительных органов. Китайские компании вложили в казахстанскую нефть, газ и уран миллиарды долларов, но спокойствие вокруг этих активов обеспечили российские десантники. Такое разделение труда устраивает Пекин, пока ему не приходится просить Москву.',
}

const on = (passage: Passage, language: string, texts: readonly string[]): Trial[] =>
  texts.map((text) => ({ text, on: [passage], language }))

/** Statements about the sample library, written before the rules were looked at again. False ones must be held back, true ones let through. */
export const ON_SAMPLES: { false: Trial[]; true: Trial[] } = {
  false: [
    ...on(PIPES, 'en', [
      'The three pipes can move 55 million cubic metres of gas a year.',
      'The pipes can carry 55 billion cubic feet of gas a year to China.',
      'Two parallel pipes enter Kazakhstan from Uzbekistan.',
      'The pipes enter Kazakhstan from Kyrgyzstan and leave it at Khorgos.',
    ]),
    ...on(URANIUM, 'en', [
      'Kazakhstan mines two thirds of the world’s uranium.',
      'The state company bought 49 per cent of a mining venture, Dana Serik reported.',
      '“Uranium is not the one fuel in which Kazakhstan sets terms”, the Bulletin wrote.',
    ]),
    ...on(LITRE, 'en', [
      'A litre went from 60 dollars to 120.',
      'The cap came off on 11 January.',
      'The price of a litre tripled in Zhanaozen.',
      '“In a province where nearly every car burns the stuff, that was … a rise in wages.”',
    ]),
    ...on(CAP, 'en', [
      'The cap was put back at 50 tenge for a full year.',
      'About 25,000 troops of the CSTO guarded airports.',
      'Interior troops had ‘an order to shoot after a warning’.',
      'The NATO force guarded the airports.',
    ]),
    ...on(DEFERENCE, 'en', [
      'Some 2.1 million ethnic Kazakhs live in Xinjiang.',
      'Bolat Nazarbayev calls a strong hand in Nur-Sultan preferable.',
    ]),
    ...on(ANGER, 'en', [
      '“Nobody showed us a contract”, the energy minister said.',
      '“[Everybody] showed us a contract”, a welder said.',
      '“They showed us a fence … and it was a good one”, said a welder.',
    ]),
    ...on(LEASES, 'ru', [
      'В 2016 году правительство предложило аренду на срок до 35 лет.',
      'Тысячи людей вышли на улицы Актобе и Семея.',
    ]),
    ...on(PERMITS, 'en', [
      'In February the foreign ministry said that China would let them go.',
      'Fewer than 2,000 ethnic Kazakhs may leave Xinjiang.',
    ]),
    ...on(TRADE, 'ru', ['По китайским данным, товарооборот составил 41 млн долларов.', 'Товарооборот вырос на 31 млрд евро.']),
    ...on(LEAVING, 'ru', [
      'Аэропорты месяц охраняли около 2500 военных.',
      'Президент Нурсултан Назарбаев обещал, что вывод займёт не более десяти дней.',
    ]),
    ...on(PRICES, 'ru', [
      'Литр подорожал на две трети.',
      '«Рассказ властей о подготовленных за рубежом террористах подтверждён».',
    ]),
  ],
  true: [
    ...on(PIPES, 'en', [
      'The three pipes can carry 55 bcm of gas a year to China.',
      'Gas crosses Kazakhstan from Uzbekistan to Khorgos, where it leaves the country.',
      'Kazakhstan “has no say over the price at the far end”, as Nurlan Abishev puts it.',
    ]),
    ...on(URANIUM, 'en', [
      'Kazakhstan mines about two fifths of the world’s uranium.',
      'A Chinese nuclear group is to have just under half of a mining venture.',
      'In spring 2021 the state company agreed to sell 49% of a venture.',
    ]),
    ...on(LITRE, 'en', [
      'On New Year’s Day 2022 the price cap came off.',
      'The price of a litre doubled in Zhanaozen, from about 60 to 120 tenge.',
      'The first protesters blocked the road on 2 January 2022.',
    ]),
    ...on(CAP, 'en', [
      'The cap came back at 50 tenge for six months.',
      'Some two and a half thousand soldiers of the CSTO guarded airports and power stations.',
      'Interior troops cleared the streets ‘under an order to shoot without warning’.',
    ]),
    ...on(DEFERENCE, 'en', [
      'Marchetti and Serikbay trace Beijing’s deference to Xinjiang.',
      'More than a million ethnic Kazakhs live in Xinjiang.',
    ]),
    ...on(ANGER, 'en', [
      '“Nobody showed us a contract”, a welder in Zhanaozen told the Altai Courier.',
      '“They showed us a fence”, said one man of 34.',
    ]),
    ...on(LEASES, 'ru', [
      'В 2016 году правительство предложило сдавать землю иностранцам на срок до 25 лет.',
      'Тысячи людей вышли на улицы Атырау и Семея.',
    ]),
    ...on(PERMITS, 'en', [
      'According to the foreign ministry, China agreed in January 2019 to let over 2,000 ethnic Kazakhs leave.',
      'The ministry did not say how many of the two thousand came from camps.',
    ]),
    ...on(TRADE, 'en', [
      'Trade with China came to 31 or 41 billion dollars in 2023, depending on who counts.',
      'The two counts differ by ten billion dollars.',
    ]),
    ...on(TRADE, 'ru', ['По казахстанским данным, товарооборот с Китаем составил около 31 млрд долларов.']),
    ...on(PORT, 'en', ['COSCO and Lianyungang have held 49 per cent of the terminal since 2017.']),
    ...on(LEAVING, 'en', [
      'Some 2,500 soldiers of the CSTO, most of them Russian, guarded airports for a week.',
      'The withdrawal began on 13 January 2022.',
    ]),
    ...on(LEAVING, 'ru', ['По словам Токаева, вывод должен был занять не больше десяти дней.']),
    ...on(PRICES, 'ru', ['Литр сжиженного газа в Жанаозене подорожал вдвое.', 'Пятого января в Алматы горел акимат.']),
    ...on(TROOPS, 'en', [
      'Chinese firms have put billions of dollars into Kazakh oil, gas and uranium, Yerlan Dosmagambetov writes.',
    ]),
  ],
}
