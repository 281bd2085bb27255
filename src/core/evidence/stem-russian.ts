/**
 * Endings of nouns, names, adjectives and verbs, as folding leaves them (й is и, ё is е), the longest first. Surnames in -ев and -ов lose it with
 * their case endings, so that Токаев, Токаева and Токаеву meet.
 */
const ENDINGS = (
  'иями ыми ими ого его ому ему ами ями иях ием иеи еву ева еве ову ова ове евым овым евои овои ева ' +
  'ость ости остью ения ение ению ении ениям ениях ать ять еть ить ают яют уют ует ает яет ила али или ыла ла ло ли ' +
  'ия ии ию ие ья ье ью ов ев ом ем ам ям ах ях ая яя ое ее ые ую юю ои еи ыи ым им ых их ою ею ут ют ит ат ят ет л ' +
  'а я ы и у ю е о ь'
)
  .split(' ')
  .toSorted((one, other) => other.length - one.length)
const SHORTEST = 3
/** After a short stem it is no ending of an adjective: Китая. */
const SHORTEST_ADJECTIVE = 5

/** The stem of a folded Russian word: its case, number and most forms of verbs taken off, at least three letters left. */
export function stemRussian(word: string): string {
  const plain = word.length > SHORTEST + 2 ? word.replace(/с[ья]$/, '') : word
  const ending = ENDINGS.find(
    (each) => plain.endsWith(each) && plain.length - each.length >= (each === 'ая' ? SHORTEST_ADJECTIVE : SHORTEST),
  )
  return ending === undefined ? plain : plain.slice(0, -ending.length)
}
