import type { Passage, Trial } from './trial.ts'

const PIPELINE: Passage = {
  quote:
    'KazTransOil shipped 8.6 million tonnes of crude through the Atyrau–Samara pipeline in 2024, down 7 per cent from the year before, while deliveries to Germany rose to 1.5 million tonnes from 993,000.',
  by: ['Miras Akhmetov'],
  publication: 'Caspian Energy Review',
  date: '2025-02-11',
}
const MINISTER: Passage = {
  quote:
    '“We have no plans to leave OPEC+ and we will compensate for every barrel produced above the quota by June 2026,” Energy Minister Erlan Akkenzhenov told reporters in Astana on 26 March.',
  by: ['Saule Tokayeva'],
  publication: 'Tengri Business',
  date: '2025-03-27',
}
const BORDER: Passage = {
  quote:
    'Two of the five crossings with Kyrgyzstan stayed shut for eleven days in August, and roughly 1,400 lorries queued on the Kazakh side, according to the freight union. The union’s head, Marat Dzhaparov, put losses at $23 million.',
  by: ['Nurlan Abdyldaev'],
  publication: 'Bishkek Monitor',
  date: '2024-09-02',
}
const COTTON: Passage = {
  quote:
    'The study by the Newlines Institute did not find that machine picking had ended transfers of labour; it estimated that at least half a million people in three prefectures were moved to pick cotton in 2018.',
  by: ['Ellen Marsh'],
  publication: 'Steppe Affairs',
  date: '2021-01-20',
}
const URANIUM: Passage = {
  quote:
    '«Казатомпром» сократил план добычи урана на 2025 год с 31 до 25 тысяч тонн из-за нехватки серной кислоты. Доля Китая в экспорте выросла до двух третей, сообщил глава компании Меиржан Юсупов.',
  by: ['Айгерим Садыкова'],
  publication: 'Курсив',
  date: '2024-08-23',
  language: 'ru',
}
const TROOPS: Passage = {
  quote:
    'The mission, which began on 6 January, numbered about 2,030 soldiers and left Kazakhstan by 19 January; Russia supplied most of them, Armenia sent 70 and Tajikistan 200.',
  by: ['Tom Reyes'],
  publication: 'The Astana Times',
  date: '2022-01-20',
}

/** Written after the rules, to see what the check makes of what it was not made for. Each is false of its passage. */
const FALSE: Trial[] = [
  { text: 'KazTransOil shipped 8.6 billion tonnes of crude through the pipeline in 2024.', on: [PIPELINE] },
  { text: 'Crude shipments through Atyrau–Samara rose 7 per cent in 2024.', on: [PIPELINE] },
  { text: 'Deliveries to Germany rose to 1.5 million barrels.', on: [PIPELINE] },
  { text: 'Deliveries to Germany fell from 1.5 million tonnes to 993,000.', on: [PIPELINE] },
  { text: 'Deliveries to Poland rose to 1.5 million tonnes.', on: [PIPELINE] },
  { text: 'In 2023 KazTransOil shipped 8.6 million tonnes through the line.', on: [PIPELINE] },
  { text: 'As Saule Tokayeva writes, shipments fell by 7 per cent.', on: [PIPELINE] },
  { text: 'The Financial Times reports that shipments fell by 7 per cent.', on: [PIPELINE] },
  { text: 'Shipments were down a tenth from the year before.', on: [PIPELINE] },
  { text: 'Kazakhstan has plans to leave OPEC+.', on: [MINISTER] },
  { text: 'The minister said: “We have … plans to leave OPEC+”.', on: [MINISTER] },
  { text: 'The minister said “we will compensate for every barrel produced by June 2026”.', on: [MINISTER] },
  { text: 'Every barrel above the quota will be compensated for by July 2026.', on: [MINISTER] },
  { text: '“We have no plans to leave OPEC+”, President Tokayev told reporters.', on: [MINISTER] },
  { text: 'Akkenzhenov told reporters in Almaty that Kazakhstan would compensate.', on: [MINISTER] },
  { text: 'The minister promised to “compensate for some barrels produced above the quota”.', on: [MINISTER] },
  { text: 'All five crossings with Kyrgyzstan stayed shut for eleven days.', on: [BORDER] },
  { text: 'Two of the five crossings stayed shut for twelve days in August.', on: [BORDER] },
  { text: 'Exactly 1,400 lorries queued on the Kyrgyz side.', on: [BORDER] },
  { text: 'Losses came to €23 million, said the head of the union.', on: [BORDER] },
  { text: 'Two fifths of a million lorries queued at the border.', on: [BORDER] },
  { text: 'The crossings stayed open for eleven days in August.', on: [BORDER] },
  { text: 'The study found that machine picking had ended transfers of labour.', on: [COTTON] },
  { text: 'At most half a million people were moved to pick cotton in 2018.', on: [COTTON] },
  { text: 'At least half a million people in four prefectures were moved to pick cotton.', on: [COTTON] },
  { text: 'The Carnegie Endowment estimated that at least half a million people were moved.', on: [COTTON] },
  { text: 'The study did “find that machine picking had ended transfers of labour”.', on: [COTTON] },
  { text: 'Казатомпром увеличил план добычи урана на 2025 год до 31 тысячи тонн.', on: [URANIUM], language: 'ru' },
  { text: 'Доля Китая в экспорте упала до двух третей.', on: [URANIUM], language: 'ru' },
  { text: 'Доля Китая в экспорте выросла до трёх четвертей.', on: [URANIUM], language: 'ru' },
  { text: 'Kazatomprom cut its plan for 2025 from 31 to 25 million tonnes.', on: [URANIUM] },
  { text: 'Доля России в экспорте выросла до двух третей.', on: [URANIUM], language: 'ru' },
  { text: 'The mission began on 9 January and left by 19 January.', on: [TROOPS] },
  { text: 'The mission had left Kazakhstan by 16 January.', on: [TROOPS] },
  { text: 'Armenia sent 200 soldiers and Tajikistan 70.', on: [TROOPS] },
  { text: 'About 2,030 soldiers never left Kazakhstan.', on: [TROOPS] },
  { text: 'Fewer than 2,000 soldiers took part in the mission.', on: [TROOPS] },
]

/** Each is true of its passage. */
const TRUE: Trial[] = [
  { text: 'Three of the five crossings stayed open.', on: [BORDER] },
  { text: 'KazTransOil shipped 8.6m tonnes of crude through Atyrau–Samara in 2024.', on: [PIPELINE] },
  { text: 'Shipments fell by seven per cent in 2024.', on: [PIPELINE] },
  { text: 'Deliveries to Germany climbed from 993,000 tonnes to 1.5 million.', on: [PIPELINE] },
  { text: 'According to Miras Akhmetov, shipments through the pipeline were down 7% on the year before.', on: [PIPELINE] },
  { text: 'Caspian Energy Review reported in February 2025 that deliveries to Germany had risen.', on: [PIPELINE] },
  { text: 'Less crude went through the Atyrau–Samara pipeline, but more of it reached Germany.', on: [PIPELINE] },
  { text: 'Kazakhstan does not plan to leave OPEC+.', on: [MINISTER] },
  { text: 'Akkenzhenov said: “We have no plans to leave OPEC+ and we will compensate for every barrel”.', on: [MINISTER] },
  { text: 'The energy minister promised to make up for output above the quota by June 2026.', on: [MINISTER] },
  { text: 'Energy Minister Erlan Akkenzhenov ruled out leaving OPEC+ on 26 March 2025.', on: [MINISTER] },
  { text: '“[W]e will compensate for every barrel produced above the quota”, the minister said in Astana.', on: [MINISTER] },
  { text: 'Two of five crossings with Kyrgyzstan were closed for 11 days in August 2024.', on: [BORDER] },
  { text: 'Some 1,400 lorries waited on the Kazakh side, the freight union said.', on: [BORDER] },
  { text: 'Marat Dzhaparov, who heads the freight union, put losses at 23 million dollars.', on: [BORDER] },
  { text: 'The Newlines Institute estimated that 500,000 people or more were moved to pick cotton in 2018.', on: [COTTON] },
  { text: 'The study found no proof that machine picking had ended transfers of labour.', on: [COTTON] },
  { text: 'In three prefectures at least 500,000 people were moved to the cotton harvest in 2018.', on: [COTTON] },
  { text: 'Kazatomprom cut its production plan for 2025 from 31,000 to 25,000 tonnes.', on: [URANIUM] },
  { text: 'План добычи на 2025 год сокращён до 25 тыс. тонн.', on: [URANIUM], language: 'ru' },
  { text: 'Две трети экспорта приходятся на Китай, говорит Меиржан Юсупов.', on: [URANIUM], language: 'ru' },
  { text: 'Причина — нехватка серной кислоты.', on: [URANIUM], language: 'ru' },
  { text: 'China’s share of exports grew to two thirds, according to the company’s head, Meirzhan Yusupov.', on: [URANIUM] },
  { text: 'The mission of about 2,030 soldiers lasted from 6 to 19 January 2022.', on: [TROOPS] },
  { text: 'Armenia sent seventy soldiers and Tajikistan two hundred.', on: [TROOPS] },
  { text: 'Most of the soldiers came from Russia.', on: [TROOPS] },
  { text: 'By 19 January the soldiers were gone.', on: [TROOPS] },
  { text: 'Some 2,000 soldiers took part, most of them Russian.', on: [TROOPS] },
  { text: 'The soldiers left Kazakhstan within a fortnight.', on: [TROOPS] },
  { text: 'Tom Reyes of The Astana Times puts the mission at about 2,030 soldiers.', on: [TROOPS] },
]

/** False, and not found yet. */
const NOT_FOUND: Trial[] = [
  { text: 'Transneft shipped 8.6 million tonnes of crude through the Atyrau–Samara pipeline.', on: [PIPELINE] },
  { text: 'Nurlan Abdyldaev put losses at $23 million.', on: [BORDER] },
  { text: 'Armenia supplied most of the soldiers, Russia 70.', on: [TROOPS] },
]

export const THIRD = { false: FALSE, true: TRUE, notFound: NOT_FOUND, heldBack: [] }
