import type { BriefDocument } from '#core/document.ts'
import { STYLE_NAMES } from '#core/template.ts'
import type { PreparedHouse } from './prepare-house.ts'

/** A document in the colour of a house, and with its knowledge of which styles lean: everything else of its looks the house's styles say. */
export function inHouse(document: BriefDocument, { italic, accent }: Pick<PreparedHouse, 'italic' | 'accent'>): BriefDocument {
  const { styles, page } = document.template
  const own = { ...styles }
  for (const name of STYLE_NAMES) own[name] = { ...styles[name], italic: italic.get(name) ?? styles[name].italic }
  if (accent !== null) own.kicker = { ...own.kicker, colour: accent }
  return { ...document, template: { page, styles: own } }
}
