/** The rules' reasons for leaving a block out, in the analyst's words. */
const REASONS: Record<string, string> = {
  advertisement: 'Advertisement',
  'archive-heading': 'Heading of the archive page',
  'author-bio': 'About the author',
  'author-bio-heading': 'About the author',
  'author-bio-name': 'About the author',
  'blog-preface': 'Words of the site before the article',
  byline: 'Byline, kept as the authors',
  category: 'Topics and tags',
  'comment-count': 'Number of comments',
  'comment-form': 'Form for comments',
  comments: 'Comments of readers',
  contact: 'Contact line',
  'date-line': 'Dateline, kept as the date',
  disclaimer: 'Disclaimer',
  'duplicate-header': 'Heading that is repeated',
  'image-credit': 'Credit of a picture',
  licence: 'Licence line',
  metadata: 'Kept as title, authors or date',
  navigation: 'Navigation',
  newsletter: 'Newsletter or follow line',
  'page-box': 'Box beside the article',
  'page-edge': 'Outside the article on the page',
  'page-number': 'Page number',
  'provenance-note': 'Note on where the text comes from',
  'read-more': 'Link to another article',
  'reading-time': 'Reading time',
  'running-footer': 'Footer of the page',
  'running-head': 'Running head of the page',
  separator: 'Separator',
  'series-note-prefix': 'Note on the series',
  share: 'Share line',
  'site-chrome': 'Part of the site, not of the article',
  'trailing-line': 'Line after the end',
  analyst: 'Left out by you',
}

/** Why a block was left out. A reason this window does not know is shown as it is, with its hyphens as spaces. */
export function droppedWords(reason: string): string {
  const known = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined
  if (known !== undefined) return known
  const plain = reason.replaceAll('-', ' ').trim()
  return plain === '' ? 'Not part of the article' : plain.charAt(0).toUpperCase() + plain.slice(1)
}
