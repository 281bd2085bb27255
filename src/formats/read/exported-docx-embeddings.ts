const TO_RIGHT = '\u202b\u202e\u2067'
const OTHERS = '\u202a\u202d\u2066\u2068'
const ENDS = '\u202c\u2069'

/** Follows, run by run of a paragraph, whether characters of the text itself turn it (UAX #9, explicit directional formatting): programs that save a file say so of the runs, too. */
export class Embeddings {
  private readonly open: boolean[] = []

  begin(): void {
    this.open.length = 0
  }

  /** Whether the characters of a run, or those before it, turn any of it. */
  run(text: string): boolean {
    let turns = this.open.includes(true)
    for (const character of text) {
      if (TO_RIGHT.includes(character)) this.open.push(true)
      else if (OTHERS.includes(character)) this.open.push(false)
      else if (ENDS.includes(character)) this.open.pop()
      turns ||= this.open.includes(true)
    }
    return turns
  }
}
