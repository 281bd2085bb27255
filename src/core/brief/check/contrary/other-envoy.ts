import { stateOf } from '../names/places.ts'
import { remembered } from '../../../in-text/remembered.ts'

/** Who speaks or acts for a state, by the beginnings of the words in English and Russian. */
const OFFICE =
  /(?<!\p{L})(?<office>ambassador|envoy|embass|consul|president|prime minister|premier|foreign minister|foreign ministry|посол|посла|послу|послом|посольств|консул|президент|премьер)\p{L}*/giu
/** “the Chinese ambassador”, “the ambassador of China”, «посол Китая»; “to” names whom he is sent to. */
const BEFORE = /(?<![\p{L}.’-])(?<word>\p{L}[\p{L}.’-]{0,24})\s$/u
const BEHIND = /^\s(?:of\s|for\s)?(?:the\s)?(?<word>\p{Lu}[\p{L}.’-]*)/u
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:посл|посол$)/iu, 'ambassador'],
  [/^посольств/iu, 'embass'],
  [/^консул/iu, 'consul'],
  [/^президент/iu, 'president'],
  [/^премьер|^premier/iu, 'prime minister'],
]

type Envoy = { printed: string; office: string; state: number }

/** One who speaks for a state where the passage gives his office to another (“посол России” for «посол Китая»); null where none does. */
export function otherEnvoy(sentence: string, passage: string): { office: string; there: string } | null {
  const given = envoysIn(passage)
  for (const { printed, office, state } of envoysIn(sentence)) {
    const alike = given.filter((each) => each.office === office)
    const [there] = alike
    if (there !== undefined && alike.every((each) => each.state !== state)) return { office: printed, there: there.printed }
  }
  return null
}

const envoysIn = remembered((text): Envoy[] =>
  [...text.matchAll(OFFICE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.groups?.['word'] ?? ''
    const behind = BEHIND.exec(text.slice(end, end + 40))
    const office = match.groups?.['office']?.toLowerCase() ?? ''
    const known = FORMS.find(([form]) => form.test(office))?.[1] ?? office
    const own = stateOf(before)
    if (own !== null) return [{ printed: `${before} ${match[0]}`, office: known, state: own }]
    const state = stateOf(behind?.groups?.['word'] ?? '')
    return state === null || behind === null ? [] : [{ printed: `${match[0]}${behind[0]}`, office: known, state }]
  }),
)
