import { longestCommon } from '#core/review/longest-common.ts'
import { inlineMarkdown, inlineParts, type InlinePart } from '../inline.ts'

/** Words, spaces, and every other sign alone. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu

type Style = Omit<InlinePart, 'text'>
const PLAIN: Style = { strong: false, emphasis: false, href: null }

/** Inline Markdown that says other words: those that are kept keep their look and link, new ones take that of both neighbours where it is the same. */
export function restyle(markdown: string, text: string): string {
  const styled = inlineParts(markdown).flatMap(({ text: own, ...style }) =>
    (own.match(TOKEN) ?? []).map((token) => ({ token, style })),
  )
  const tokens = text.match(TOKEN) ?? []
  const kept = new Map(
    longestCommon(
      styled.map(({ token }) => token),
      tokens,
    ).map(([was, now]) => [now, styled[was]?.style ?? PLAIN]),
  )
  const styleOf = (index: number): Style => {
    const own = kept.get(index)
    if (own) return own
    const before = nearest(kept, index, -1, tokens.length)
    const after = nearest(kept, index, 1, tokens.length)
    return before && after && same(before, after) ? before : PLAIN
  }
  return inlineMarkdown(joined(tokens.map((token, index) => ({ text: token, ...styleOf(index) }))))
}

function nearest(kept: ReadonlyMap<number, Style>, from: number, step: 1 | -1, length: number): Style | null {
  for (let index = from + step; index >= 0 && index < length; index += step) {
    const style = kept.get(index)
    if (style) return style
  }
  return null
}

function joined(parts: readonly InlinePart[]): InlinePart[] {
  const made: InlinePart[] = []
  for (const part of parts) {
    const last = made.at(-1)
    if (last && same(last, part)) last.text += part.text
    else made.push({ ...part })
  }
  return made
}

function same(one: Style, other: Style): boolean {
  return one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href
}
