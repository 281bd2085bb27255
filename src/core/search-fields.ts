/** Fields whose words are looked for: those of the full-text tables. */
export const FIELDS = ['title', 'author', 'publication', 'note'] as const

/** What is said of an article as a whole: `theme:energy`. `publication=` is the whole name (`publication:="The Post"`), `publication` words of it. */
export const FILTERS = ['theme', 'from', 'to', 'year', 'language', 'collection', 'publication=', 'has', 'is'] as const

/** What the filters `has:` and `is:` can be asked. */
export const HAS = ['note', 'excerpt', 'theme', 'collection'] as const
export const IS = ['unread', 'read', 'starred'] as const
