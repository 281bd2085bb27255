const UP =
  'rose|rises?|rising|risen|grew|grows?|growing|grown|growth|increas\\p{L}*|up|gain(?:s|ed)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|swell(?:s|ed)?|swollen|mount(?:s|ed)|leap(?:s|ed|t)?|rebound(?:s|ed)?|rocket(?:s|ed)|more|higher|expand(?:s|ed|ing)?|added|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|lengthen(?:s|ed)?|widen(?:s|ed)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|' +
  'выр[оа]с\\p{L}*|раст[её]т|растут|рост\\p{L}?|увелич\\p{L}*|повыс\\p{L}*|подорожа\\p{L}*|подня(?:л|ла|ли|ло|лся|лась|лись)|больше|выше|прибав\\p{L}*|удво\\p{L}*|утро\\p{L}*'
const DOWN =
  'fell|falls?|falling|fallen|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas\\p{L}*|down|less|lower(?:s|ed)?|fewer|shr(?:ank|ink|inks|unk)|los[te]|loses|cut(?:s|ting)?|slump(?:s|ed)?|plung(?:e|es|ed)|halv(?:e|es|ed|ing)|reduc\\p{L}*|slid|sank|sunk|sinks?|slip(?:s|ped)?|dip(?:s|ped)|dwindl(?:e|es|ed|ing)|reced(?:e|es|ed|ing)|tumbl(?:e|es|ed)|plummet(?:s|ed)|contract(?:ed|s by)|shed|shorten(?:s|ed)?|narrow(?:s|ed)|' +
  'упа(?:л|ла|ло|ли|дет|дёт)|пада(?:ет|ют|ли|ла|л|ло)|падени\\p{L}*|сниз\\p{L}*|снижа\\p{L}*|снижени\\p{L}*|сократ\\p{L}*|сокращ\\p{L}*|уменьш\\p{L}*|подешеве\\p{L}*|меньше|ниже|потеря\\p{L}*'
const DIRECTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<up>${UP})|(?<down>${DOWN}))(?![\\p{L}\\p{N}])`, 'giu')

const BY_HOW_MUCH = /(?:\p{N}\s?%|\p{N}\s(?:percentage points?|процент\p{L}*)|per ?cent)\s$/iu

/** Words that say a thing grew (1) or shrank (-1), each with its place. English and Russian. */
export function directionsIn(text: string): { way: 1 | -1; start: number; end: number }[] {
  return (
    [...text.matchAll(DIRECTION)]
      .filter(
        (match) =>
          !/(?:^|[^\p{L}])(?:no|any|than|once|ever|made|set|give|given|take|taken|нет|не)\s$/iu.test(
            text.slice(Math.max(0, match.index - 12), match.index),
          ),
      )
      .filter(
        (match) =>
          !/^\s(?:than|to|чем)\s/iu.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)) ||
          !/^(?:more|less|fewer|up|down|больше|меньше)$/iu.test(match[0]) ||
          // “nearly 5 per cent less than in 2023”: by how much stands before it.
          BY_HOW_MUCH.test(text.slice(Math.max(0, match.index - 20), match.index)),
      )
      // “put the decline down to the canals” tells a cause.
      .filter(
        (match) =>
          !/^down$/iu.test(match[0]) ||
          !/^\sto\s(?!\p{N}|[$€£¥]|about|some|around|nearly|almost|just|only)/iu.test(text.slice(match.index + match[0].length)),
      )
      .map((match) => ({
        way: match.groups?.['up'] === undefined ? -1 : 1,
        start: match.index,
        end: match.index + match[0].length,
      }))
  )
}
