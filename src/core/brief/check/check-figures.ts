import type { BriefContent } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { figureNumbers } from '../resolve/resolve-figure.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'

/** Figures that do not say where their picture comes from, or what it shows; each finding names its figure as the place. */
export function checkFigures(brief: BriefContent, template: Template): Finding[] {
  const numbers = figureNumbers(brief, template)
  return brief.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'figure') return []
      const number = numbers.get(block.id) ?? 0
      return [
        ...(block.source.trim() === ''
          ? [finding('figure-source', section, block.id, t('check:figure.source', { number }))]
          : []),
        ...(block.alternative.trim() === ''
          ? [finding('figure-alternative', section, block.id, t('check:figure.alternative', { number }))]
          : []),
      ]
    }),
  )
}

/** Figures whose picture the library does not have; `held`: the hashes of those that it has. */
export function checkPictures(brief: BriefContent, template: Template, held: ReadonlySet<string>): Finding[] {
  const numbers = figureNumbers(brief, template)
  return brief.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'figure' || held.has(block.image)) return []
      return [finding('figure-picture', section, block.id, t('check:figure.picture', { number: numbers.get(block.id) ?? 0 }))]
    }),
  )
}
