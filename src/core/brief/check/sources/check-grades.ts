import type { BriefContent } from '#core/brief.ts'
import { isWeak } from '#core/grade.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { gradesOf, type EvidenceMap } from '../../evidence.ts'
import { finding, type Finding } from '../rules.ts'
import { judgementsIn } from '../wording/key-judgements.ts'

/** Judgements all of whose excerpts are graded D–F or 4–6. What nobody has graded is not taken for weak. */
export function checkGrades(brief: BriefContent, template: Template, evidence: EvidenceMap): Finding[] {
  return judgementsIn(brief, template).flatMap(({ section, sentences }) => {
    const ids = [...new Set(sentences.flatMap(({ excerpts }) => excerpts))]
    const entries = ids.flatMap((id) => evidence[id] ?? [])
    if (entries.length === 0 || !entries.every((entry) => isWeak(gradesOf(entry)))) return []
    const graded = entries.map((entry) => {
      const { reliability, credibility } = gradesOf(entry)
      return t('grades:of', { excerpt: entry.excerpt.id, grade: `${reliability ?? ''}${credibility ?? ''}` })
    })
    return [
      finding(
        'weak-grades',
        section,
        sentences[0]?.id ?? null,
        t('grades:weak', { count: graded.length, graded: graded.join(', ') }),
      ),
    ]
  })
}
