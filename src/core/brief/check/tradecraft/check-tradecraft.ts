import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import type { EvidenceMap } from '../../evidence.ts'
import { finding, type Finding } from '../rules.ts'
import type { Unchecked } from '../unchecked.ts'
import { judgementsIn } from '../wording/key-judgements.ts'
import { lacksAlternative } from './alternatives.ts'
import { lacksConsequence } from './assumption-consequence.ts'
import { hidesChange } from './change-since-last.ts'
import { lacksConfidence } from './confidence-stated.ts'
import { hidesContrary } from './contrary-evidence.ts'
import { hasSlotFor, type Given, type LastIssue, type Shortfall } from './given.ts'
import { lacksMessage } from './main-message.ts'
import { lacksRelevance } from './relevance.ts'
import { lacksDescriptor } from './source-descriptor.ts'
import { ACCURACY, REFERENCES, type TradecraftRule } from './standards.ts'

const RULES: Readonly<Record<TradecraftRule, (given: Given) => Shortfall[]>> = {
  'source-descriptor': lacksDescriptor,
  'assumption-consequence': lacksConsequence,
  'alternative-or-waiver': lacksAlternative,
  'why-it-matters': lacksRelevance,
  'main-message-first': lacksMessage,
  'contrary-evidence': hidesContrary,
  'change-since-last': hidesChange,
  'confidence-stated': lacksConfidence,
}

/** The rules that read English words; what of them is told by sections alone holds in every language. */
const BY_WORDS: readonly TradecraftRule[] = ['source-descriptor', 'assumption-consequence', 'confidence-stated']

/** The rules of tradecraft that the template asks for, each with the standard it comes from; and what of the standards no program can check. */
export function checkTradecraft(
  brief: BriefContent,
  template: Template,
  evidence: EvidenceMap,
  last: LastIssue,
): { findings: Finding[]; unchecked: Unchecked[] } {
  const asked = [...new Set(template.tradecraft)]
  if (asked.length === 0) return { findings: [], unchecked: [] }
  const readsWords = /^en\b/iu.test(brief.language)
  const given: Given = { brief, template, evidence, judgements: judgementsIn(brief, template), last, readsWords }
  const findings = asked.flatMap((rule) =>
    RULES[rule](given).map(({ section, sentence, message }) => ({
      ...finding(rule, section, sentence, message),
      reference: REFERENCES[rule],
    })),
  )
  return { findings, unchecked: notLookedAt(asked, given).map((what) => ({ sentence: null, what })) }
}

function notLookedAt(asked: readonly TradecraftRule[], { last, readsWords, template, brief }: Given): string[] {
  const told: string[] = [t('tradecraft:accuracy', { reference: ACCURACY })]
  if (asked.includes('contrary-evidence')) told.push(t('tradecraft:contrary.looked'))
  if (asked.includes('change-since-last') && last === 'gone') told.push(t('tradecraft:change.gone'))
  if (readsWords) return told
  const unread = asked.filter((rule) => BY_WORDS.includes(rule) || isByWords(rule, template))
  return unread.length === 0 ? told : [...told, t('tradecraft:language', { language: brief.language, rules: unread.join(', ') })]
}

function isByWords(rule: TradecraftRule, template: Template): boolean {
  if (rule === 'why-it-matters') return !hasSlotFor('why-it-matters', template)
  return rule === 'change-since-last' && !hasSlotFor('changes', template)
}
