import type { IPropertiesOptions } from 'docx'
import { STYLE_NAMES, type Template } from '#core/template.ts'
import { PARTED_STYLES } from '../parted-styles.ts'
import { docxStyleId } from './docx-styles.ts'

/** Lines in a row that may end on a hyphen. */
const MOST_IN_A_ROW = 2

/**
 * That Word parts words by the languages of the text, where a style sets lines out to both margins: in ragged text it would do so wherever half a word fits, which nobody wants there, and knows
 * no other way.
 */
export function docxHyphens(styles: Template['styles']): Pick<IPropertiesOptions, 'hyphenation'> {
  if (!STYLE_NAMES.some((name) => isParted(name, styles))) return {}
  return { hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: MOST_IN_A_ROW, doNotHyphenateCaps: true } }
}

/** The part of styles with all others told to leave words whole, which docx has no way to say. */
export function wholeWords(xml: string, styles: Template['styles']): string {
  const whole = new Set(STYLE_NAMES.filter((name) => !isParted(name, styles)).map((name) => `w:styleId="${docxStyleId(name)}"`))
  const [head = '', ...rest] = xml.split('<w:style ')
  const told = rest.map((style) => {
    const id = /w:styleId="[^"]*"/u.exec(style)?.[0] ?? ''
    return whole.has(id) ? style.replace('<w:spacing ', '<w:suppressAutoHyphens/><w:spacing ') : style
  })
  return [head, ...told].join('<w:style ')
}

function isParted(name: keyof Template['styles'], styles: Template['styles']): boolean {
  return PARTED_STYLES.has(name) && styles[name].align === 'justify'
}
