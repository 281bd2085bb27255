import type { BriefContent, BriefSection } from '#core/brief.ts'
import { isHeadCell } from '#core/brief-table.ts'
import { fold } from '#core/fold.ts'
import type { Template, TemplateSection } from '#core/template.ts'
import { t } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { slotTitle } from '../outline/section-groups.ts'
import { tableNumbers } from '../resolve/table-numbers.ts'
import { pointsOf, type Point } from './points.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'

/** What a reason is joined on with. English. */
const ARGUES =
  /\b(?:because|since (?!\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|therefore|hence|given that|in view of|in light of|due to|owing to|as a result of|so that|which would|this would|the reason)\b/iu
/** A finding that is named by its number. */
const FINDING = /\b(?:findings?|paragraphs?|¶) ?\d/iu

/** What a template asks of single points: a source for each paragraph and cell, a finding behind each recommendation, and no arguments in them. */
export function checkPoints(brief: BriefContent, template: Template): Finding[] {
  const findings = findingsOf(brief, template)
  return template.sections.flatMap((slot) => {
    const parts = brief.sections.filter((section) => section.slot === slot.id)
    const points = pointsOf(parts).filter(({ sentences }) => sentences.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    const title = slotTitle(slot, parts)
    const told = (
      rule: Finding['rule'],
      message: 'linked' | 'argues' | 'unsourced',
      wrong: (point: Point) => boolean,
    ): Finding[] =>
      points.flatMap((point, index) =>
        wrong(point)
          ? [
              finding(
                rule,
                point.section,
                point.sentences[0]?.id ?? null,
                t(`gate:point.${message}`, { point: index + 1, title }),
              ),
            ]
          : [],
      )
    return [
      ...(slot.sourcePerParagraph
        ? told('paragraph-source', 'unsourced', ({ sentences }) => excerptsOf(sentences).length === 0)
        : []),
      ...(slot.linkedToFinding ? told('finding-link', 'linked', (point) => !isLinked(point, findings)) : []),
      ...(slot.noArguments && /^en\b/iu.test(brief.language) ? told('argument-in-point', 'argues', argues) : []),
      ...(slot.sourcePerCell ? parts.flatMap((part) => cellFindings(part, brief, template)) : []),
    ]
  })
}

type Findings = { excerpts: ReadonlySet<string>; titles: readonly string[] }

/** What recommendations may be linked to: sections by theme and those that the template has for findings. */
function findingsOf(brief: BriefContent, template: Template): Findings {
  const slots = new Set(template.sections.filter(isFinding).map(({ id }) => id))
  const parts = brief.sections.filter(({ slot }) => slots.has(slot))
  return {
    excerpts: new Set(pointsOf(parts).flatMap(({ sentences }) => excerptsOf(sentences))),
    titles: parts.map(({ title }) => fold(title)),
  }
}

function isFinding({ kind, role }: TemplateSection): boolean {
  return kind === 'by-theme' || role === 'findings'
}

function isLinked({ sentences }: Point, { excerpts, titles }: Findings): boolean {
  if (excerptsOf(sentences).some((id) => excerpts.has(id))) return true
  const said = fold(textOf(sentences))
  return FINDING.test(said) || titles.some((title) => title.length > 2 && said.includes(title))
}

function argues({ sentences }: Point): boolean {
  return ARGUES.test(textOf(sentences))
}

function cellFindings(part: BriefSection, brief: BriefContent, template: Template): Finding[] {
  const numbers = tableNumbers(brief, template)
  return part.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const cells = block.rows.flatMap(({ cells }, row) => cells.map((cell, column) => ({ ...cell, row, column })))
    return cells
      .filter(({ row, column, sentences }) => !isHeadCell(block, row, column) && excerptsOf(sentences).length === 0)
      .map(({ row, column, sentences }) => {
        const place = { row: row + 1, column: column + 1, number: numbers.get(block.id) ?? 0 }
        const message = sentences.length === 0 ? t('gate:cell.empty', place) : t('gate:cell.unsourced', place)
        return finding('cell-source', part.id, sentences[0]?.id ?? null, message)
      })
  })
}

function excerptsOf(sentences: Point['sentences']): string[] {
  return sentences.flatMap(({ evidence }) => evidence.excerpts)
}

function textOf(sentences: Point['sentences']): string {
  return sentences.map(({ text }) => plainText(text)).join(' ')
}
