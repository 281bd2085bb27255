/** Whether two BCP 47 tags mean one language, region and script aside (`en-GB`, `en`). What is not known is the same as nothing. */
export function sameLanguage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && primary(one) === primary(other)
}

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''
