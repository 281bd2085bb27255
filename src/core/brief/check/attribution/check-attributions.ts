import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'
import type { EvidenceEntry, EvidenceMap } from '../../evidence.ts'
import { matchQuote } from '../match-quote.ts'
import { INSTITUTION, scriptOf } from '../names/institutions.ts'
import { sameOutlet } from '../names/same-outlet.ts'
import { samePerson } from '../names/same-person.ts'
import { stateOf } from '../names/places.ts'
import { quotedSpans } from '../../../in-text/quoted-passages.ts'
import { finding } from '../rules.ts'
import type { Finding } from '../rules.ts'
import type { TracedSentence } from '../trace.ts'
import type { Unchecked } from '../unchecked.ts'
import { attributionsIn } from './attributions.ts'
import type { Attribution } from './attributions.ts'
import { comparable } from './comparable.ts'
import { creditsIn } from './credits.ts'
import { isSource } from './is-source.ts'
import { isOfficeThere, officesIn } from './offices.ts'
import { isNamedThere, isWordThere, lastWord, tellsOf, wordsOf } from './named-there.ts'
import { speakersIn } from './speakers-in.ts'
import { speakerOfWords } from './speaker-of-words.ts'
import { strangeStatement } from './strange-statements.ts'
import { isUnnamed } from './unnamed.ts'

/** Names to which sentences credit words, and that are neither author nor outlet of what they rest on, nor a speaker there; and those nobody could compare. */
export function checkAttributions(
  trace: readonly TracedSentence[],
  evidence: EvidenceMap,
): { findings: Finding[]; unchecked: Unchecked[] } {
  const found = trace.map((traced) => {
    const entries = traced.excerpts.flatMap((id) => evidence[id] ?? [])
    if (traced.quotation) return { findings: [], unchecked: [] }
    const attributions = attributionsIn(traced.text)
    if (entries.length === 0) return { findings: [], unchecked: uncredited(traced, attributions) }
    const named = ofSentence(traced, entries, attributions)
    const findings = [...named.findings, ...strangeOffices(traced, entries)]
    const strange = findings.length > 0 ? null : strangeStatement(traced.text, entries)
    if (strange === null) return { ...named, findings }
    const { section, sentence } = traced
    return isUnnamed(strange.speaker)
      ? { findings, unchecked: [...named.unchecked, unread(sentence, [strange.name])] }
      : { ...named, findings: [finding('attribution', section, sentence, strange.found)] }
  })
  return { findings: found.flatMap(({ findings }) => findings), unchecked: found.flatMap(({ unchecked }) => unchecked) }
}

/** Offices (“the minister said”) of which neither the passages nor what stands around them speak. */
function strangeOffices({ section, sentence, text }: TracedSentence, entries: readonly EvidenceEntry[]): Finding[] {
  const spans = quotedSpans(text)
  return officesIn(text)
    .filter(({ start }) => !spans.some(([first, last]) => first <= start && start < last))
    .filter((office) => !isOfficeThere(office, entries))
    .map(({ printed }) =>
      finding('attribution', section, sentence, t('check:attribution', { name: printed, known: knownOf(entries) })),
    )
}

/** Without evidence nothing says whose words these are; where a tag allows that, it is told. */
function uncredited({ sentence, state }: TracedSentence, attributions: readonly Attribution[]): Unchecked[] {
  if (state !== 'TAGGED' || attributions.length === 0) return []
  return [
    unread(
      sentence,
      attributions.map(({ name }) => name),
    ),
  ]
}

/** Who is credited could not be compared with who speaks in the passage. */
function unread(sentence: string, names: readonly string[]): Unchecked {
  return { sentence, what: t('check:unchecked.speaker', { name: [...new Set(names)].join(', ') }) }
}

function ofSentence(
  { section, sentence, text }: TracedSentence,
  entries: readonly EvidenceEntry[],
  attributions: readonly Attribution[],
): { findings: Finding[]; unchecked: Unchecked[] } {
  const spans = quotedSpans(text)
  const credited = attributions
    .filter((each) => !spans.some(([start, end]) => start < each.start && each.end < end))
    .map((each) => ({ each, speakers: speakersBy(each, text, spans, attributions, entries) }))
  const wrong = credited
    .filter(({ each, speakers }) => {
      if (speakers.some((speaker) => samePerson(each.name, speaker))) return false
      const holding = creditedOf(each, text, spans, attributions, entries)
      // “Petrov of Eurasianet”, “Петров и Серик” name two, and both must be the source’s.
      const parts = each.name.split(/\s(?:of|from|for|и)\s/u)
      return (
        !bornOut(each, holding) &&
        !tellsOf(each.name, text, holding) &&
        // “the Port of Alat’s chief executive”: whose office it is.
        !(/^[’']s\s\p{Ll}/u.test(text.slice(each.start + each.name.length)) && isNamedThere(each.name, holding)) &&
        !(
          parts.length > 1 &&
          parts.every((name, index) => bornOut({ ...each, name }, holding) || (index > 0 && isNamedThere(name, holding)))
        )
      )
    })
    .map(({ each }) => each)
  const others = credited
    .filter(({ each }) => !wrong.includes(each))
    .flatMap(({ each, speakers }) => otherSpeaker(each, text, attributions, speakers, entries))
  // Who is named by the passage itself may speak there in words that are not read as that.
  const isUnread = ({ name }: Attribution): boolean =>
    !entries.some((entry) => comparable(name, entry)) || isNamedThere(personOf(name), entries)
  const unsure = others.filter(({ speaker }) => isUnnamed(speaker))
  const findings = wrong
    .filter((attribution) => !isUnread(attribution))
    .map(({ name }) => finding('attribution', section, sentence, t('check:attribution', { name, known: knownOf(entries) })))
    .concat(
      others
        .filter((each) => !unsure.includes(each))
        .map((found) => finding('attribution', section, sentence, t('check:otherSpeaker', found))),
    )
  const names = [...wrong.filter(isUnread), ...unsure].map(({ name }) => name)
  return { findings, unchecked: names.length === 0 ? [] : [unread(sentence, names)] }
}

/** The quotation to which a name belongs. */
function spanOf(
  { start, end, after }: Attribution,
  spans: readonly [number, number][],
  all: readonly Attribution[],
): [number, number] | undefined {
  if (after) return spans.findLast(([, last]) => last <= start)
  return spans.find(
    ([first]) => first >= end && !all.some((other) => !other.heard && other.start > end && other.end <= first && !other.after),
  )
}

/** Of several passages those that hold the quotation beside the name: “A writes “…”, while B writes “…””. */
function creditedOf(
  attribution: Attribution,
  text: string,
  spans: readonly [number, number][],
  all: readonly Attribution[],
  entries: readonly EvidenceEntry[],
): readonly EvidenceEntry[] {
  if (entries.length === 1 || spans.length === 0) return entries
  const span = spanOf(attribution, spans, all)
  if (span === undefined) return entries
  const holding = entries.filter(({ excerpt }) => matchQuote(text.slice(span[0], span[1]), excerpt.anchor.quote) !== null)
  return holding.length === 0 ? entries : holding
}

/** Who says, by the passages themselves, the words that a sentence credits to a name. */
function speakersBy(
  attribution: Attribution,
  text: string,
  spans: readonly [number, number][],
  all: readonly Attribution[],
  entries: readonly EvidenceEntry[],
): string[] {
  const span = attribution.heard ? undefined : spanOf(attribution, spans, all)
  if (span === undefined) return []
  const words = text.slice(span[0], span[1])
  return entries.flatMap(({ excerpt, block }) => speakerOfWords(words, block?.text ?? excerpt.anchor.quote) ?? [])
}

/** The speaker of words that are credited to another, where the sentence names nobody who might be that speaker. */
function otherSpeaker(
  { name }: Attribution,
  text: string,
  all: readonly Attribution[],
  speakers: readonly string[],
  entries: readonly EvidenceEntry[],
): { name: string; speaker: string }[] {
  const [speaker] = speakers
  if (speaker !== undefined && (ANYBODY.test(speaker) || entries.some((entry) => isOfficeOf(name, speaker, entry)))) return []
  const isNamed = speakers.some(
    (each) => all.some((other) => samePerson(other.name, each) || sameOutlet(other.name, each)) || text.includes(lastWord(each)),
  )
  // «сказал министр Узбекистана»: whose office it is, and not who holds it.
  return speaker === undefined || isNamed || (stateOf(name) !== null && !name.includes(' ')) ? [] : [{ name, speaker }]
}

/** “The Chair, Dame Olivia Renshaw, comments”: the office that the passage writes right beside the speaker. */
function isOfficeOf(name: string, speaker: string, { excerpt, block }: EvidenceEntry): boolean {
  const passage = block?.text ?? excerpt.anchor.quote
  const at = passage.indexOf(speaker)
  if (at === -1 || name.includes(' ')) return false
  const beside = [passage.slice(Math.max(0, at - BESIDE), at), passage.slice(at + speaker.length, at + speaker.length + BESIDE)]
  return beside.some(
    (words) => words.split(/[.;:!?]/u).some((part) => wordsOf(part).includes(name)) && /^,\s|,?\s?$/u.test(words),
  )
}

/** Characters between an office and the name of who holds it. */
const BESIDE = 24

/** “People say that …”: nobody in particular, and perhaps told by who speaks. */
const ANYBODY = /^(?:people|some|many|others|everyone|everybody|nobody|critics|experts|analysts|люди|многие|некоторые|все)$/iu

function bornOut({ name: printed, start, acts, heard }: Attribution, entries: readonly EvidenceEntry[]): boolean {
  const name = personOf(printed)
  // An outlet with a country in its name is not the country.
  const state = heard ? null : stateOf(name)
  return entries.some(({ article, excerpt, block, before, after }) => {
    if (isSource(name, article)) return true
    const around = [before, block, after].filter((each) => each !== null)
    if (around.some((each) => speakersIn(each).some((speaker) => samePerson(name, speaker) || sameOutlet(name, speaker))))
      return true
    if (heard && around.some(({ text }) => scriptOf(text) !== scriptOf(name) && isWordThere(name, text))) return true
    // “She said that …” goes on from the paragraph before, which names her.
    if (
      before !== null &&
      block !== null &&
      goesOnFrom(block.text) &&
      wordsOf(before.text).some((word) => samePerson(lastWord(name), word))
    )
      return true
    // A capital or a state speaks for those who govern there, and who does something that the passage tells may be said to do it.
    if (state !== null && around.some((each) => wordsOf(each.text).some((word) => stateOf(word) === state))) return true
    // A common word that has its capital from the sentence: “Hauliers say”.
    if (start === 0 && !name.includes(' ') && isCommonThere(name, around)) return true
    return acts && wordsOf(excerpt.anchor.quote).some((word) => samePerson(lastWord(name), word))
  })
}

/** «посол Таджикистана Рустам Солехзода»: the person, without the state that he stands for. */
function personOf(name: string): string {
  const [first = '', ...others] = name.split(/\s/u)
  const isPerson = others.length === 2 && others.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !INSTITUTION.test(word))
  return stateOf(first) !== null && isPerson ? others.join(' ') : name
}

/** Whether the first who speaks in a passage is “he” or “she”. */
const goesOnFrom = (passage: string): boolean => /^(?:he|she|they|он|она|они)$/iu.test(creditsIn(passage)[0]?.who ?? '')

function isCommonThere(name: string, around: readonly Block[]): boolean {
  const isWord = (word: string, index: number): boolean =>
    word.toLowerCase() === name.toLowerCase() && (index === 0 || word === word.toLowerCase())
  return around.some(({ text }) => text.match(/[\p{L}’'-]+/gu)?.some(isWord) === true)
}

function knownOf(entries: readonly EvidenceEntry[]): string {
  return entries
    .map(({ excerpt, article }) => {
      const who = [...article.authors, article.publication ?? ''].filter((name) => name !== '').join(', ')
      return who === '' ? t('check:unsigned', { excerpt: excerpt.id }) : t('check:signed', { excerpt: excerpt.id, who })
    })
    .join(' ')
}
