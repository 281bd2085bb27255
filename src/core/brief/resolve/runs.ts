import type { DocumentInline } from '#core/document.ts'

type Script = 'arabic' | 'han' | 'cyrillic' | 'other'
type Run = { script: Script; text: string }
type Text = Extract<DocumentInline, { kind: 'text' }>

/** Chinese punctuation counts as Chinese: its font draws it, and 《…》 must not come apart. */
const SCRIPTS: readonly [Script, RegExp][] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['han', /[\p{Script=Han}\u3001-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
]
/** Letters that Kazakh has and Russian has not; Uyghur and not Arabic. */
const KAZAKH = /[әғқңөұүһі]/iu
const UYGHUR = /[ەېۇۆۈڭ]/u
const LETTER = /[\p{L}\p{M}]/u
/** Vowel signs and accents, which have no script of their own: each is of the letter before it. */
const SIGN = /\p{Script=Inherited}/u

/**
 * Splits text into runs by script and names the language of those that are not written in the document's script, so that writers can choose
 * fonts, spell checkers stay quiet and screen readers switch voices. Spaces, digits and punctuation between two foreign words stay with them;
 * at the edge of a foreign run they belong to the text around it. Joined, the runs are the text.
 */
export function textRuns(text: string, documentLanguage: string): DocumentInline[] {
  const own = scriptOfLanguage(documentLanguage)
  return joined(
    scriptRuns(text)
      .flatMap(withoutTrailing)
      .map((run) => inline(run, own)),
  )
}

function scriptRuns(text: string): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const script = scriptOf(character)
    const goesOn = script === 'other' && (SIGN.test(character) || !LETTER.test(character))
    if (last && (script === last.script || goesOn)) last.text += character
    else runs.push({ script, text: character })
  }
  return runs
}

/** In a run from right to left, a closing bracket or full stop that is the sentence's own would be drawn on the wrong side. */
function withoutTrailing(run: Run): Run[] {
  let end = run.text.length
  while (
    end > 0 &&
    scriptOf(run.text.charAt(end - 1)) === 'other' &&
    !/[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(run.text.charAt(end - 1))
  )
    end -= 1
  if (run.script === 'other' || end === run.text.length) return [run]
  return [
    { script: run.script, text: run.text.slice(0, end) },
    { script: 'other', text: run.text.slice(end) },
  ]
}

function joined(inlines: readonly Text[]): Text[] {
  const result: Text[] = []
  for (const each of inlines) {
    const last = result.at(-1)
    if (last && last.language === each.language && last.direction === each.direction) last.text += each.text
    else result.push({ ...each })
  }
  return result
}

function inline({ script, text }: Run, own: Script): Text {
  if (script === own) return { kind: 'text', text }
  switch (script) {
    case 'arabic':
      return { kind: 'text', text, language: UYGHUR.test(text) ? 'ug' : 'ar', direction: 'rtl' }
    case 'han':
      return { kind: 'text', text, language: 'zh' }
    case 'cyrillic':
      return { kind: 'text', text, language: KAZAKH.test(text) ? 'kk' : 'ru' }
    case 'other':
      return { kind: 'text', text }
  }
}

function scriptOf(character: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
}

function scriptOfLanguage(language: string): Script {
  if (/^(ru|kk|ky|tg|uk|be|mn|bg|sr)\b/.test(language)) return 'cyrillic'
  if (/^zh\b/.test(language)) return 'han'
  return /^(ar|ug|fa|ur)\b/.test(language) ? 'arabic' : 'other'
}
