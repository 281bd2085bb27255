/**
 * The pages of the guide, in the order of its contents: the names of Markdown files in docs/guide, or in docs for those that are reference as well. The window shows
 * the same files.
 */
export const GUIDE_PAGES = [
  'first-brief',
  'screens',
  'shortcuts',
  'preferences',
  'formats',
  'checks',
  'proof',
  'exchange',
  'backups',
  'templates',
  'command-line',
  'analysis',
  'evidence-register',
  'backup-format',
] as const
export type GuidePage = (typeof GUIDE_PAGES)[number]

/** A page of the guide, or what stands under one of its headings. */
export type GuideSpot = { page: GuidePage; heading: string | null }

/** The spot that `page#heading` names; null where there is no such page. */
export function spotOf(name: string): GuideSpot | null {
  const [page, heading = null] = name.split('#')
  const known = GUIDE_PAGES.find((each) => each === page)
  return known === undefined ? null : { page: known, heading }
}

/** What a heading is called in links, as forges that show Markdown make it: small letters, hyphens for spaces, no punctuation. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** The page that a link from another page leads to (`../templates.md#fields`), null where it leads elsewhere; `from`: the page that it stands on. */
export function linkedSpot(from: GuidePage, href: string): GuideSpot | null {
  if (href.startsWith('#')) return { page: from, heading: href.slice(1) }
  const file = /^(?:\.\.?\/)*(?:guide\/)?(?<name>[a-z-]+)\.md(?<heading>#.*)?$/.exec(href)?.groups
  return file === undefined ? null : spotOf(`${file['name'] ?? ''}${file['heading'] ?? ''}`)
}
