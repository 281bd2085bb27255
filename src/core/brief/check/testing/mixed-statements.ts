import type { Passage, Trial } from './trial.ts'

const STORM: Passage = {
  quote:
    'Kazakhstan’s Energy Ministry said on Tuesday that oil shipments through Novorossiysk fell to 1.1 million barrels a day in March, a quarter less than a year earlier, after a storm damaged two of three moorings.',
  before: 'The Caspian Pipeline Consortium, in which Chevron and Lukoil hold stakes, is run from Moscow.',
  by: ['Vladimir Petrov'],
  publication: 'Eurasianet',
  date: '2022-04-02',
  title: 'Oil through the storm',
}
const OUTPUT: Passage = {
  quote:
    'По словам министра энергетики Болата Акчулакова, в 2021 году добыча нефти составила 85,7 млн тонн, что на 0,3 процента больше, чем годом ранее.',
  by: ['Ирина Ким'],
  publication: 'Коммерсантъ',
  date: '2022-01-20',
  language: 'ru',
  title: 'Нефть',
}

const on =
  (passage: Passage) =>
  (text: string, language = 'en'): Trial => ({ text, on: [passage], language })
const storm = on(STORM)
const output = on(OUTPUT)

/** Statements of all kinds about two passages, made when the rules were written, to see how they do on what they were not made for. */
export const MIXED: { false: Trial[]; true: Trial[] } = {
  false: [
    storm('Shipments through Novorossiysk fell by a third in March.'),
    storm('Shipments rose by a quarter in March.'),
    storm('Shipments fell to 1.1 million tonnes a day.'),
    storm('Shipments fell in April.'),
    storm('Shipments through Baku fell.'),
    storm('All four moorings were damaged.'),
    storm('The Interfax agency reported that shipments fell.'),
    storm('Shipments fell, says Ivan Petrov.'),
    storm('ExxonMobil holds a stake.'),
    storm('The Kremlin spokesman Dmitry Peskov said shipments fell.'),
    storm('Shipments fell to 11 million barrels a day.'),
    storm('“Oil shipments … fell to 2.1 million barrels”, it said.'),
    output('Output reached 85.7 billion tonnes.'),
    output('Output fell by 0.3 per cent in 2021.'),
    output('Output reached 85.7 million tonnes in 2020.'),
    output('Output grew by three per cent.'),
    output('По словам премьер-министра Аскара Мамина, добыча выросла.', 'ru'),
    output('Добыча составила 85,7 млн баррелей.', 'ru'),
    output('Добыча составила 85,7 тыс. тонн.', 'ru'),
    output('«Ведомости» пишут, что добыча выросла.', 'ru'),
    storm('Eurasianet’s Aigul Serik writes that shipments fell.'),
    storm('Shipments fell, Chevron’s chief Mike Wirth told Eurasianet.'),
    storm('Lukoil said that shipments fell.'),
    storm('Less than half of the moorings were damaged.'),
    storm('Shipments fell by 1.1 million barrels a day.'),
  ],
  true: [
    storm('Shipments through Novorossiysk fell by 25 per cent in March.'),
    storm('In March 2022 the port handled 1.1 million barrels a day.'),
    storm('Two of the three moorings were damaged.'),
    storm('The Ministry said that shipments had fallen by a quarter.'),
    storm('Eurasianet reports that a storm damaged the moorings.'),
    storm('According to the energy ministry, shipments were a quarter lower.'),
    storm('The CPC, part-owned by Chevron, lost two moorings.'),
    storm('Petrov describes how a storm cut exports to 1.1 million barrels per day.'),
    storm('“[O]il shipments through Novorossiysk fell to 1.1 million barrels a day”, the ministry said.'),
    storm('Kazakh oil shipments dropped to 1.1m barrels a day.'),
    storm('The storm hit Russian and Kazakh interests alike.'),
    storm('Moscow runs the consortium, while Astana depends on it.'),
    storm('The pipeline carried about 1.1 million barrels daily, 25% less than the year before.'),
    output('Oil output reached 85.7 million tonnes in 2021.'),
    output('Energy minister Bolat Akchulakov said output rose by 0.3 per cent.'),
    output('Kommersant reports that output grew by 0.3% in 2021.'),
    output('According to Irina Kim, output was 85.7m tonnes.'),
    output('Добыча в 2021 г. выросла на 0,3%.', 'ru'),
    output('Акчулаков сообщил, что добыча составила 85,7 миллиона тонн.', 'ru'),
    output('Как пишет Ирина Ким в «Коммерсанте», добыча выросла.', 'ru'),
    storm('As Vladimir Petrov of Eurasianet notes, the storm did the damage.'),
    storm('Writing in Eurasianet, Vladimir Petrov says that shipments fell.'),
    storm('Citing the ministry, Eurasianet says that shipments fell.'),
    storm('Chevron and Lukoil hold stakes in it, Eurasianet adds.'),
  ],
}
