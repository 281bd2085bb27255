import { Schema } from 'prosemirror-model'
import type { Attrs, DOMOutputSpec, Node as TextNode } from 'prosemirror-model'
import type { BriefBlock, BriefComment, BriefContent, BriefSection, Evidence } from '#core/brief.ts'
import type { CitationSettings } from '#core/cite/citation-settings.ts'
import { DEEPEST_LEVEL } from '#core/list-levels.ts'
import type { LikelihoodScale } from '#core/brief/likelihood-scale.ts'
import type { OwnStyleId } from '#core/own-style.ts'
import { linkAddress } from '#core/brief/link-address.ts'
import { figureNode } from './figure-schema.ts'
import { commentIds, knownComments } from './known-comments.ts'
import { matrixNodes } from './matrix-schema.ts'
import { tableNodes } from './table-schema.ts'

/** What stands in the title block but for the title, which is text. */
export type DocumentAttrs = Pick<BriefContent, 'authors' | 'marking' | 'date' | 'language' | 'themes'> & {
  citation: CitationSettings | null
  likelihood: LikelihoodScale | null
  houseStyle: OwnStyleId | null
  fields: NonNullable<BriefContent['fields']> | null
}
/** `group`: null where the whole has the template's title. */
export type SectionAttrs = Pick<BriefSection, 'id' | 'slot' | 'title' | 'theme'> & { group: string | null }
/** A section that the app writes itself keeps what its author once wrote there, unseen. */
export type WrittenAttrs = SectionAttrs & { blocks: BriefBlock[] }
/**
 * The sentence that a stretch of text belongs to, what it rests on and what its author noted on it. `added`: typed at the sentence's end since its evidence was given; it has no part in that evidence if
 * a later full stop makes it a sentence of its own. `origin`: the sentence that its letters were given to first; copies share it, ids are given anew.
 */
export type SentenceAttrs = Evidence & { id: string; origin: string; added: boolean; comments: readonly BriefComment[] }

const block = (tag: string): ((node: TextNode) => DOMOutputSpec) => {
  return (node) => [tag, { 'data-id': String(node.attrs['id'] ?? '') }, 0]
}
const withId: { [name: string]: { default?: unknown } } = { id: { default: '' } }
/**
 * What is copied here says what it rests on, and is believed only with this word beside it: a web page could claim as much for its own text. Another window,
 * or the next start, takes copied text as text.
 */
const OWN = crypto.randomUUID()
const isOwn = (element: HTMLElement): boolean => element.dataset['own'] === OWN

/** Text that comes from elsewhere has sentences of its own: no evidence, and its ids are given when it is in its place. */
const tags = (...names: string[]): { tag: string }[] => names.map((tag) => ({ tag }))

/** The text of a brief as one document: its title, then sections of paragraphs, headings, judgements, lists, tables, matrices, figures and block quotations. */
export const schema = new Schema({
  nodes: {
    doc: {
      content: 'title (section | written)*',
      attrs: {
        authors: { default: [] },
        marking: { default: '' },
        citation: { default: null },
        likelihood: { default: null },
        houseStyle: { default: null },
        fields: { default: null },
        date: { default: '' },
        language: { default: 'en' },
        themes: { default: [] },
      },
    },
    // Letters that pass through the title keep what they belong to.
    title: {
      content: 'text*',
      marks: 'sentence',
      defining: true,
      toDOM: () => ['div', { class: 'brief-page-title', dir: 'auto' }, 0],
    },
    section: {
      content: 'block+',
      attrs: { ...withId, slot: {}, title: {}, theme: { default: null }, group: { default: null } },
      isolating: true,
      defining: true,
      toDOM: block('section'),
    },
    written: {
      attrs: { ...withId, slot: {}, title: {}, theme: { default: null }, group: { default: null }, blocks: { default: [] } },
      atom: true,
      selectable: false,
      toDOM: (node) => ['section', { 'data-id': String(node.attrs['id']) }],
    },
    paragraph: {
      content: 'text*',
      group: 'block',
      attrs: withId,
      toDOM: block('p'),
      parseDOM: tags('p', 'blockquote', 'td'),
    },
    // Letters that pass through a heading keep what they belong to, unseen: it comes back with them when they are text again.
    heading: {
      content: 'text*',
      marks: 'sentence',
      group: 'block',
      attrs: withId,
      defining: true,
      toDOM: block('h3'),
      parseDOM: tags('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
    },
    judgement: {
      content: 'text*',
      group: 'block',
      attrs: { ...withId, confidence: { default: null } },
      defining: true,
      toDOM: (node) => [
        'p',
        { 'data-id': String(node.attrs['id']), 'data-judgement': String(node.attrs['confidence'] ?? '') },
        0,
      ],
      parseDOM: [
        { tag: 'p[data-judgement]', priority: 60, getAttrs: (element) => ({ confidence: element.dataset['judgement'] || null }) },
      ],
    },
    list: {
      content: 'item+',
      group: 'block',
      attrs: { ...withId, ordered: { default: false } },
      toDOM: (node) => [node.attrs['ordered'] === true ? 'ol' : 'ul', { 'data-id': String(node.attrs['id']) }, 0],
      parseDOM: [
        { tag: 'ul', attrs: { ordered: false } },
        { tag: 'ol', attrs: { ordered: true } },
      ],
    },
    item: {
      content: 'text*',
      attrs: { ...withId, level: { default: 0 }, ordered: { default: null } },
      defining: true,
      toDOM: ({ attrs }) => ['li', { 'data-id': String(attrs['id']), 'data-level': String(attrs['level']), ...kindIn(attrs) }, 0],
      // The paragraphs of a pasted point are its words.
      parseDOM: [
        { tag: 'li p, li div', priority: 60, skip: true },
        { tag: 'li', getAttrs: ({ dataset }) => ({ level: readLevel(dataset['level']), ordered: readKind(dataset['ordered']) }) },
      ],
    },
    quotation: {
      content: 'text*',
      group: 'block',
      marks: '',
      attrs: { ...withId, excerpt: {}, comments: { default: [] } },
      defining: true,
      isolating: true,
      toDOM: (node) => [
        'blockquote',
        {
          'data-id': String(node.attrs['id']),
          'data-excerpt': String(node.attrs['excerpt']),
          'data-comments': commentIds(node.attrs['comments']).join(' '),
          'data-own': OWN,
        },
        0,
      ],
      parseDOM: [
        {
          tag: 'blockquote[data-excerpt]',
          priority: 60,
          getAttrs: (element) =>
            isOwn(element) && {
              excerpt: element.dataset['excerpt'],
              comments: knownComments(element.dataset['comments']?.split(' ')),
            },
        },
      ],
    },
    ...tableNodes(OWN),
    ...matrixNodes(OWN),
    figure: figureNode(OWN),
    text: {},
  },
  marks: {
    // Text typed behind a sentence is not part of it by itself.
    sentence: {
      attrs: {
        id: {},
        origin: {},
        excerpts: { default: [] },
        tag: { default: null },
        added: { default: false },
        comments: { default: [] },
      },
      inclusive: false,
      toDOM: (mark) => [
        'span',
        { 'data-sentence': String(mark.attrs['id']), 'data-evidence': writeEvidence(mark.attrs), 'data-own': OWN },
        0,
      ],
      parseDOM: [
        { tag: 'span[data-evidence]', getAttrs: (element) => isOwn(element) && readEvidence(element.dataset['evidence'] ?? '') },
      ],
    },
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: ({ attrs: { href } }) => ['a', { href: String(href), title: String(href), tabindex: '-1' }, 0],
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => linkAttrs(element.getAttribute('href') ?? '') }],
    },
    emphasis: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }] },
    strong: {
      toDOM: () => ['strong', 0],
      parseDOM: [
        { tag: 'strong' },
        // Some sites paste whole texts within <b style="font-weight:normal">.
        { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
        { style: 'font-weight', getAttrs: (value) => (/^(?:bold(?:er)?|[6-9]\d\d)$/.test(value) ? null : false) },
      ],
    },
  },
})

/** Of a point below another: whether it and those beside it are numbered; nothing where they are as the outermost are. */
function kindIn(attrs: Attrs): { 'data-ordered'?: string } {
  return attrs['ordered'] === null ? {} : { 'data-ordered': String(attrs['ordered']) }
}

function readKind(ordered: string | undefined): boolean | null {
  return ordered === 'true' || ordered === 'false' ? ordered === 'true' : null
}

function readLevel(level: string | undefined): number {
  return Math.max(0, Math.min(DEEPEST_LEVEL, Number(level) || 0))
}

function writeEvidence(attrs: Attrs): string {
  return JSON.stringify({ ...attrs, comments: commentIds(attrs['comments']) })
}

function readEvidence(written: string): Attrs | false {
  try {
    const read: unknown = JSON.parse(written)
    if (typeof read !== 'object' || read === null || !('id' in read) || !('excerpts' in read)) return false
    const { id, excerpts } = read
    const tag = 'tag' in read && typeof read.tag === 'string' ? read.tag : null
    if (typeof id !== 'string' || !Array.isArray(excerpts)) return false
    return {
      id,
      origin: 'origin' in read ? String(read.origin) : id,
      excerpts: excerpts.map(String),
      tag,
      added: 'added' in read && read.added === true,
      comments: 'comments' in read ? knownComments(read.comments) : [],
    }
  } catch {
    return false
  }
}

function linkAttrs(given: string): Attrs | false {
  const href = linkAddress(given)
  return href === null ? false : { href }
}
