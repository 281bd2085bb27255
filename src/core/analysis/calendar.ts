const DAY = 86_400_000
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
/** As they stand behind «в». */
const RUSSIAN = ['воскресенье', 'понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу']

/** Which day of the week a word names, Sunday as 0; null for another word. */
export function weekdayOf(word: string): number | null {
  const said = word.toLowerCase()
  const at = Math.max(WEEKDAYS.indexOf(said), RUSSIAN.indexOf(said))
  return at < 0 ? null : at
}

/** So many days after a day, before it for a number below 0. */
export function shiftedDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)
}

/** So many months after the month of a day. */
export function shiftedMonth(day: string, by: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const place = year * 12 + month - 1 + by
  return `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`
}

/** The latest such weekday that is not after a day. */
export function weekdayBefore(day: string, weekday: number): string {
  const own = new Date(`${day}T00:00:00Z`).getUTCDay()
  return shiftedDay(day, -((own - weekday + 7) % 7))
}
