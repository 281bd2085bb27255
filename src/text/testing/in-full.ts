export type Texts = { readonly [key: string]: string | Texts }

/** Each text of a catalogue by its whole key: `window:count.article_one` as `window.count.article_one`. */
export function inFull(catalogue: Texts, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : inFull(value, `${path}${key}.`),
  )
}
