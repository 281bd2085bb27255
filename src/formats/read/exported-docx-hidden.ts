import { isOutOfSight } from './exported-docx-sight.ts'
import { attribute, childrenOf, elementsIn, localName, type XmlElement } from './xml/xml-element.ts'

/** Half points; smaller letters nobody reads. */
const SMALLEST = 7
/** Half points above or below the line, from which figures are read as an exponent or an index. */
const RAISED = 4
/** Contrasts by WCAG 2, from 1 to 21: letters of less cannot be told from white paper; on a fill of more white letters can be read. */
const LEAST_ON_PAPER = 1.15
const LEAST_ON_FILL = 1.6
const PALE_HIGHLIGHTS = new Set(['white', 'yellow', 'cyan', 'green'])
/** The colours of a theme that are paper. */
export const PAPER: ReadonlySet<string> = new Set(['background1', 'light1', 'bg1', 'lt1'])

/** What letters or what stands behind them say of whether they are seen; what is silent leaves it as it is around. `filled`: something other than paper stands behind. */
type Look = Partial<
  Record<'vanished' | 'tiny' | 'white' | 'filled' | 'struck' | 'raised' | 'lifted', boolean> & Record<'colour' | 'fill', string>
>

/** The looks of a file's styles, with all that they are based on. `base`: of letters by default; `paragraph`: of the style that paragraphs without one have. */
export type StyleLooks = { base: Look; paragraph: Look; byId: ReadonlyMap<string, Look> }

/** The look where a part begins. */
export const SEEN: Look = {}

/** What the styles of a file (null: it has none) say of whether text in them is seen. */
export function styleLooks(styles: XmlElement | null): StyleLooks {
  const list = styles === null ? [] : childrenOf(styles, 'style')
  const named = new Map(list.map((style) => [attribute(style, 'styleId') ?? '', style]))
  const looked = (style: XmlElement | undefined, depth: number): Look => {
    if (style === undefined || depth > 20) return {}
    const [base] = childrenOf(style, 'basedOn')
    return { ...looked(base && named.get(attribute(base, 'val') ?? ''), depth + 1), ...lookOfStyle(style) }
  }
  const standard = list.find(
    (style) => attribute(style, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''),
  )
  const defaults = styles === null ? [] : childrenOf(styles, 'docDefaults').flatMap((one) => elementsIn(one, 'rPr'))
  return {
    base: defaults[0] === undefined ? {} : lookOf(defaults[0]),
    paragraph: looked(standard, 0),
    byId: new Map([...named].map(([id, style]) => [id, looked(style, 0)])),
  }
}

/** The ids of the styles whose text nobody sees. */
export function hiddenStyles(styles: XmlElement | null): ReadonlySet<string> {
  const { base, byId } = styleLooks(styles)
  return new Set([...byId].flatMap(([id, look]) => (isUnseen({ ...base, ...look }) ? [id] : [])))
}

/** Whether nobody reads text of this look: hidden, too small, white on paper, of the colour of what stands behind it, or struck through. */
export function isUnseen(look: Look): boolean {
  const { vanished = false, tiny = false, white = false, filled = false, struck = false, colour, fill } = look
  const same = colour !== undefined && fill !== undefined && contrast(colour, fill) < LEAST_ON_FILL
  return vanished || tiny || struck || (white && !filled) || same
}

/** As what text is told that nobody reads, or that reads otherwise since it is raised or lowered (10² is not 102); null: it is read. */
export function unreadKind(look: Look, text: string): 'struck-text' | 'hidden-text' | 'raised-text' | null {
  const { struck = false, raised = false, lifted = false, ...others } = look
  if (isUnseen(look)) return struck && !isUnseen(others) ? 'struck-text' : 'hidden-text'
  return (raised && /[\p{L}\p{N}]/u.test(text)) || (lifted && /\p{N}/u.test(text)) ? 'raised-text' : null
}

/** The look within an element of a Word text. */
export function lookWithin(element: XmlElement, around: Look, looks: StyleLooks): Look {
  switch (localName(element.name)) {
    case 'p': {
      const { vanished = false, filled = false } = around
      const { named, direct } = said(element, 'pPr', 'pStyle', looks)
      return { ...looks.base, ...(vanished && { vanished }), ...(filled && { filled }), ...(named ?? looks.paragraph), ...direct }
    }
    case 'r': {
      const { named, direct } = said(element, 'rPr', 'rStyle', looks)
      return { ...around, ...named, ...direct }
    }
    case 'tbl': {
      const { named, direct } = said(element, 'tblPr', 'tblStyle', looks)
      return { ...around, ...named, ...direct }
    }
    case 'tr': {
      const isHidden = childrenOf(element, 'trPr').some(
        (own) => childrenOf(own, 'hidden').some(isOn) || childrenOf(own).some(isOutOfSight),
      )
      return isHidden ? { ...around, vanished: true } : around
    }
    case 'tc': {
      // A cell that goes on from the one above or before it shows nothing of its own.
      const joined = childrenOf(element, 'tcPr').flatMap((own) => [...childrenOf(own, 'vMerge'), ...childrenOf(own, 'hMerge')])
      const isPart = joined.some((one) => attribute(one, 'val') !== 'restart')
      return { ...around, ...said(element, 'tcPr', null, looks).direct, ...(isPart ? { vanished: true } : {}) }
    }
    default:
      return around
  }
}

type Said = { named: Look | undefined; direct: Look }

function said(element: XmlElement, properties: string, style: string | null, { byId }: StyleLooks): Said {
  const [own] = childrenOf(element, properties)
  if (own === undefined) return { named: undefined, direct: {} }
  const [called] = style === null ? [] : childrenOf(own, style)
  return { named: called && byId.get(attribute(called, 'val') ?? ''), direct: lookOf(own) }
}

function lookOfStyle(style: XmlElement): Look {
  const letters = [...childrenOf(style, 'pPr'), ...childrenOf(style, 'rPr')].map(lookOf)
  // A style of tables fills some of its rows: which, depends on the table.
  const fills = elementsIn(style, 'shd').map(fillOf)
  return Object.assign({}, ...letters, fills.includes(true) ? { filled: true } : {})
}

/** What properties (of letters, paragraphs, cells or tables) say of it by themselves. */
export function lookOf(properties: XmlElement): Look {
  const look: Look = {}
  for (const property of childrenOf(properties)) {
    const value = attribute(property, 'val')
    switch (localName(property.name)) {
      case 'vanish':
      case 'specVanish':
        look.vanished = isOn(property)
        break
      case 'strike':
      case 'dstrike':
        look.struck = isOn(property)
        break
      case 'vertAlign':
        look.raised = value === 'superscript' || value === 'subscript'
        break
      case 'position':
        look.lifted = Math.abs(Number(value)) >= RAISED
        if (isOutOfSight(property)) look.vanished = true
        break
      case 'sz':
        look.tiny = Number(value) <= SMALLEST
        break
      case 'color': {
        // The colour of a theme counts before the one that stands beside it.
        const isPaper = PAPER.has(attribute(property, 'themeColor') ?? '') && attribute(property, 'themeShade') === null
        look.white = isPaper || (value !== null && contrastToWhite(value) < LEAST_ON_PAPER)
        if (value !== null && attribute(property, 'themeColor') === null) look.colour = value
        break
      }
      case 'highlight':
        if (value !== null && value !== 'none') look.filled = !PALE_HIGHLIGHTS.has(value)
        if (value === 'black') look.fill = '000000'
        break
      case 'shd': {
        const filled = fillOf(property)
        if (filled !== null) look.filled = filled
        const fill = attribute(property, 'fill')
        if (filled === true && fill !== null && fill !== 'auto') look.fill = fill
        break
      }
      default:
        if (isOutOfSight(property)) look.vanished = true
    }
  }
  return look
}

/** Whether a shading is of a colour that white letters are seen on; null where it is none. */
function fillOf(shading: XmlElement): boolean | null {
  if (attribute(shading, 'val') === 'solid') return showsWhite(attribute(shading, 'color') ?? '000000')
  const [fill, theme] = [attribute(shading, 'fill'), attribute(shading, 'themeFill')]
  if (fill === null || fill === 'auto') return theme === null ? null : !PAPER.has(theme)
  return showsWhite(fill)
}

/** Whether white letters can be read on a colour (six hexadecimal digits); on one that is said otherwise they may be. */
export function showsWhite(colour: string): boolean {
  return contrastToWhite(colour) >= LEAST_ON_FILL
}

function contrastToWhite(colour: string): number {
  return 1.05 / (lightness(colour) + 0.05)
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** By WCAG 2, relative to white; what is no number is black. */
function lightness(colour: string): number {
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour)?.slice(1) ?? ['00', '00', '00']
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = Number.parseInt(channel, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function isOn(property: XmlElement): boolean {
  return !['false', '0', 'off'].includes(attribute(property, 'val') ?? 'true')
}
