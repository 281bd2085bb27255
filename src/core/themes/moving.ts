import { isWithin, siblingsOf, type Nested } from './nesting.ts'

/** Where a theme goes to: before another one (null: behind all), under the same parent where none is given. */
export type ThemeMove = { before: string | null; parent?: string | null }

/** One place up or down among the themes under the same parent; null where it is the first or last of them already. */
export function moveByStep(themes: readonly Nested[], slug: string, by: -1 | 1): ThemeMove | null {
  const siblings = siblingsOf(themes, slug)
  const at = siblings.indexOf(slug)
  if (at < 0 || siblings[at + by] === undefined) return null
  return { before: siblings[by === -1 ? at - 1 : at + 2] ?? null }
}

/** To above or below another theme, on its level; null where that one is the theme itself or lies below it. */
export function moveBeside(themes: readonly Nested[], slug: string, target: string, side: 'above' | 'below'): ThemeMove | null {
  const [moved, beside] = [slug, target].map((each) => themes.find((theme) => theme.slug === each))
  if (moved === undefined || beside === undefined || isWithin(themes, target, slug)) return null
  const siblings = siblingsOf(themes, target).filter((each) => each !== slug)
  const before = side === 'above' ? target : (siblings[siblings.indexOf(target) + 1] ?? null)
  return moved.parent === beside.parent ? { before } : { before, parent: beside.parent }
}
