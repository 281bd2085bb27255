import { FURTHER_MONTHS } from './further-month-names.ts'

/**
 * Month names by number, lower case: full forms as they stand in a date (Russian, Ukrainian and Polish in the genitive too) and common short forms.
 * Languages: English, Russian, Kazakh, Kyrgyz, Uzbek, Ukrainian, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Hungarian, Arabic (also as in the Levant and the Maghreb), Uyghur. `FURTHER_MONTHS` has others.
 */
const TABLE: readonly string[] = [
  'january jan january января январь янв қаңтар қаңтарда январь yanvar січня січень januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń ocak يناير يانۋار január كانون_الثاني جانفي',
  'february feb febr февраля февраль фев февр ақпан fevral лютого лютий februar feber février févr fév febrero fevereiro febbraio februari lutego luty şubat فبراير فېۋرال február شباط فيفري',
  'march mar марта март мар наурыз mart березня березень märz maerz mrz mars marzo março maart marca marzec مارس مارت március آذار',
  'april apr апреля апрель апр сәуір aprel квітня квітень avril avr abril abr aprile kwietnia kwiecień nisan أبريل ابريل ئاپرېل április نيسان أفريل',
  'may мая май мамыр may травня травень mai mayo maio maggio mei maja maj mayıs مايو ماي május أيار',
  'june jun июня июнь июн маусым iyun червня червень juni juin junio junho giugno czerwca czerwiec haziran يونيو ئىيۇن június حزيران جوان',
  'july jul июля июль июл шілде iyul липня липень juli juillet juil julio julho luglio lipca lipiec temmuz يوليو ئىيۇل július تموز جويلية',
  'august aug августа август авг тамыз avgust серпня серпень août aout agosto augustus sierpnia sierpień ağustos أغسطس ئاۋغۇست augusztus آب أوت',
  'september sept sep сентября сентябрь сент сен қыркүйек sentabr sentyabr вересня вересень septembre septiembre setiembre setembro settembre września wrzesień eylül سبتمبر سېنتەبىر szeptember أيلول',
  'october oct октября октябрь окт қазан oktabr oktyabr жовтня жовтень oktober okt octobre octubre outubro ottobre października październik ekim أكتوبر ئۆكتەبىر október تشرين_الأول',
  'november nov ноября ноябрь ноя нояб қараша noyabr листопада листопад novembre noviembre novembro listopada listopad kasım نوفمبر نويابىر november تشرين_الثاني',
  'december dec декабря декабрь дек желтоқсан dekabr грудня грудень dezember dez décembre déc diciembre dic dezembro dicembre grudnia grudzień aralık ديسمبر دېكابىر december كانون_الأول',
]

const numbered = (names: readonly string[], between: string): [string, number][] =>
  names.flatMap((forms, index) => forms.split(between).map((name): [string, number] => [name.normalize('NFC'), index + 1]))

// The languages above come last, so that their words count where another language has the same one for another month.
const NUMBERS = new Map<string, number>([
  ...Object.values(FURTHER_MONTHS).flatMap((months) => numbered(months.split(' '), '/')),
  ...numbered(TABLE, ' '),
])

/** Kazakh endings of a date in a sentence or a title: `14 қаңтарда`, `қаңтардың 14-і`, `14 қаңтары`. */
const KAZAKH_ENDING = /(?:ында|інде|унда|күнү|дың|дің|тың|тің|ның|нің|да|де|та|те|ы|і)$/u

/** 1–12 for a month's name or short form in any of the languages above, null for another word. */
export function monthNumber(word: string): number | null {
  // Uzbek and Kyrgyz tie the month to the day: `14-yanvar`.
  const name = word.replace(/^-/, '').normalize('NFC').toLocaleLowerCase('en').replace(/\.$/, '').replace(/i̇/g, 'i')
  return NUMBERS.get(name) ?? NUMBERS.get(name.replace(KAZAKH_ENDING, '')) ?? null
}
