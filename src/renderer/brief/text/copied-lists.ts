import { DOMSerializer } from 'prosemirror-model'
import { pointKinds, pointLevels } from '#core/list-levels.ts'
import { schema } from './schema.ts'

/** What stands before the points of each level of a numbered list, as the `type` of HTML. */
const TYPES = ['1', 'a', 'i'] as const

/** What is copied as HTML: lists as other programs read them, points below another as a list within that. */
class CopiedText extends DOMSerializer {
  override serializeFragment(...given: Parameters<DOMSerializer['serializeFragment']>): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(...given)
    // What stands within something else is part of what is copied.
    const isWhole = given[2] === undefined
    if (isWhole) for (const list of made.querySelectorAll('ol, ul')) nestPoints(list)
    return made
  }
}

/** Writes what is copied from the text of a brief. `tidyHtml` reads it back. */
export const copiedHtml = new CopiedText(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema))

function nestPoints(list: Element): void {
  const points = [...list.children]
  const own = points.map((point) => Number(point.getAttribute('data-level')))
  const outermost = Math.min(...own)
  const levels = pointLevels(own.map((level) => ({ level: level - outermost })))
  const kinds = pointKinds(
    points.map((point, at) => ({ level: levels[at], ordered: kindOf(point) })),
    list.localName === 'ol',
  )
  for (const point of points) point.remove()
  const open = [list]
  for (const [at, point] of points.entries()) {
    const level = levels[at] ?? 0
    open.length = Math.min(open.length, level + 1)
    if (open.length <= level) {
      const isNumbered = kinds[at] === true
      const inner = list.ownerDocument.createElement(isNumbered ? 'ol' : 'ul')
      if (isNumbered) inner.setAttribute('type', TYPES[level] ?? '1')
      open.at(-1)?.lastElementChild?.append(inner)
      open.push(inner)
    }
    open[level]?.append(point)
  }
}

function kindOf(point: Element): boolean | undefined {
  const said = point.getAttribute('data-ordered')
  return said === null ? undefined : said === 'true'
}
