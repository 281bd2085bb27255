import type { ArticleDraft } from '#core/article.ts'

const SECTIONS = 'World Politics Energy Security Markets Opinion Culture Science Health Travel Sport Archive'.split(' ')
const LINKS = 60
const CARDS = 24
const COMMENTS = 18
/** What pages load and readers never see, in kilobytes. */
const SCRIPT_KILOBYTES = 20

/** The article as a saved web page of some 70 KB: menus, related articles, comments and scripts around it, as sites have them. */
export function asPage({ title, authors, publication, date, url, blocks }: ArticleDraft): string {
  const paragraphs = blocks.map((block) => block.text)
  const sentences = paragraphs.join(' ').split('. ')
  const some = (index: number): string => sentences[index % sentences.length] ?? ''
  const cards = Array.from(
    { length: CARDS },
    (_, index) =>
      `<div class="card"><a href="/story/${index}"><img src="/img/${index}.jpg" alt=""><h3>${some(index * 3).slice(0, 70)}</h3></a><p class="teaser">${some(index * 5)}</p></div>`,
  )
  const comments = Array.from(
    { length: COMMENTS },
    (_, index) =>
      `<li class="comment"><div class="comment-author">Reader ${index}</div><div class="comment-body"><p>${some(index * 7)}</p></div><a class="reply" href="#r${index}">Reply</a></li>`,
  )
  const script = `var state=${JSON.stringify(some(1))
    .repeat((SCRIPT_KILOBYTES * 1024) / 100)
    .slice(0, SCRIPT_KILOBYTES * 1024)
    .replaceAll('"', "'")};`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | ${publication ?? ''}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${publication ?? ''}"><link rel="canonical" href="${url ?? ''}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: date, author: authors.map((name) => ({ '@type': 'Person', name })) })}</script>
<style>.nav{display:flex}.card{margin:1em}</style><script>/* ${script} */</script></head>
<body><header class="site-header"><nav class="nav"><ul>${links('menu', LINKS)}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><p class="byline">By <a rel="author" href="/authors/1">${authors.join(', ')}</a></p><time datetime="${date ?? ''}">${date ?? ''}</time>
${paragraphs.map((text, index) => `<p>${text.replace(/\b(\w{7,})\b/, '<a href="/tag/$1">$1</a>')}</p>${index === 5 ? '<div class="ad">Advertisement</div>' : ''}`).join('\n')}
</article><aside class="related"><h2>Related</h2>${cards.join('\n')}</aside>
<section class="comments" id="comments"><h2>${COMMENTS} comments</h2><ol>${comments.join('\n')}</ol></section></main>
<footer><ul>${links('footer', LINKS)}</ul><p>© ${publication ?? ''}. All rights reserved.</p></footer></body></html>`
}

function links(name: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<li class="${name}-item"><a href="/${name}/${index}">${SECTIONS[index % SECTIONS.length]} ${index}</a></li>`,
  ).join('\n')
}
