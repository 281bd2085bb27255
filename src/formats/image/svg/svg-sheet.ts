/** What a drawing's style sheets say, by what they say it of: `*`, `rect`, `.bar`, `rect.bar`, `#first`. */
export type SvgSheet = ReadonlyMap<string, Declarations>
export type Declarations = ReadonlyMap<string, string>

/** One element's name, class, id, or name and class: what programs write that draw. */
const SIMPLE = /^(?:\*|[\w-]*(?:[.#][\w-]+)?)$/

/** Reads CSS as far as drawings use it; null where it asks for more than single elements, their classes and ids. */
export function readSheet(css: string): SvgSheet | null {
  const sheet = new Map<string, Map<string, string>>()
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').split('}')
  for (const rule of rules) {
    if (rule.trim() === '') continue
    const brace = rule.indexOf('{')
    const selectors = rule.slice(0, brace).split(',')
    if (brace < 0 || rule.includes('@')) return null
    for (const selector of selectors.map((each) => each.trim())) {
      if (selector === '' || !SIMPLE.test(selector)) return null
      const known = sheet.get(selector) ?? new Map<string, string>()
      for (const [name, value] of readDeclarations(rule.slice(brace + 1))) known.set(name, value)
      sheet.set(selector, known)
    }
  }
  return sheet
}

/** `fill: red; stroke: none` as names and values. */
export function readDeclarations(css: string): Declarations {
  return new Map(
    css.split(';').flatMap((each): [string, string][] => {
      const colon = each.indexOf(':')
      if (colon < 0) return []
      const value = each.slice(colon + 1).replace(/!\s*important\s*$/i, '')
      return [[each.slice(0, colon).trim().toLowerCase(), value.trim()]]
    }),
  )
}

/** All that holds for an element, the stronger behind the weaker, as CSS has it: attributes, sheets by name, class and id, its own style. */
export function styleOf(name: string, attributes: ReadonlyMap<string, string>, sheet: SvgSheet): Map<string, string> {
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((each) => each !== '')
  const id = attributes.get('id')
  const selectors = [
    '*',
    name,
    ...classes.flatMap((each) => [`.${each}`]),
    ...classes.flatMap((each) => [`${name}.${each}`]),
    ...(id === undefined ? [] : [`#${id}`, `${name}#${id}`]),
  ]
  const said = selectors.flatMap((selector) => [...(sheet.get(selector) ?? [])])
  return new Map([...attributes, ...said, ...readDeclarations(attributes.get('style') ?? '')])
}
