import { looksLikeName, stripHonorifics } from './names.ts'
import { roughWords } from './words.ts'

/** What people who write articles are; heads of state and officials are left out, for they stand in articles. */
const ROLES =
  'fellow|professor|lecturer|researcher|research (?:associate|assistant|analyst|director)|analyst|journalist|reporter|correspondent|writer|author|editor|columnist|commentator|blogger|' +
  'candidate|student|scholar|academic|historian|economist|sociologist|anthropologist|political scientist|scientist|coordinator|consultant|specialist|expert|adviser|advisor|associate|' +
  'founder|co-founder|director|graduate|intern|lawyer|photographer|translator|project manager|programme manager|program officer|head of|chair'

const IS_ROLE = new RegExp(
  `^(?:is|was|works|worked|serves|teaches|writes|has been|holds|covers|studies)\\b(?: (?:currently|also|now|previously|as))*\\b.{0,160}?\\b(?:${ROLES}|based in|covers?|writes|reports|teaches|studies)\\b`,
  'iu',
)
const ANONYMOUS = new RegExp(
  `^the (?:writer|author|authors|contributor|columnist)s? (?:is|are|was|were|teach(?:es)?|works?|serves?|can be|has|have|holds?|writes?)\\b`,
  'iu',
)
const RUSSIAN =
  /^([\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}.-]+){1,3})\s*[–—-]\s*(?:\p{L}+\s){0,3}?(?:журналист|саясаттанушы|сарапшы|ғалым|тарихшы|политолог|эксперт|аналитик|исследователь|профессор|доцент|научный сотрудник|экономист|историк|обозреватель|корреспондент|кандидат|доктор)/u
const ABOUT_AUTHOR =
  /^(?:об авторе|автор(?:ы)? (?:статьи|материала)?\s*[–—-]|автор туралы|作者(?:系|是|为)|über (?:den|die) autor)/iu
/** German and French: the verb and the job. */
const IS_ROLE_ELSEWHERE = new RegExp(
  `^(?:ist|war|arbeitet|lehrt|schreibt|berichtet|leitet|forscht|est|était|travaille|enseigne|écrit|dirige|couvre)(?= ).{0,120}?(?<!\\p{L})(?:${[
    'redakteur(?:in)?|journalist(?:in)?|korrespondent(?:in)?|professor(?:in)?|autor(?:in)?|(?:politik|sozial)?wissenschaftler(?:in)?|forscher(?:in)?|historiker(?:in)?|ökonom(?:in)?',
    'mitarbeiter(?:in)?|referent(?:in)?|leiter(?:in)?|direktor(?:in)?|dozent(?:in)?|publizist(?:in)?|analyst(?:in)?|expert(?:e|in)|fellow|doktorand(?:in)?|universität|hochschule',
    'journaliste|chercheu(?:r|se)|professeure?|correspondante?|auteure?|autrice|analyste|économiste|historienn?e?|politologue|direct(?:eur|rice)|doctorante?|éditorialiste|spécialiste|rédact(?:eur|rice)|université',
  ].join('|')})(?!\\p{L})`,
  'iu',
)
const VERB_ELSEWHERE =
  / (?:ist|war|arbeitet|lehrt|schreibt|berichtet|leitet|forscht|est|était|travaille|enseigne|écrit|dirige|couvre) /u
const HAN_AUTHOR = /^[（(]?(?:本文)?作者(\p{Script=Han}{2,3}?)?(?:系|是|为|現任|现任)\S{2,80}$/u
const HAN_JOB = /^(\p{Script=Han}{2,4})[，,]\S{2,50}(?:研究员|教授|记者|主任|博士|学者|作家|评论员|讲师|分析师|编辑)[。）)]?$/u
const VERB = / (?:is|was|works|worked|serves|teaches|writes|reports|has been|holds|covers|studies)\b/u

/** `Jane Doe reports on freight for …`: the verb alone says it. */
const WRITES = /^(?:writes|reports|covers)\b (?:regularly |often )?(?:about|on|for|from|the|\p{Lu})/u

export type Biography = { name: string | null }

/**
 * Whether a short paragraph says who its author is (`Jane Doe is a senior fellow at …`, `The writer is …`), with the name where it gives one.
 * A sentence about a person in the news has the same form, so callers ask only before the first and after the last paragraph.
 */
export function readBiography(text: string): Biography | null {
  if (text.length > 900 || roughWords(text) > 110) return null
  if (ANONYMOUS.test(text) || ABOUT_AUTHOR.test(text)) return { name: null }
  const russian = RUSSIAN.exec(text)?.[1]
  if (russian !== undefined) return { name: russian }
  const han = HAN_AUTHOR.exec(text) ?? HAN_JOB.exec(text)
  if (han !== null) return { name: han[1] ?? null }
  const elsewhere = VERB_ELSEWHERE.exec(text.slice(0, 120))
  if (elsewhere !== null) {
    const name = stripHonorifics(text.slice(0, elsewhere.index).replace(/,.*/s, ''))
    if (looksLikeName(name) && IS_ROLE_ELSEWHERE.test(text.slice(elsewhere.index + 1, elsewhere.index + 240))) return { name }
  }
  const verb = VERB.exec(text.slice(0, 120))
  if (verb === null) return null
  const name = stripHonorifics(text.slice(0, verb.index).replace(/,.*/s, ''))
  if (!looksLikeName(name)) return null
  const predicate = text.slice(verb.index + 1, verb.index + 280)
  return WRITES.test(predicate) || IS_ROLE.test(predicate) ? { name } : null
}
