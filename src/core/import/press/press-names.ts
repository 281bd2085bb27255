import { looksLikeName, splitNames } from '../names.ts'

/** The authors of a field or line that names them: `By Jane Doe and John Roe`, `Doe, Jane; Roe, John`, `JANE DOE, Staff Writer`. */
export function pressNames(text: string): string[] {
  const bare = text.replace(/^(?:by|von|par|por)\s+(?=\S)/iu, '').trim()
  if (bare === '' || /^(?:none|anonymous|unknown|staff)$/i.test(bare)) return []
  const turned = bare.split(';').map((piece) => {
    const part = piece.trim()
    const [family = '', given = '', ...more] = part.split(/,\s*/)
    const name = `${given} ${family}`
    return more.length === 0 && given !== '' && !family.includes(' ') && looksLikeName(name) ? name : part
  })
  return turned.flatMap((part) => splitNames(part, true))
}
