import type { SourceKind } from '#core/source-details.ts'

/**
 * What the types of reference managers mean, by their letters alone: RIS 2011, CSL 1.0.2, biblatex, EndNote and Zotero. What is missing says nothing that a citation needs.
 */
const KINDS: Record<SourceKind, string> = {
  'newspaper-article': 'news newspaper newspaperarticle articlenewspaper',
  'magazine-article': 'mgzn magazine magazinearticle articlemagazine',
  'journal-article': 'jour ejour journalarticle articlejournal electronicarticle review',
  book: 'book ebook edbook mvbook collection editedbook electronicbook proceedings classic classicalwork',
  chapter: 'chap echap chapter incollection inbook suppbook booksection bookchapter electronicbooksection',
  report: 'rprt govdoc report techreport manual governmentdocument',
  'conference-paper': 'cpaper conf paperconference inproceedings conferencepaper conferenceproceedings conferenceproceeding',
  thesis: 'thes thesis phdthesis mastersthesis dissertation',
  speech: 'speech slide presentation',
  'web-page': 'elec web icomm blog webpage website online electronic www blogpost postweblog post forumpost',
}
const BY_NAME = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as SourceKind] as const)),
)

/** What a record says that it describes; undefined where it does not say, or names what citations do not tell apart. */
export function recordKind(type: string): SourceKind | undefined {
  return BY_NAME.get(type.toLowerCase().replace(/[^a-z]/g, ''))
}
