import { foldText, roughWords } from '#core/import/words.ts'

/** Elements in which frameworks send what their programs will show, and the names under which others do. */
const SCRIPT = /<script\b([^<>]{0,2000})>/gi
const STATE =
  /__(?:NEXT_DATA|NUXT(?:_DATA)?|next_f|(?:INITIAL|PRELOADED|APOLLO|REDUX|SSR|APP)_?(?:STATE|DATA|PROPS)?|remixContext|sveltekit\w*)(?:__)?\b|\binitial(?:State|Data|Props)\b/
const LARGEST = 5_000_000
const SHORTEST = 50
const LONGEST_TITLE = 300
/** Words of a paragraph; fewer are captions and labels. */
const PROSE_WORDS = 10
/** Strings that are looked at. */
const MOST = 20_000

/** What the programs of a page hold as data: its texts, and short ones that may be its title. */
export type PageState = { prose: string[]; titles: Set<string> }

/** The text that a page holds for its programs to show (`__NEXT_DATA__` and its like); null for a page without. Linear in the length of the page. */
export function pageState(html: string): PageState | null {
  const state: PageState = { prose: [], titles: new Set() }
  let looked = 0
  for (const match of html.matchAll(SCRIPT)) {
    const begin = match.index + match[0].length
    const end = html.indexOf('</script', begin)
    if (end === -1 || looked > LARGEST) break
    const tag = match[1] ?? ''
    if (/ld\+json/i.test(tag)) continue
    const source = html.slice(begin, Math.min(end, begin + LARGEST))
    if (!/application\/json/i.test(tag) && !STATE.test(tag) && !STATE.test(source.slice(0, 2000))) continue
    looked += source.length
    collect(source, state, 0)
  }
  return state.prose.length === 0 ? null : state
}

/** The strings of JSON or of a program, those within strings too. */
function collect(source: string, state: PageState, depth: number): void {
  for (let from = source.indexOf('"'); from !== -1; from = source.indexOf('"', from)) {
    let end = from + 1
    while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1
    const text = unescaped(source.slice(from + 1, end))
    from = end + 1
    if (state.prose.length + state.titles.size > MOST) return
    if (depth < 2 && text.length > SHORTEST && isJson(text.slice(0, 300))) collect(text, state, depth + 1)
    else keep(text, state)
  }
}

function isJson(head: string): boolean {
  const opens = head.search(/[{[]/)
  return opens !== -1 && head.indexOf('"', opens) !== -1
}

function keep(text: string, state: PageState): void {
  for (const piece of text.split(/<\/(?:p|div|li|h\d|blockquote)\s*>|\n/i)) {
    const plain = piece
      .replace(/<[^<>]{0,2000}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (plain.length >= SHORTEST && roughWords(plain) >= PROSE_WORDS && /[.!?。！？…]["”’»)]?$/u.test(plain))
      state.prose.push(plain)
    if (plain.length > 1 && plain.length <= LONGEST_TITLE) state.titles.add(foldText(plain))
  }
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined
      ? sign === 'n'
        ? '\n'
        : sign === 't'
          ? ' '
          : (sign ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
