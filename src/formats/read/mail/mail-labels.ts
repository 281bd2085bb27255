/** What the lines of a mail's head are called where a program repeats them in the text of a mail that is passed on. */
const LABELS = {
  from: 'from|von|от|отправитель|de|expéditeur|da|кімнен|发件人|寄件者',
  date: 'date|sent|datum|gesendet|дата|отправлено|envoyé|fecha|enviado|data|күні|日期|发送时间|寄件日期',
  subject: 'subject|betreff|тема|objet|asunto|oggetto|assunto|тақырып|主题|主旨',
  to: 'to|an|кому|à|para|a|cc|kopie|копия|copie|reply-to|antwort an|кімге|收件人|抄送|副本',
}
type Label = keyof typeof LABELS

const ALL = Object.values(LABELS).join('|')
const LABEL = new RegExp(`(?:^|[\\s*])(${ALL})\\s?\\*?[:：]\\*?\\s*`, 'giu')
const LONGEST = 3000

/** How far into its first line a head may begin: after “Begin forwarded message:”. */
const REACH = 60

/** Whether a text may begin with such a head, the line above it included. */
export function beginsHead(text: string): boolean {
  const [first] = [...text.slice(0, 2 * REACH).matchAll(LABEL)]
  return first !== undefined && first.index < REACH && labelOf(first[1] ?? '') !== 'to'
}

/** The head of a mail that stands in a text: what it says of sender, date and subject; null where the text is no such head. */
export function labelledHead(text: string): Partial<Record<Label, string>> | null {
  if (text.length > LONGEST) return null
  const found: Partial<Record<Label, string>> = {}
  const places = [...text.matchAll(LABEL)]
  for (const [index, place] of places.entries()) {
    const label = labelOf(place[1] ?? '')
    const value = text.slice(place.index + place[0].length, places[index + 1]?.index).trim()
    if (label !== null) found[label] ??= value
  }
  // Two of them by chance stand in a sentence; the sender and two more do not.
  return found.from !== undefined && Object.keys(found).length >= 3 ? found : null
}

/** Which line of a head a word names, null for any other word. */
export function labelOf(word: string): Label | null {
  const labels: Label[] = ['from', 'date', 'subject', 'to']
  return labels.find((label) => LABELS[label].split('|').includes(word.toLowerCase())) ?? null
}
