import { type ArticleDraft, DOUBTFUL, type MetadataField } from '../article.ts'

/** What a citation is made of: worth a look where it is missing. */
const CITED: readonly MetadataField[] = ['title', 'authors', 'publication', 'date']

/** A database that names outlet and day in lines of their own has one for the author, too: where it is missing, nobody signed. */
const SURELY_NAMED = 0.9

function isUnsigned({ origins }: Omit<ArticleDraft, 'blocks'>): boolean {
  return [origins?.title, origins?.publication, origins?.date].every(
    (origin) => origin?.from === 'labelled' && origin.confidence >= SURELY_NAMED,
  )
}

/** The facts of an article that people should look at, in the order of a citation: unsure, or not found though a citation wants them. */
export function doubtfulFields(facts: Omit<ArticleDraft, 'blocks'>): MetadataField[] {
  const unsure = (field: MetadataField): boolean => (facts.origins?.[field]?.confidence ?? 1) < DOUBTFUL
  const missing = (field: MetadataField): boolean => facts[field] === null || facts[field]?.length === 0
  return [
    ...CITED.filter((field) => (missing(field) && !(field === 'authors' && isUnsigned(facts))) || unsure(field)),
    ...(['standfirst', 'url', 'language'] as const).filter((field) => !missing(field) && unsure(field)),
  ]
}
