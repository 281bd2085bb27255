import type { Passage, Trial } from './trial.ts'

const GAS =
  'Kazakhstan sent 5.1 billion cubic metres of gas to China, two thirds of what it had to spare, and was paid $940 million. Exports fell by 18 per cent.'
const TROOPS =
  'On 14 January some 2,500 troops left Almaty; five soldiers had died. The force came from six states, and ninety per cent of it was Russian.'
const ROAD =
  'The road of 320 km, opened in May 2019, cost 1.2 trillion tenge. It was −30 degrees. Traffic doubled in three years.'
const RUSSIAN =
  'Две трети грузов идут через Хоргос, полтора миллиона тонн в год. В марте 2021 года тариф вырос вдвое, до 45 долларов. Девяносто процентов поездов казахстанские.'
const AROUND: Partial<Passage> = { title: 'The price of 14 pipelines', before: 'Minister Bolat Akchulakov met Gazprom.' }

const on = (quote: string, text: string, more: Partial<Trial> & { passage?: Partial<Passage> } = {}): Trial => {
  const { passage, ...trial } = more
  return { text, on: [{ quote, ...passage }], ...trial }
}
const gas = (text: string): Trial => on(GAS, text)
const troops = (text: string): Trial => on(TROOPS, text)
const road = (text: string): Trial => on(ROAD, text)
const ru = (text: string): Trial => on(RUSSIAN, text, { language: 'ru', passage: { language: 'ru' } })
const fromRussian = (text: string): Trial => on(RUSSIAN, text, { passage: { language: 'ru' } })

type Kinds = { numbers: Trial[]; measures: Trial[]; dates: Trial[]; names: Trial[]; tagged: Trial[]; true: Trial[] }

/** Particulars that the evidence does not give, by kind, and true ones. Half of each were not looked at while the rules were written. */
export const PARTICULARS: Record<'open' | 'held', Kinds> = {
  open: {
    numbers: [
      gas('Three quarters of the gas went to China.'),
      gas('China took 5.1 million cubic metres of gas.'),
      gas('China took six billion cubic metres of gas.'),
      troops('Seven soldiers died.'),
      troops('Eighty per cent of the force was Russian.'),
      troops('Half of the force was Russian.'),
      troops('A dozen soldiers died.'),
      troops('The troops were 14 in all.'),
      road('Traffic grew four-fold.'),
      road('It was 30 degrees.'),
      ru('Три четверти грузов идут через Хоргос.'),
      ru('Через Хоргос идут два с половиной миллиона тонн.'),
      ru('Тариф вырос втрое.'),
      ru('Тариф упал вдвое.'),
    ],
    measures: [
      gas('China took 5.1 bcf of gas.'),
      gas('It was paid €940 million.'),
      gas('It was paid 940 million tenge.'),
      gas('Exports rose by 18 per cent.'),
      road('The road is 320 miles long.'),
      road('The road cost $1.2 trillion.'),
      road('The road cost 1.2 bn tenge.'),
      ru('Тариф вырос до 45 юаней.'),
      ru('Через Хоргос идут 1,5 млрд тонн.'),
      fromRussian('The tariff is 45 euros.'),
    ],
    dates: [
      troops('The troops left on 15 January.'),
      troops('The troops left in February.'),
      troops('The troops left on 14 January 2021.'),
      road('The road was opened in May 2018.'),
      road('The road was opened in 2020.'),
      ru('В апреле 2021 года тариф вырос.'),
      fromRussian('The tariff went up in March 2020.'),
    ],
    names: [
      troops('The troops left Bishkek.'),
      troops('Moscow’s troops were led by Serdyukov.'),
      gas('Gas went to Uzbekistan as well.'),
      gas('PetroChina paid for the gas.'),
      ru('Грузы идут через Достык.'),
      fromRussian('The cargo goes through Dostyk.'),
    ],
    tagged: [
      on(GAS, 'We expect exports to fall by 25 per cent.', { tag: 'judgement' }),
      { text: 'Exports will fall by 40 per cent.', on: [], tag: 'assumption' },
      { text: 'The line has cost $3 billion.', on: [], tag: 'common-knowledge' },
    ],
    true: [
      gas('China took 5.1 bcm, 66 per cent of what was to spare.'),
      gas('Two-thirds of the spare gas went to China.'),
      gas('Kazakhstan was paid USD 940m.'),
      gas('Exports were down 18%.'),
      gas('More than 5 billion cubic metres went to China.'),
      gas('An 18 per cent fall followed.'),
      troops('On 14 January 2022 the troops left Almaty.'),
      troops('About 2,500 soldiers left; 5 had died.'),
      troops('Nine in ten were Russian.'),
      troops('In January the troops left the city.'),
      road('Traffic grew twofold within three years.'),
      road('The 320-kilometre road was opened in 2019.'),
      road('The road cost some 1.2 trn tenge.'),
      on(GAS, 'Akchulakov met Gazprom, and Beijing took 5.1 bcm.', { passage: AROUND }),
      ru('67 процентов грузов идут через Хоргос.'),
      ru('Через Хоргос идут 1,5 млн тонн в год.'),
      ru('В марте 2021 г. тариф удвоился.'),
      fromRussian('Two thirds of the cargo, 1.5 million tonnes a year, pass Khorgos.'),
      fromRussian('The tariff doubled in March 2021, to $45.'),
    ],
  },
  held: {
    numbers: [
      gas('One third of the gas went to China.'),
      gas('China took five million cubic metres of gas.'),
      gas('Exports fell by a fifth.'),
      troops('Some 25,000 troops left.'),
      troops('Two dozen soldiers died.'),
      troops('The force came from eight states.'),
      troops('Nineteen per cent of it was Russian.'),
      road('It was minus 3 degrees.'),
      road('Traffic tripled.'),
      road('Traffic doubled in five years.'),
      ru('Половина грузов идёт через Хоргос.'),
      ru('Восемьдесят процентов поездов казахстанские.'),
      ru('Через Хоргос идут пятнадцать тонн.'),
      fromRussian('A million tonnes a year pass Khorgos.'),
    ],
    measures: [
      gas('China took 5.1 billion cubic feet.'),
      gas('Kazakhstan was paid 940 million yuan.'),
      gas('Exports grew 18 per cent.'),
      gas('Exports fell by 18 million.'),
      road('The road runs for 320 metres.'),
      road('It cost 1.2 trillion roubles.'),
      road('The road cost ¥1.2 trillion.'),
      ru('Тариф вырос до 45 рублей.'),
      ru('Через Хоргос идут полтора миллиона баррелей.'),
      fromRussian('The tariff fell by half to $45.'),
    ],
    dates: [
      troops('It was on January 4 that they left.'),
      troops('On 14 February the troops left.'),
      troops('They left on 14.01.2020.'),
      road('The road was opened on 3 May 2019.'),
      road('Since June 2019 the road is open.'),
      ru('14 марта 2021 года тариф вырос.'),
      fromRussian('In 2022 the tariff doubled.'),
    ],
    names: [
      troops('The troops left Nur-Sultan.'),
      troops('The force came from six states, Armenia among them.'),
      gas('It sold gas to Sinopec.'),
      gas('Kazakhstan, with Turkmenistan, sent gas to China.'),
      ru('Тариф повысил Китай.'),
      fromRussian('Trains pass Khorgos and Altynkol.'),
    ],
    tagged: [
      on(TROOPS, 'Some 4,000 troops may come next time.', { tag: 'assumption' }),
      { text: 'Two thirds of the members will object.', on: [], tag: 'judgement' },
      { text: 'Около 60 процентов экспорта пострадает.', on: [], tag: 'judgement', language: 'ru' },
    ],
    true: [
      gas('Over 900 million dollars were paid.'),
      gas('The gas, 5.1 billion m³ of it, brought in $0.94bn.'),
      gas('Exports dropped 18 percent.'),
      gas('Two in three cubic metres to spare went to China.'),
      troops('Five soldiers had died when 2.5 thousand troops left.'),
      troops('The Russian share was 90%.'),
      troops('Six states sent troops; they left Almaty on January 14.'),
      troops('The force was nine-tenths Russian.'),
      road('It was 30 degrees below zero.'),
      road('Opened in 2019, the road cost 1,200 billion tenge.'),
      road('In three years there was twice the traffic.'),
      road('The road was opened in the spring of 2019, and it was -30 degrees.'),
      on(GAS, 'The Kazakh minister, Bolat Akchulakov, met Gazprom.', { passage: AROUND }),
      ru('Через Хоргос идёт около двух третей грузов.'),
      ru('В 2021 году тариф вырос в два раза, до $45.'),
      ru('90% поездов — казахстанские.'),
      fromRussian('Ninety per cent of the trains are Kazakh.'),
      fromRussian('One and a half million tonnes pass Khorgos.'),
      fromRussian('By March 2021 the tariff was twice as high.'),
    ],
  },
}
