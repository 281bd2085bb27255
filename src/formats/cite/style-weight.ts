import { attribute, childrenOf, localName, type XmlElement } from '../read/xml/xml-element.ts'

/**
 * Of how many elements the processor makes a style, which writes every macro out wherever it is called: macros that call macros twice double with each step. A macro that is not
 * there, or one that calls itself, is named instead; so is one that is there twice.
 */
export function styleWeight(
  root: XmlElement,
): { weight: number } | { missing: string } | { circular: string } | { twice: string } {
  const macros = new Map<string, XmlElement>()
  for (const macro of childrenOf(root, 'macro')) {
    const name = attribute(macro, 'name') ?? ''
    if (macros.has(name)) return { twice: name }
    macros.set(name, macro)
  }
  const known = new Map<string, number>()
  const open = new Set<string>()
  let wrong: { missing: string } | { circular: string } | null = null
  const ofMacro = (name: string): number => {
    const macro = macros.get(name)
    if (macro === undefined) wrong ??= { missing: name }
    else if (open.has(name)) wrong ??= { circular: name }
    if (macro === undefined || open.has(name)) return 0
    const before = known.get(name)
    if (before !== undefined) return before
    open.add(name)
    const weight = of(macro)
    open.delete(name)
    known.set(name, weight)
    return weight
  }
  const of = (element: XmlElement): number => {
    const called = ['text', 'key'].includes(localName(element.name)) ? element.attributes.get('macro') : undefined
    return childrenOf(element).reduce((sum, child) => sum + of(child), 1 + (called === undefined ? 0 : ofMacro(called)))
  }
  const weight = [...childrenOf(root, 'citation'), ...childrenOf(root, 'bibliography'), ...macros.values()].reduce(
    (sum, part) => sum + of(part),
    0,
  )
  return wrong ?? { weight }
}
