import { STYLE_NAMES, type StyleName, type Template, type TextStyle } from '#core/template.ts'
import { NATURAL_LEADING } from '../fonts/fonts.ts'
import type { Margin, PdfStyle } from './pdf-nodes.ts'

/** The template's styles as pdfmake's. Leading is a multiple of the size there, of the font's own line height here. */
export function pdfStyles(styles: Template['styles']): Record<StyleName, PdfStyle> {
  return Object.fromEntries(STYLE_NAMES.map((name) => [name, pdfStyle(styles[name])])) as Record<StyleName, PdfStyle>
}

function pdfStyle(style: TextStyle): PdfStyle {
  return {
    font: style.font,
    fontSize: style.size,
    lineHeight: style.leading / NATURAL_LEADING[style.font],
    bold: style.bold,
    italics: style.italic,
    color: style.colour,
    alignment: style.align,
    margin: marginOf(style),
  }
}

/** Left, top, right, bottom. */
function marginOf(style: TextStyle): Margin {
  return [style.indent, style.spaceBefore, 0, style.spaceAfter]
}

/** Height in points of `count` lines set in a style. */
export function linesHeight(style: TextStyle, count: number): number {
  return style.size * style.leading * count
}
