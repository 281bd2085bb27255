import { fold } from '#core/fold.ts'
import { t } from '#text/text.ts'
import { publicationName } from '../../evidence.ts'
import type { Judgement } from '../wording/key-judgements.ts'
import type { Given, Shortfall } from './given.ts'

/** Words that say of what kind a source is, or how near it stands to what it tells. English. */
const DESCRIBES =
  /\b(?:(?:official|government|diplomatic|military|industry|security|western|open|public|local|single|primary|secondary|independent|anonymous|unnamed|named|unofficial|two|three|four|five|six|several|few|one|\p{L}+(?:ese|ian|ish|kh|bek|jik|gyz|men)) sources?|sources? (?:in|on|at|within|inside|from|close to|near|familiar|who|which|with|of|are (?:few|independent|old|indirect|second-hand))|sourc(?:ed|ing)|officials?|state (?:media|television|news agency)|state-(?:run|owned)|official (?:data|figures|statistics)|statistics|surveys?|polls?|interviews?|(?:eye)?witness(?:es)?|diplomats?|journalists?|newspapers?|(?:\p{L}+ )?press (?:reports?|articles?|releases?|conferences?|stor(?:y|ies))|(?:state|local|foreign|independent|free|national|regional|\p{L}+(?:ese|ian|ish|kh|bek|jik|gyz|men)) press|news agenc(?:y|ies)|agency (?:reports?|stor(?:y|ies))|analysts?|(?:an?|one|two|three|single|signed|unsigned|newspaper|magazine|journal|press|review|his|her) (?:\p{L}+ )?articles?|[’']s? articles?|(?:news|media|independent|local|state|single|one|two|three|four|five) outlets?|essays?|op-eds?|commentar(?:y|ies)|academics?|scholars?|stud(?:y|ies)|reports?|reporting|documents?|speech(?:es)?|memoirs?|satellite (?:imagery|images|pictures)|think[- ]tanks?|opposition|first-hand|second-hand|uncorroborated|corroborated)\b/iu
/** Phrases that name no kind of source, though they sound so; what stands after “whatever” is set aside. */
const NAMES_NONE =
  /\b(?:whatever|whatsoever|no matter what|regardless of what|despite what) (?:the )?(?:\p{L}+ ){1,4}(?:says?|claims?|writes?|reports?|thinks?)\b|\b(?:as )?(?:everybody|everyone|anybody|anyone|people)(?: (?:in|of) the \p{L}+)? (?:knows?|says?|agrees?)\b|\bfrom (?:good|the best|reliable|various|many|all) sources\b/giu

/**
 * Each key judgement says what it rests on: in its own block an outlet or an author of its excerpts, or a word for the kind of source. A summary of the sources says it of the
 * brief as a whole and of no single judgement (ICD 206 asks for both).
 */
export function lacksDescriptor({ evidence, judgements, readsWords }: Given): Shortfall[] {
  if (!readsWords) return []
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
  if (DESCRIBES.test(text.replace(NAMES_NONE, ' '))) return true
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
