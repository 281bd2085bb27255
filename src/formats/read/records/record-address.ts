/** The web address of a record: what it links to, else its DOI. Files and addresses that only a database's users can open are none. */
export function recordAddress(links: readonly string[], doi: string): string | null {
  const link = links
    .flatMap((text) => text.split(/(?<![\s;])[\s;]+(?=https?:)/i))
    .map((text) => text.trim())
    .find((text) => /^https?:\/\/[^\s<>"]{3,2000}$/i.test(text))
  return link ?? doiAddress([doi, ...links])
}

function doiAddress(texts: readonly string[]): string | null {
  for (const text of texts) {
    const doi = /\b10\.\d{4,9}\/[^\s"<>]{1,300}/.exec(text)?.[0]
    if (doi !== undefined) return `https://doi.org/${doi.replace(/(?<![.,;])[.,;]+$/, '')}`
  }
  return null
}
