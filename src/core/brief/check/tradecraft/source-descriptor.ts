import { fold } from '#core/fold.ts'
import { t } from '#text/text.ts'
import { publicationName } from '../../evidence.ts'
import type { Judgement } from '../wording/key-judgements.ts'
import { sectionsFor, wordsOf, type Given, type Shortfall } from './given.ts'

/** Words that say of what kind a source is, or how near it stands to what it tells. English. */
const DESCRIBES =
  /\b(?:according to|sources?|sourc(?:ed|ing)|officials?|state (?:media|television|news agency)|state-(?:run|owned)|official (?:data|figures|statistics)|statistics|surveys?|polls?|interviews?|(?:eye)?witness(?:es)?|diplomats?|journalists?|newspapers?|press|news agenc(?:y|ies)|academics?|scholars?|stud(?:y|ies)|reports?|reporting|documents?|satellite (?:imagery|images|pictures)|think[- ]tanks?|opposition|first-hand|second-hand|independent(?:ly)?|reliable|credible|uncorroborated|corroborated)\b/iu

/**
 * Each key judgement says what it rests on: in its own block an outlet or an author of its excerpts, or a word for the kind of source. A summary of the sources, where the
 * template has one and it is written, says it for all.
 */
export function lacksDescriptor({ brief, template, evidence, judgements, readsWords }: Given): Shortfall[] {
  const summary = sectionsFor('source-summary', brief, template)
  if (!readsWords || summary.some((section) => wordsOf(section) !== '')) return []
  return judgements
    .filter((judgement) => judgement.key && !describes(judgement, evidence))
    .map(({ section, sentences }) => {
      const cited = sentences.some(({ excerpts }) => excerpts.length > 0)
      const message = cited ? t('tradecraft:source.undescribed') : t('tradecraft:source.none')
      return { section, sentence: sentences[0]?.id ?? null, message }
    })
}

function describes({ sentences }: Judgement, evidence: Given['evidence']): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  if (DESCRIBES.test(text)) return true
  const said = fold(text)
  const names = sentences.flatMap(({ excerpts }) =>
    excerpts.flatMap((id) => {
      const article = evidence[id]?.article
      if (article === undefined) return []
      return [publicationName(article.publication) ?? '', ...article.authors.map((author) => author.split(/\s+/u).at(-1) ?? '')]
    }),
  )
  return names.some((name) => name.length > 2 && said.includes(fold(name).replace(/^the /u, '')))
}
