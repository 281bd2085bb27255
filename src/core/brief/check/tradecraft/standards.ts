import type { Template } from '#core/template.ts'

export type TradecraftRule = Template['tradecraft'][number]

/**
 * Where each rule comes from: the analytic tradecraft standards of Intelligence Community Directive 203 (2 January 2015), D.6.e, by their numbers, and ICD 206 on sourcing
 * (22 January 2015).
 */
export const REFERENCES: Readonly<Record<TradecraftRule, string>> = {
  'source-descriptor': 'ICD 203, D.6.e.(1): quality and credibility of sources; ICD 206: source descriptors',
  'confidence-stated': 'ICD 203, D.6.e.(2): uncertainty of judgements',
  'assumption-consequence': 'ICD 203, D.6.e.(3): assumptions told from information, and what follows if they fail',
  'alternative-or-waiver': 'ICD 203, D.6.e.(4): analysis of alternatives',
  'why-it-matters': 'ICD 203, D.6.e.(5): relevance and implications',
  'main-message-first': 'ICD 203, D.6.e.(6): the main message up front',
  'contrary-evidence': 'ICD 203, D.6.e.(6): contrary information acknowledged',
  'change-since-last': 'ICD 203, D.6.e.(7): change to or consistency of judgements',
}

/** What no program can check. */
export const ACCURACY = 'ICD 203, D.6.e.(8)'
