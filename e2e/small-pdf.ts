const [LEFT, TOP, LEADING, SIZE] = [72, 770, 15, 11] as const
const [HEAD_AT, FOOT_AT, MEASURE] = [812, 40, 88] as const

type SmallPage = { head: string; foot: string; paragraphs: readonly string[] }

/**
 * A PDF with a text layer (A4, Helvetica): on each page a running head, paragraphs broken into lines with a gap between them, and a foot. Letters
 * are those of WinAnsi. `title` goes into the file's properties.
 */
export function smallPdf(title: string, pages: readonly SmallPage[]): Uint8Array {
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, `<< /Title (${escaped(title)}) >>`],
  ])
  for (const [index, { head, foot, paragraphs }] of pages.entries()) {
    const lines = paragraphs.flatMap((paragraph) => [...lined(paragraph), '']).map((line, row) => set(line, TOP - row * LEADING))
    const content = [set(head, HEAD_AT), ...lines, set(foot, FOOT_AT)].filter((line) => line !== '').join('\n')
    const resources = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>'
    objects.set(5 + 2 * index, `<< /Type /Page /Parent 2 0 R ${resources} /Contents ${6 + 2 * index} 0 R >>`)
    objects.set(6 + 2 * index, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const places = [...objects].map(([id, body]) => {
    const place = file.length
    file += `${id} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.size + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size ${objects.size + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function set(line: string, y: number): string {
  return line === '' ? '' : `BT /F1 ${SIZE} Tf ${LEFT} ${y} Td (${escaped(line)}) Tj ET`
}

function lined(paragraph: string): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= MEASURE) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, String.raw`\$&`)
}
