import { linkAddress } from '../link-address.ts'

const SYNTAX = new RegExp(
  [
    String.raw`\\(?<escaped>[\s\S])`,
    // Round brackets in pairs are of the address; a link's title has no place in a sentence.
    String.raw`\]\((?<href>(?:[^\s()]|\([^\s()]*\))+)(?: +"[^"]*")?\)`,
    String.raw`<(?<address>(?:https?:\/\/|mailto:)[^\s<>()]+)>`,
    String.raw`https?:\/\/[^\s)\]]+`,
    String.raw`(?<![\p{L}\p{N}_])__(?![\s_])(?<strong>(?:\\.|[^_\\])+)(?<![\s])__(?![\p{L}\p{N}_])`,
    String.raw`(?<![\p{L}\p{N}_])_(?![\s_])(?<emphasis>(?:\\.|[^_\\])+)(?<![\s])_(?![\p{L}\p{N}_])`,
  ].join('|'),
  'gu',
)
const PUNCTUATION = /[!-/:-@[-`{-~]/u
/** What a backslash keeps literal in a sentence too. */
const OWN = /[\\*[\]]/u

/** Markdown as the sentences of a brief write it: _emphasis_ and __strong__ with stars, links without titles, no backslash before what needs none. */
export function ownSyntax(text: string): string {
  return text.replace(SYNTAX, (whole: string, ...rest: unknown[]) => {
    const { escaped, href, address, strong, emphasis } = rest.at(-1) as Record<string, string | undefined>
    if (escaped !== undefined) return PUNCTUATION.test(escaped) && !OWN.test(escaped) ? escaped : whole
    if (href !== undefined) return `](${linkAddress(href) ?? href})`
    if (address !== undefined) return `[${address}](${address})`
    if (strong !== undefined) return `**${ownSyntax(strong)}**`
    return emphasis === undefined ? whole : `*${ownSyntax(emphasis)}*`
  })
}
