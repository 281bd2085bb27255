import { STYLE_NAMES } from '#core/template.ts'
import { safeHref } from '../write/href.ts'
import { HTML_PIECE } from '../write/piece-names.ts'
import type { HtmlToken } from './exported-html-tokens.ts'

/** What our pages are made of, and which attributes each element may have beside those of all. Whatever else a page has is told, since it could show, hide or load anything. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  style: [],
  script: ['type'],
  body: [],
  header: [],
  main: [],
  footer: [],
  section: ['role', 'aria-label'],
  nav: ['aria-label'],
  div: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  p: [],
  hr: [],
  blockquote: [],
  ul: [],
  ol: ['start', 'role', 'type'],
  li: ['popover'],
  table: [],
  caption: [],
  colgroup: [],
  col: ['style'],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope'],
  td: [],
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'width', 'height'],
  span: [HTML_PIECE],
  em: [],
  strong: [],
  sup: [],
  a: ['href', 'aria-label'],
  button: ['type', 'popovertarget', 'aria-label'],
}
const EVERYWHERE: ReadonlySet<string> = new Set(['id', 'class', 'lang', 'dir'])
/** What a page may tell of itself. */
const TOLD: ReadonlySet<string> = new Set(['', 'viewport', 'author', 'description', 'keywords'])
const CLASSES: ReadonlySet<string> = new Set([...STYLE_NAMES, 'skip', 'rule', 'box', 'wide', 'number', 'notes', 'figures'])
/** They hide what they are on. */
const HIDING: ReadonlySet<string> = new Set(['hidden', 'style', 'aria-hidden', 'inert', 'popover'])

type Opening = Extract<HtmlToken, { kind: 'open' }>

/** Whether an element stands in our pages as it is here; `hidden`: something about it can hide what it holds. `inNotes`: it is in the list of notes. */
export function judged({ tag, attributes }: Opening, inNotes: boolean): 'ours' | 'foreign' | 'hidden' {
  const own = ELEMENTS[tag]
  if (own === undefined) return 'foreign'
  const strange = [...attributes.keys()].filter((name) => !EVERYWHERE.has(name) && !own.includes(name))
  if (strange.some((name) => HIDING.has(name)) || (attributes.has('popover') && !inNotes)) return 'hidden'
  return strange.length === 0 && holdsOnlyOurs(tag, attributes) ? 'ours' : 'foreign'
}

function holdsOnlyOurs(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  const value = (name: string): string => attributes.get(name) ?? ''
  if (
    value('class') !== '' &&
    !value('class')
      .split(' ')
      .every((name) => CLASSES.has(name))
  )
    return false
  switch (tag) {
    case 'a':
      return value('href').startsWith('#') || safeHref(value('href')) !== null
    case 'meta':
      return attributes.has('charset') ? value('charset').toLowerCase() === 'utf-8' : TOLD.has(value('name'))
    case 'col':
      return /^width:[\d.]{1,6}%$/.test(value('style'))
    case 'img':
      return /^data:image\/(?:png|jpeg|svg\+xml);base64,/.test(value('src'))
    case 'script':
      return value('type') === 'application/json'
    default:
      return true
  }
}
