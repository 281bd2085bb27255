/**
 * The XML of a document's text as the converter reads all of it. It passes over what it does not know, with the text inside: simple fields (numbers of figures), stretches with a direction of
 * their own, formulas, readings above characters, and text boxes without a form for old programs. References to comments, which it would not find, are taken out. Linear.
 */
export function plainRuns(xml: string): string {
  const unfolded = withReadings(withOldForms(xml.replace(/<\/?w:(?:fldSimple|commentReference|bdo|dir)(?=[\s/>])[^<>]*>/g, '')))
  return unfolded.includes('<m:')
    ? unfolded.replace(/<(\/?)m:([rt])(?=[\s>])/g, '<$1w:$2').replace(/<\/?m:[^<>]*>/g, '')
    : unfolded
}

/** 漢 with かん above it as 漢（かん）: the base first, as it is read. */
function withReadings(xml: string): string {
  return eachPart(xml, 'w:ruby', (ruby) => {
    const [reading, base] = [inside(ruby, 'w:rt'), inside(ruby, 'w:rubyBase')]
    return reading === '' ? base : `${base}${run('（')}${reading}${run('）')}`
  })
}

/** Word writes each text box twice, for new programs and for old ones; the converter reads the latter, which others leave out. */
function withOldForms(xml: string): string {
  return eachPart(xml, 'mc:AlternateContent', (part) => {
    if (part.includes('<mc:Fallback') || !part.includes('<w:txbxContent')) return null
    const boxes: string[] = []
    eachPart(part, 'w:txbxContent', (box) => {
      boxes.push(`<v:textbox>${box}</v:textbox>`)
      return null
    })
    return `<mc:AlternateContent><mc:Fallback><w:pict>${boxes.join('')}</w:pict></mc:Fallback></mc:AlternateContent>`
  })
}

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`
}

/** Each element of a name, which must not hold another of it, as `change` makes it; as it is where that is null. */
function eachPart(xml: string, name: string, change: (part: string) => string | null): string {
  const [open, close] = [`<${name}>`, `</${name}>`]
  const out: string[] = []
  let at = 0
  for (;;) {
    const begin = xml.indexOf(open, at)
    const end = begin === -1 ? -1 : xml.indexOf(close, begin)
    if (end === -1) break
    const part = xml.slice(begin, end + close.length)
    out.push(xml.slice(at, begin), change(part) ?? part)
    at = end + close.length
  }
  return out.join('') + xml.slice(at)
}

/** What is inside the first element of a name in a part; '' without one. */
function inside(part: string, name: string): string {
  const begin = part.indexOf(`<${name}>`)
  const end = part.lastIndexOf(`</${name}>`)
  return begin === -1 || end < begin ? '' : part.slice(begin + name.length + 2, end)
}
