/** What file names end with that no article is kept in. Formats that may hold one (PDF, Word, EPUB, mail, feeds, archives) are not among them. */
const KINDS: readonly (readonly [what: string, extensions: RegExp])[] = [
  ['data', /\.(?:json|jsonl|ndjson|geojson|csv|tsv|ya?ml|toml|ini|cfg|conf|lock|log|sqlite|db)$/i],
  ['a program or a style sheet', /\.(?:js|mjs|cjs|jsx|ts|tsx|map|css|scss|less|py|rb|sh|bat|exe|dll|so|wasm)$/i],
  ['a picture', /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|avif|heic|psd)$/i],
  ['a sound or a film', /\.(?:mp3|m4a|wav|ogg|flac|mp4|m4v|webm|mov|avi|mkv)$/i],
  ['a font', /\.(?:woff2?|ttf|otf|eot)$/i],
]

/**
 * What a file is by its name when that can be no article (“a picture”), else null. Folders hold such files beside articles: an import of the folder
 * passes over them; one that is named by itself is refused in these words.
 */
export function noArticle(name: string): string | null {
  return KINDS.find(([, extensions]) => extensions.test(name))?.[0] ?? null
}
