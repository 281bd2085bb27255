/** Why a rule left a block out, by the name that the rule gives (`Block.dropped`), in words that complete “Left out: …”. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['advertisement', 'advertisement'],
  ['archive-heading', 'heading of the archive page'],
  ['author-bio', 'about the author'],
  ['author-bio-heading', 'about the author'],
  ['author-bio-name', 'about the author'],
  ['blog-preface', 'foreword of the site'],
  ['by-hand', 'by you'],
  ['byline', 'author line, kept in the details'],
  ['category', 'tags and sections'],
  ['comment-count', 'number of comments or readers'],
  ['comment-form', 'comment form'],
  ['comments', 'readers’ comments'],
  ['contact', 'contact line'],
  ['date-line', 'date line, kept in the details'],
  ['disclaimer', 'disclaimer'],
  ['duplicate-header', 'repeats the title'],
  ['image-credit', 'picture credit'],
  ['licence', 'copyright or licence'],
  ['link', 'nothing but a link'],
  ['mail-furniture', 'around the text of the newsletter'],
  ['metadata', 'kept in the details'],
  ['navigation', 'navigation'],
  ['newsletter', 'subscribe or follow'],
  ['page-box', 'box of the web page'],
  ['page-edge', 'around the text of the page'],
  ['provenance-note', 'where it appeared first'],
  ['quoted-mail', 'from an earlier mail'],
  ['read-more', 'pointer to other articles'],
  ['reading-time', 'reading time'],
  ['separator', 'dividing line'],
  ['series-note-prefix', 'note on the series'],
  ['share', 'share buttons'],
  ['signature', 'signature of the mail'],
  ['site-chrome', 'part of the web site'],
  ['trailing-line', 'after the end of the text'],
])

/** Words for the reason why a block was left out; plain ones for a reason that has none of its own, such as one of a later version. */
export function droppedReason(reason: string): string {
  return REASONS.get(reason) ?? 'not part of the text'
}
