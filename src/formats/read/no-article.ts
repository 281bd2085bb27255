type Kind = 'data' | 'program' | 'picture' | 'sound' | 'font'

/** What file names end with that no article is kept in. Formats that may hold one (PDF, Word, EPUB, mail, feeds, archives) are not among them. */
const KINDS: readonly (readonly [what: Kind, extensions: RegExp])[] = [
  ['data', /\.(?:json|jsonl|ndjson|geojson|csv|tsv|ya?ml|toml|ini|cfg|conf|lock|log|sqlite|db)$/i],
  ['program', /\.(?:js|mjs|cjs|jsx|ts|tsx|map|css|scss|less|py|rb|sh|bat|exe|dll|so|wasm)$/i],
  ['picture', /\.(?:png|jpe?g|gif|webp|svg|ico|bmp|tiff?|avif|heic|psd)$/i],
  ['sound', /\.(?:mp3|m4a|wav|ogg|flac|mp4|m4v|webm|mov|avi|mkv)$/i],
  ['font', /\.(?:woff2?|ttf|otf|eot)$/i],
]

/**
 * What a file is by its name when that can be no article (`picture`), else null. Folders hold such files beside articles: an import of the folder
 * passes over them; one that is named by itself is refused by its kind.
 */
export function noArticle(name: string): Kind | null {
  return KINDS.find(([, extensions]) => extensions.test(name))?.[0] ?? null
}
