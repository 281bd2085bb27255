import type { Extra, ShownRunning } from '#core/brief/proof/found.ts'
import { showsWhite } from './exported-docx-hidden.ts'
import { attribute, childrenOf, elementsIn, type XmlElement } from './xml/xml-element.ts'

const KINDS = ['headerReference', 'footerReference'] as const

/**
 * The ids of the heads and feet that pages of a file show, section by section (ISO 29500-1, 17.10): of each kind of page that there is the section's own, or that of the section before; null where a kind has
 * none. `settings`: null where the file has none.
 */
export function shownHeadsAndFeet(
  root: XmlElement,
  settings: XmlElement | null,
): (Pick<ShownRunning, 'place' | 'first'> & { id: string | null })[] {
  const evenToo = settings !== null && childrenOf(settings, 'evenAndOddHeaders').some(isOn)
  const before = new Map<string, string>()
  const shown = elementsIn(root, 'sectPr').flatMap((section) => {
    for (const kind of KINDS)
      for (const one of childrenOf(section, kind))
        before.set(`${kind} ${attribute(one, 'type') ?? 'default'}`, attribute(one, 'id') ?? '')
    const types = ['default', ...(childrenOf(section, 'titlePg').some(isOn) ? ['first'] : []), ...(evenToo ? ['even'] : [])]
    return KINDS.flatMap((kind) =>
      types.map((type) => {
        const place = kind === 'headerReference' ? ('head' as const) : ('foot' as const)
        return { place, first: type === 'first', id: before.get(`${kind} ${type}`) ?? null }
      }),
    )
  })
  return [...new Map(shown.map((one) => [JSON.stringify(one), one])).values()]
}

/** A page that is not white behind its text, and what stands on it. */
export function pageBackground(root: XmlElement): Extra[] {
  return childrenOf(root, 'background').flatMap((background): Extra[] => {
    const colour = attribute(background, 'color') ?? 'auto'
    const isPaper = (colour === 'auto' || !showsWhite(colour)) && childrenOf(background).length === 0
    return isPaper ? [] : [{ kind: 'style', text: `background ${colour}`, page: null }]
  })
}

/** Twips, two inches: a page on which text has less room than that cuts it or sets it letter by letter. */
const LEAST_ROOM = 2880

/** Pages that leave their text hardly any room. */
export function narrowPages(root: XmlElement): Extra[] {
  return elementsIn(root, 'sectPr').flatMap((section): Extra[] => {
    const [[size], [margins]] = [childrenOf(section, 'pgSz'), childrenOf(section, 'pgMar')]
    if (size === undefined) return []
    const room = (side: string, one: string, other: string): number =>
      twips(size, side) - twips(margins, one) - twips(margins, other)
    const [wide, high] = [room('w', 'left', 'right'), room('h', 'top', 'bottom')]
    return wide < LEAST_ROOM || high < LEAST_ROOM ? [{ kind: 'style', text: `pgSz ${wide} × ${high}`, page: null }] : []
  })
}

function twips(element: XmlElement | undefined, name: string): number {
  return element === undefined ? 0 : Number(attribute(element, name) ?? 0)
}

function isOn(property: XmlElement): boolean {
  return !['false', '0', 'off'].includes(attribute(property, 'val') ?? 'true')
}
