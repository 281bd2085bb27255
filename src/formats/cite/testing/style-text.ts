import { createHash } from 'node:crypto'
import { ownStyleId, type OwnStyleId } from '#core/own-style.ts'

/** The id under which a library keeps a file of that text. */
export function styleIdOf(text: string): OwnStyleId {
  return ownStyleId(createHash('sha256').update(text).digest('hex'))
}

/** A small citation style of that title: author and title in notes. What is given stands in the place of its parts. */
export function styleText(
  title: string,
  { attributes = 'class="note" version="1.0"', info = '', body = '', layout = AUTHOR_AND_TITLE, bibliography = LIST } = {},
): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" ${attributes}>
  <info><title>${title}</title><id>http://example.org/${encodeURIComponent(title)}</id><updated>2024-01-01T00:00:00+00:00</updated>${info}</info>
  ${body}
  <citation><layout suffix="." delimiter="; ">${layout}</layout></citation>
  ${bibliography}
</style>
`
}

const AUTHOR_AND_TITLE = `<group delimiter=": "><names variable="author"><name form="short"/></names><text variable="title" font-style="italic"/>
  <group delimiter=" "><label variable="locator" form="short"/><number variable="locator"/></group></group>`
const LIST = `<bibliography><layout suffix="."><group delimiter=": "><names variable="author"><name/></names><text variable="title"/></group></layout></bibliography>`
