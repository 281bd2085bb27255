import { attribute, elementsIn, localName, type XmlElement } from './xml/xml-element.ts'

/** Twips, unless they say otherwise: beyond these, letters and lines lie outside the paper, in each other, or have no height. */
const FARTHEST_LEFT = -2500
const FARTHEST = 14_000
const LOWEST_LINE = 60
const TIGHTEST = -60
/** Half points above or below the line. */
const HIGHEST = 24
/** Percent of their width. */
const NARROWEST = 40
/** Fonts whose letters are pictures. */
const SYMBOLS =
  /^(?:symbol|webdings|wingdings(?: [23])?|marlett|(?:itc )?zapf dingbats|opensymbol|mt extra|bookshelf symbol 7|ms outlook|ms reference specialty)$/i

/** Whether a property of letters, paragraphs or rows takes them out of sight, without hiding them by name. */
export function isOutOfSight(property: XmlElement): boolean {
  const number = (name: string): number => Number(attribute(property, name) ?? Number.NaN)
  switch (localName(property.name)) {
    case 'spacing':
      return number('val') <= TIGHTEST || (attribute(property, 'lineRule') === 'exact' && number('line') < LOWEST_LINE)
    case 'w':
      return number('val') < NARROWEST
    case 'position':
      return Math.abs(number('val')) > HIGHEST
    case 'rFonts':
      return ['ascii', 'hAnsi', 'cs'].some((name) => SYMBOLS.test(attribute(property, name) ?? ''))
    case 'ind':
      return ['left', 'start', 'right', 'end'].some((side) => isFar(number(side)))
    case 'framePr':
      return isFar(number('x')) || number('y') < FARTHEST_LEFT
    case 'trHeight':
      return attribute(property, 'hRule') === 'exact' && number('val') < LOWEST_LINE
    case 'fitText':
    case 'eastAsianLayout':
      // Letters pressed into a width, or into the place of one: no export has any.
      return true
    case 'textFill':
      return (
        ['noFill', 'alpha', 'gradFill'].some((name) => elementsIn(property, name).length > 0) ||
        elementsIn(property, 'srgbClr').some(isPale)
      )
    default:
      return false
  }
}

/** Nearly white, in all three channels. */
function isPale(colour: XmlElement): boolean {
  return /^(?:[e-f][\da-f]){3}$/i.test(attribute(colour, 'val') ?? '')
}

function isFar(at: number): boolean {
  return at < FARTHEST_LEFT || at > FARTHEST
}
