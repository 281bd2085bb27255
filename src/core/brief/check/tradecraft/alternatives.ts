import { t } from '#text/text.ts'
import { saidIn, sectionsFor, type Given, type Shortfall } from './given.ts'

/** Another reading of the evidence is named. English. */
const ALTERNATIVE =
  /\balternativ(?:e|es|ely)\b|\b(?:another|other|different|competing|rival) (?:explanations?|readings?|hypothes[ei]s|interpretations?|scenarios?|possibilit(?:y|ies))\b/iu

/** None is weighed: it is denied that there is one or that it was looked at, or looking is all that is told. English and Russian. */
const NONE =
  /\bno (?:(?:other|different|competing|rival|further) (?:\p{L}+ )?(?:explanations?|readings?|hypothes[ei]s|interpretations?|scenarios?|possibilit(?:y|ies)|outcomes?|options?)|alternatives?)\b|\b(?:without|lacks?|lacking) (?:an? |any )?alternatives?\b|\balternatives? (?:\p{L}+ ){0,3}(?:not|never) (?:\p{L}+ )?(?:considered|weighed|examined|looked at|discussed)\b|\b(?:considered|weighed|examined|looked at|viewed|studied|discussed) (?:from|in|with) (?:all|every|full|great|due)\b|(?<!\p{L})(?:альтернатив\p{L}*(?: \p{L}+){0,2} нет|нет альтернатив\p{L}*|безальтернатив\p{L}*|не рассматривал\p{L}*|рассмотрен\p{L}* со всех сторон)(?!\p{L})/iu
/** What is merely called so: a thing and no reading. */
const A_THING =
  /\balternative (?:energy|energies|fuels?|power|sources? of (?:energy|power)|medicines?|media|music|currenc(?:y|ies)|proteins?)\b|(?<!\p{L})альтернативн\p{L}* (?:энерг\p{L}*|топлив\p{L}*|медицин\p{L}*)/iu
/** A denial that is argued weighs what it denies. */
const ARGUED = /\b(?:because|since|as (?:the|it|that|a|this)|given that)\b|(?<!\p{L})(?:потому что|поскольку|так как)(?!\p{L})/iu

/** The brief weighs an alternative: a section for them, a matrix of two or more named hypotheses, or a judgement that names another reading. */
export function lacksAlternative({ brief, template, judgements }: Given): Shortfall[] {
  const sections = sectionsFor('alternatives', brief, template)
  const weighed = brief.sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'matrix' && block.hypotheses.filter(({ name }) => name !== '').length > 1),
  )
  const written = sections.some((section) => saidIn(section).some(weighs))
  if (
    weighed ||
    written ||
    judgements.some(({ sentences }) => sentences.some(({ text }) => ALTERNATIVE.test(text) && weighs(text)))
  )
    return []
  return [{ section: sections[0]?.id ?? null, sentence: null, message: t('tradecraft:alternative') }]
}

function weighs(text: string): boolean {
  return (!NONE.test(text) || ARGUED.test(text)) && !A_THING.test(text)
}
