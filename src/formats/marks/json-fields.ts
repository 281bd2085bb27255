/** What JSON can hold, and what is not there. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** What an object has under a key of its own. */
export function field(value: Json, key: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, key) ? (value as Record<string, Json>)[key] : undefined
}

/** JSON-LD writes one of something without a list. */
export function list(value: Json): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? [...(value as readonly Json[])] : [value]
}

export function objects(value: Json): Json[] {
  return list(value).filter((each) => typeof each === 'object' && each !== null)
}

export function text(value: Json): string | null {
  return typeof value === 'string' ? value : null
}
