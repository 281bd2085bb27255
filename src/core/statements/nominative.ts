const SURNAME = /(?:ов|ев|ёв|ин|ын)(?:а|ой)$|(?:ск|цк)(?:ого|ой)$/u

/** A Russian name of two words and more as it is called, from its genitive (“по словам Жанны Ильиной”): by the usual endings of surnames, and unchanged where those do not tell. */
export function nominative(name: string): string {
  const words = name.split(' ')
  const surname = words.at(-1) ?? ''
  if (!SURNAME.test(surname)) return name
  const isHers = surname.endsWith('ой')
  const given = words
    .slice(0, -1)
    .map((word) => (isHers ? word.replace(/ы$/u, 'а').replace(/и$/u, 'я') : word.replace(/а$/u, '').replace(/я$/u, 'й')))
  if (/(?:ск|цк)ого$/u.test(surname)) return [...given, surname.replace(/ого$/u, 'ий')].join(' ')
  if (/(?:ск|цк)ой$/u.test(surname)) return [...given, surname.replace(/ой$/u, 'ая')].join(' ')
  return [...given, isHers ? surname.replace(/ой$/u, 'а') : surname.slice(0, -1)].join(' ')
}
