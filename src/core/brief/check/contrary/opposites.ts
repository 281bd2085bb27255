import { stem } from '#core/evidence/stem.ts'

/** Words of which one denies the other where the same is said of the same thing. English and Russian. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['open opened reopened', 'shut closed'],
  ['won win', 'lost lose'],
  ['accepted accept', 'rejected reject declined refused'],
  ['supported support backed back', 'opposed oppose'],
  ['allowed allow permitted permit', 'banned ban forbade forbidden prohibited prohibit'],
  ['approved approve', 'rejected reject blocked'],
  ['began begun begin started start', 'ended end stopped stop finished'],
  ['bought buy purchased', 'sold sell'],
  ['legal lawful', 'illegal unlawful'],
  ['possible', 'impossible'],
  ['succeeded succeed', 'failed fail'],
  ['included include', 'excluded exclude'],
  ['joined join', 'left leave quit'],
  ['confirmed confirm', 'denied deny'],
  ['arrested detained', 'released freed'],
  ['strengthened strengthen', 'weakened weaken'],
  ['improved improve', 'worsened worsen deteriorated'],
  ['imported import imports', 'exported export exports'],
  ['majority', 'minority'],
  ['charged accused suspected', 'convicted sentenced guilty'],
  ['proposed', 'adopted enacted'],
  ['safe', 'unsafe dangerous'],
  ['former', 'serving current sitting incumbent'],
  ['temporary', 'permanent'],
  ['voluntary', 'forced compulsory'],
  ['likely', 'unlikely'],
  ['surplus', 'deficit'],
  ['profit profits', 'loss losses'],
  ['upstream', 'downstream'],
  ['inside', 'outside'],
  ['minimum', 'maximum'],
  ['domestic', 'foreign'],
  ['winter', 'summer'],
  ['creditor lender', 'debtor borrower'],
  ['seller supplier', 'buyer customer'],
  ['tightened tighten', 'eased ease loosened loosen relaxed relax'],
  ['appointed appoint hired hire', 'dismissed dismiss sacked sack'],
  ['praised praise welcomed welcome', 'criticised criticise condemned condemn'],
  ['victory', 'defeat'],
  ['widened widen', 'narrowed narrow'],
  ['resumed resume', 'suspended suspend halted halt'],
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['urban', 'rural'],
  ['выше', 'ниже'],
  ['внутри', 'снаружи вне'],
  ['северный', 'южный'],
  ['восточный', 'западный'],
  ['прибыль прибыли', 'убыток убытки убытков'],
  ['открыт открыта открыто открыты открыл открыли открылась', 'закрыт закрыта закрыто закрыты закрыл закрыли закрылась'],
  ['поддержал поддержала поддержали', 'отверг отвергла отвергли'],
  ['разрешил разрешила разрешили разрешен', 'запретил запретила запретили запрещен'],
  ['купил купила купили', 'продал продала продали'],
  ['импорт', 'экспорт'],
  ['начал начала начали начался началась', 'закончил закончила закончили закончился закончилась прекратил прекратила'],
  ['профицит', 'дефицит'],
]

/** Pairs that tell the same with the parties exchanged: who buys from somebody is sold to by him. */
const CONVERSES =
  'bought buy purchased buys sold sell sells imported import imports exported export exports купил купила купили продал продала продали'
/** Whether one of a pair of opposites tells what the other does of the parties in each other’s places. */
export const isConverse = (key: string): boolean => CONVERSE_KEYS.has(key)

const OPPOSITES = new Map<string, Set<string>>()
for (const [one, other] of PAIRS) {
  const [left, right] = [keysOf(one), keysOf(other)]
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const)
    for (const key of from) OPPOSITES.set(key, new Set([...(OPPOSITES.get(key) ?? []), ...to]))
}

function keysOf(words: string): string[] {
  return words.split(' ').map(stem)
}

/** What denies a word, all as keys of tokens. */
export function oppositesOf(key: string): ReadonlySet<string> {
  return OPPOSITES.get(key) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()
const CONVERSE_KEYS = new Set(keysOf(CONVERSES))
