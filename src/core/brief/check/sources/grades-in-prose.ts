import type { BriefContent } from '#core/brief.ts'
import type { Grades } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { gradesOf, readSentences, type EvidenceMap } from '../../evidence.ts'
import { finding, type Finding } from '../rules.ts'

const SOURCE =
  '(?:sources?|outlets?|publications?|papers?|newspapers?|reviews?|journals?|magazines?|agenc(?:y|ies)|sites?|websites?|articles?|reports?|authors?)'
/** The words of the Admiralty code for A to E. */
const RELIABILITY = ['completely reliable', 'usually reliable', 'fairly reliable', 'not usually reliable', 'unreliable'] as const
const GRADED = '(?:graded?|rated?|marked|grading|rating|reliability|credibility|Admiralty(?: code)?)(?: (?:of|is|as|at|it|for))?'

/** “(A1)”, “graded B2”, “rated 1 for credibility”, “a usually reliable review”: grades as a text gives them. */
const CODE = new RegExp(`(?:\\(|\\b${GRADED} )(?<letter>[A-F])[ -]?(?<digit>[1-6])(?![\\p{L}\\p{N}])`, 'gu')
const LETTER = new RegExp(
  `(?:\\b${GRADED} |\\breliability:? |(?<!\\p{L})(?:[Оо]ценк\\p{L}*|[Нн]адёжност\\p{L}*|[Нн]адежност\\p{L}*) )(?<letter>[A-F])(?![\\p{L}\\p{N}])`,
  'gu',
)
const DIGIT = new RegExp(
  `(?:\\b(?:graded|rated) (?<before>[1-6]) for credibility|\\bcredibility(?: (?:of|is))?:? (?<after>[1-6]))(?![\\p{L}\\p{N}])`,
  'gu',
)
const RELIABLE = new RegExp(
  `(?<!\\p{L})(?<!not )(?<words>${RELIABILITY.toSorted((a, b) => b.length - a.length).join('|')}) (?:\\p{L}+ )?${SOURCE}(?!\\p{L})`,
  'giu',
)
const CREDIBLE = /(?<!\p{L})(?<!(?:not|never|un) )confirmed by (?:other|independent|several)(?: independent)? sources(?!\p{L})/iu

type Claim = { printed: string } & Partial<Grades>

/**
 * Sentences whose words give a source another grade than the library has for what they cite; `null` there is not judged, and nothing is said of it. Words are read in English, codes
 * in any language.
 */
export function checkGradesInProse(brief: BriefContent, evidence: EvidenceMap): Finding[] {
  return readSentences(brief).flatMap(({ section, sentence, text, quotation }) => {
    if (quotation) return []
    const grades = sentence.evidence.excerpts.flatMap((id) => (evidence[id] ? [{ id, ...gradesOf(evidence[id]) }] : []))
    return claimsIn(text).flatMap((claim) => {
      const differs = (['reliability', 'credibility'] as const).some((kind) => {
        const given = grades.flatMap((each) => each[kind] ?? [])
        return claim[kind] != null && given.length > 0 && !given.some((grade) => grade === claim[kind])
      })
      if (!differs) return []
      const graded = grades.map(({ id, reliability, credibility }) =>
        t('grades:of', { excerpt: id, grade: `${reliability ?? ''}${credibility ?? ''}` }),
      )
      return [
        finding('grades-differ', section, sentence.id, t('grades:differ', { said: claim.printed, graded: graded.join(', ') })),
      ]
    })
  })
}

function claimsIn(text: string): Claim[] {
  const all = (pattern: RegExp, read: (groups: Record<string, string | undefined>) => Partial<Grades>): Claim[] =>
    [...text.matchAll(pattern)].map(({ 0: printed, groups = {} }) => ({ printed: printed.replace(/^\(/u, ''), ...read(groups) }))
  const confirmed = CREDIBLE.exec(text)
  return [
    ...all(CODE, ({ letter, digit }) => ({
      reliability: letter as Grades['reliability'],
      credibility: digit as Grades['credibility'],
    })),
    ...all(LETTER, ({ letter }) => ({ reliability: letter as Grades['reliability'] })),
    ...all(DIGIT, ({ before, after }) => ({ credibility: (before ?? after) as Grades['credibility'] })),
    ...all(RELIABLE, ({ words = '' }) => ({
      reliability: 'ABCDE'[RELIABILITY.findIndex((each) => each === words.toLowerCase())] as Grades['reliability'],
    })),
    ...(confirmed === null ? [] : [{ printed: confirmed[0], credibility: '1' as const }]),
  ]
}
