/** Grades of sources (Admiralty code) and their handling markings: choices in the window, and what the check says of them. */
export const grades = {
  reliability: {
    label: 'Reliability of the publication',
    none: 'Not judged',
    A: 'Completely reliable',
    B: 'Usually reliable',
    C: 'Fairly reliable',
    D: 'Not usually reliable',
    E: 'Unreliable',
    F: 'Reliability cannot be judged',
  },
  credibility: {
    label: 'Credibility of {{id}}',
    none: 'Not judged',
    '1': 'Confirmed by other sources',
    '2': 'Probably true',
    '3': 'Possibly true',
    '4': 'Doubtful',
    '5': 'Improbable',
    '6': 'Truth cannot be judged',
  },
  choice: '{{grade}} · {{meaning}}',
  /** What a screen reader and the pointer are told of a grade. */
  meaning: '{{grade}} ({{meaning}})',
  of: '{{excerpt}} {{grade}}',
  hint: 'For all its articles',
  weak_one: 'This judgement rests on weak evidence alone ({{graded}}). Say so, or add evidence that is graded higher.',
  weak_other: 'This judgement rests on weak evidence alone ({{graded}}). Say so, or add evidence that is graded higher.',
  differ: 'The text says “{{said}}”; the library has {{graded}}. Say the grade that was given, or grade it anew.',
  marking: {
    field: 'Marking',
    hint: 'As the source carries it: TLP:AMBER, OFFICIAL',
    article: 'article {{id}} (“{{title}}”)',
    marked: '{{name}}, marked “{{marking}}”',
    tooLow: 'The brief is marked “{{marking}}”, lower than what it cites: {{named}}. Raise its marking to “{{top}}”.',
    none: 'The brief is not marked, and cites what is: {{named}}. Raise its marking to “{{top}}”.',
    mixed:
      'Markings of two scales meet here ({{scales}}) and were not compared: {{named}}. Decide which marking covers both, and mark the sources on one scale.',
    strange:
      'The marking “{{marking}}” of the brief is on no scale known here, so it was not compared with what it cites: {{named}}. Mark the brief “{{top}}”, or higher.',
    unknown: 'The marking “{{marking}}” of the brief is on no scale known here: it was not compared with those of its sources.',
    unknownOf: 'Of {{name}} the marking “{{marking}}” is on no scale known here: it was not compared.',
  },
} as const
