/** By season, its names in English and Russian. */
const SEASONS: readonly RegExp[] = [
  'spring|весн\\p{L}*',
  'summer|лет(?:ом|а|о|у)',
  'autumn|fall|осен\\p{L}*',
  'winter|зим\\p{L}*',
].map(
  (names) =>
    new RegExp(
      `(?<![\\p{L}])(?:until|till|in|by|since|before|after|during|of|the|this|last|next|early|late|mid|до|с|к|в)\\s(?:the\\s)?(?<name>${names})(?!\\p{L})`,
      'iu',
    ),
)

const WEEKDAYS: readonly RegExp[] = [
  'mondays?|понедельник\\p{L}*',
  'tuesdays?|вторник\\p{L}*',
  'wednesdays?|сред[ауе]|средам',
  'thursdays?|четверг\\p{L}*',
  'fridays?|пятниц\\p{L}*',
  'saturdays?|суббот\\p{L}*',
  'sundays?|воскресень\\p{L}*',
].map((names) => new RegExp(`(?<!\\p{L})(?:on\\s|every\\s|last\\s|по\\s|в\\s|во\\s)?(?<name>${names})(?!\\p{L})`, 'iu'))

/** A season or a day of the week that the sentence names where the passage names only another; null where none is. */
export function otherSeason(sentence: string, passage: string): { season: string; there: string } | null {
  return otherOf(SEASONS, sentence, passage) ?? otherOf(WEEKDAYS, sentence, passage)
}

function otherOf(names: readonly RegExp[], sentence: string, passage: string): { season: string; there: string } | null {
  const said = names.map((each) => nameIn(each, sentence))
  const given = names.map((each) => nameIn(each, passage))
  const [own] = said.filter((name) => name !== null)
  const [there] = given.filter((name) => name !== null)
  if (own === undefined || there === undefined) return null
  return said.some((name, index) => name !== null && given[index] !== null) ? null : { season: own, there }
}

function nameIn(season: RegExp, text: string): string | null {
  return season.exec(text)?.groups?.['name'] ?? null
}
