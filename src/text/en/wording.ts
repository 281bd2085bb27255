/** How likely and how sure: what the check says of judgements. `scale` is a scale's name, `offer` its word with its band in per cent. */
export const wording = {
  otherScale:
    '“{{word}}” is a word of the {{other}} scale; this brief is on {{scale}}. Say “{{offer}}” ({{from}}–{{to}}%), which is the nearest word of it.',
  noScale:
    '“{{word}}” is not on the {{scale}} scale. Say “{{offer}}” ({{from}}–{{to}}%), which is the nearest word of it, or another of its words.',
  otherBand:
    '“{{word}}” stands for {{from}}–{{to}}% on the {{scale}} scale, not for {{printed}}. Write its band, or the word for yours.',
  several: 'This judgement gives more than one likelihood: {{words}}. Make a judgement of each, or leave one.',
  none: 'This judgement does not say how likely it is. Say it in a word of {{scale}}, or tag the sentence as what it is.',
  mixed:
    '“{{confidence}}” and “{{likelihood}}” stand in one sentence, where a reader takes one for the other. Say in a sentence of its own how confident you are, or on the judgement’s label.',
  apart:
    'This sentence says how confident you are, without the statement that it is about. Say both in one judgement: “It is likely that … (moderate confidence).”',
  bare: 'This sentence gives a level of confidence and nothing else. Say in it what you are confident of, and why: “We have high confidence in this judgement, because …”',
  unsure: 'This judgement does not say how confident you are. Choose it on the judgement’s label, or say it in its text.',
  rows: '“{{one}}” and “{{other}}” are of two rows of the scale. Keep to one row, or tell the reader that they mean the same.',
  language: 'words of likelihood and confidence in the language “{{language}}”',
  deniesTwice: '“{{word}}” has no place on the scale: how likely it is could not be read.',
  ability: '“{{word}}” may say how likely it is, or what was possible or is allowed: it could not be read.',
} as const
