import type { Passage, Trial } from './trial.ts'

const RAIL: Passage = {
  quote:
    'Traffic on the Middle Corridor did not recover until the autumn: Azerbaijan’s ports handled 62 block trains in the first half, against 140 a year earlier, because China Railway had raised its tariffs by 18 per cent in March.',
  by: ['Leyla Mammadova'],
  publication: 'Caucasus Transit',
  date: '2024-11-05',
}
const GRAIN: Passage = {
  quote:
    'Kazakhstan banned imports of Russian wheat by road in April 2023 but never stopped rail shipments to mills with a licence. Deputy Agriculture Minister Azat Sultanov said the ban would not be extended to barley.',
  by: ['Dmitri Orlov'],
  publication: 'Grain Letter',
  date: '2023-05-10',
}
const POLL: Passage = {
  quote:
    'Of the 1,200 people asked, 41 per cent trusted neither Moscow nor Beijing, 22 per cent trusted both, and fewer than one in ten had no opinion. Support for the union fell from 78 to 61 per cent within three years.',
  by: ['Aida Nurmagambetova'],
  publication: 'Demoscope Almaty',
  date: '2023-09-18',
}
const VISA: Passage = {
  quote:
    'Tajikistan and China signed the visa agreement in Dushanbe on 4 June; Uzbekistan, which had signed in 2019, sent 14 observers, and Kyrgyzstan sent six. No text has been published.',
  by: ['Rustam Karimov'],
  publication: 'Pamir Dispatch',
  date: '2023-06-08',
}
const NUCLEAR: Passage = {
  quote:
    'Строительство станции начнётся не раньше 2029 года, заявил министр энергетики Алмасадам Саткалиев. По его словам, «Росатом» не получит контракт на обслуживание, а стоимость двух блоков составит около 14–15 млрд долларов.',
  by: ['Ерлан Бекхожин'],
  publication: 'Власть',
  date: '2025-01-30',
  language: 'ru',
}
const CAMPS: Passage = {
  quote:
    'Officials at the county said that all schools of the kind had closed by the end of 2019, but satellite pictures taken in May 2020 show that at least nine of the fourteen sites were still guarded.',
  by: ['Claire Huang'],
  publication: 'Open Ground',
  date: '2020-07-22',
}

/** Written after the rules that the third set had asked for. Each is false of its passage. */
const FALSE: Trial[] = [
  { text: 'Azerbaijan’s ports handled 140 block trains in the first half.', on: [RAIL] },
  { text: 'China Railway cut its tariffs by 18 per cent in March.', on: [RAIL] },
  { text: 'China Railway raised its tariffs by 80 per cent in March.', on: [RAIL] },
  { text: 'Georgia’s ports handled 62 block trains in the first half.', on: [RAIL] },
  { text: 'Kazakhstan allowed imports of Russian wheat by road in April 2023.', on: [GRAIN] },
  { text: 'Kazakhstan stopped rail shipments to mills with a licence.', on: [GRAIN] },
  { text: 'The ban would be extended to barley, Deputy Agriculture Minister Azat Sultanov said.', on: [GRAIN] },
  { text: 'Kazakhstan banned imports of Russian wheat by road in April 2022.', on: [GRAIN] },
  { text: 'Prime Minister Azat Sultanov said that barley was exempt.', on: [GRAIN] },
  { text: 'Some 41 per cent of those asked trusted Moscow and Beijing.', on: [POLL] },
  { text: 'Support for the union rose from 61 to 78 per cent within three years.', on: [POLL] },
  { text: 'More than one in ten had no opinion.', on: [POLL] },
  { text: 'Of 1,200 people asked, 22 per cent trusted neither Moscow nor Beijing.', on: [POLL] },
  { text: 'Kyrgyzstan sent 14 observers and Uzbekistan six.', on: [VISA] },
  { text: 'The text of the agreement has been published.', on: [VISA] },
  { text: 'Tajikistan and China signed the visa agreement in Dushanbe on 14 June.', on: [VISA] },
  { text: 'Uzbekistan signed in 2021.', on: [VISA] },
  { text: '«Росатом» получит контракт на обслуживание.', on: [NUCLEAR], language: 'ru' },
  { text: 'Строительство станции начнётся в 2027 году.', on: [NUCLEAR], language: 'ru' },
  { text: 'Стоимость двух блоков составит около 14–15 млн долларов.', on: [NUCLEAR], language: 'ru' },
  { text: 'All fourteen sites were still guarded in May 2020.', on: [CAMPS] },
  { text: 'At most nine of the fourteen sites were still guarded in May 2020.', on: [CAMPS] },
  { text: 'Officials said that all schools of the kind had opened by the end of 2019.', on: [CAMPS] },
]

const TRUE: Trial[] = [
  { text: 'Traffic on the Middle Corridor recovered in the autumn.', on: [RAIL] },
  { text: 'China Railway raised its tariffs by 18% in March 2024.', on: [RAIL] },
  { text: 'Not until the autumn did traffic on the Middle Corridor recover.', on: [RAIL] },
  { text: 'Since April 2023 Russian wheat may not be imported by road.', on: [GRAIN] },
  { text: 'Rail shipments to licensed mills never stopped.', on: [GRAIN] },
  { text: 'Rail shipments to mills with a licence went on.', on: [GRAIN] },
  { text: 'The ban does not extend to barley, according to Deputy Agriculture Minister Azat Sultanov.', on: [GRAIN] },
  { text: 'Kazakhstan’s ban on Russian wheat by road did not touch rail shipments to licensed mills.', on: [GRAIN] },
  { text: 'Two in five of those asked trusted neither Moscow nor Beijing.', on: [POLL] },
  { text: 'Some 41 per cent trusted neither capital, while 22 per cent trusted both.', on: [POLL] },
  { text: 'Support for the union dropped by 17 points to 61 per cent in three years.', on: [POLL] },
  { text: 'Less than ten per cent had no opinion.', on: [POLL] },
  { text: 'Tajikistan and China signed a visa agreement in Dushanbe on 4 June 2023, whose text is not public.', on: [VISA] },
  { text: 'The text of the agreement has not been published.', on: [VISA] },
  { text: 'Uzbekistan, which signed in 2019, sent 14 observers; Kyrgyzstan sent six.', on: [VISA] },
  { text: 'Fourteen observers came from Uzbekistan and six from Kyrgyzstan.', on: [VISA] },
  { text: 'Контракта на обслуживание «Росатом» не получит.', on: [NUCLEAR], language: 'ru' },
  { text: 'До 2029 года строительство станции не начнётся, сказал министр Саткалиев.', on: [NUCLEAR], language: 'ru' },
  { text: 'Two units will cost some 14 to 15 billion dollars.', on: [NUCLEAR] },
  { text: 'Work on the station will not begin before 2029, Energy Minister Almasadam Satkaliyev said.', on: [NUCLEAR] },
  { text: 'Nine or more of the fourteen sites were still guarded in May 2020.', on: [CAMPS] },
  {
    text: 'Officials said that the schools had closed by the end of 2019; satellite pictures of May 2020 say otherwise.',
    on: [CAMPS],
  },
  { text: 'Not all of the sites had closed: at least nine of fourteen were still guarded in May 2020.', on: [CAMPS] },
  {
    text: 'Azerbaijan’s ports handled 62 block trains in the first half, fewer than half of the 140 a year earlier.',
    on: [RAIL],
  },
]

/** False, and not found yet. */
const NOT_FOUND: Trial[] = [
  { text: 'Traffic on the Middle Corridor recovered before the autumn, up from 62 trains to 140.', on: [RAIL] },
]

export const FOURTH = { false: FALSE, true: TRUE, notFound: NOT_FOUND, heldBack: [] }
