import type { DomElement, DomNode } from './dom.ts'

const TAGS = new Set(['ASIDE', 'FOOTER', 'NAV'])
const HINT = /comment|related|sidebar|widget|teaser|recommend|most-?read|trending/i
/** An aside of the article with what is known of it. */
const FACTS = /(?:^|[\s_-])(?:meta(?:data)?|byline|(?:post|article|entry)-?info)(?![a-z])/i
/** Elements whose classes describe the whole page. */
const WHOLE = new Set(['ARTICLE', 'BODY', 'HTML', 'MAIN'])

/** Whether an element stands in a part of the page that is about something else: a comment, a box of links, the foot of the page. */
export function isBesideArticle(element: DomElement): boolean {
  for (let at: DomNode | null = element; at !== null && isElement(at); at = at.parentNode) {
    const tag = at.tagName.toUpperCase()
    if (WHOLE.has(tag)) return false
    if (TAGS.has(tag)) return !(tag === 'ASIDE' && FACTS.test(at.getAttribute('class') ?? '') && at.closest('article') !== null)
    // Whatever it is called, what holds the page's heading is the article.
    if (HINT.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`) && at.querySelector('h1') === null)
      return true
  }
  return false
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1
}
