/** The names in a field that asks for several, separated by semicolons; a comma belongs to a name (“Serik, Aida”). */
export function namesOf(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
