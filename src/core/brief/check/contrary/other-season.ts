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

/** A season that the sentence names where the passage names only another; null where none is. */
export function otherSeason(sentence: string, passage: string): { season: string; there: string } | null {
  const said = SEASONS.map((season) => nameIn(season, sentence))
  const given = SEASONS.map((season) => nameIn(season, passage))
  const [own] = said.filter((name) => name !== null)
  const [there] = given.filter((name) => name !== null)
  if (own === undefined || there === undefined) return null
  return said.some((name, index) => name !== null && given[index] !== null) ? null : { season: own, there }
}

function nameIn(season: RegExp, text: string): string | null {
  return season.exec(text)?.groups?.['name'] ?? null
}
