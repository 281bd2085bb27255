/** What the check says of a brief as a whole: whose voices it rests on, what has changed below it, what only its summary says. `title` is a section's. */
export const gate = {
  once: {
    author: '{{members}} count once: the same author, {{name}}.',
    agency: '{{members}} count once: all draw on {{name}}.',
    outlet: '{{members}} count once: the same outlet, {{name}}.',
    copy: '{{members}} count once: the same text, “{{name}}”.',
    several: '{{members}} count once: {{reasons}} stand behind them.',
  },
  sourceCount_one: '“{{title}}” rests on one origin ({{origins}}); the template asks for {{wanted}} independent ones.',
  sourceCount_other: '“{{title}}” rests on {{count}} origins ({{origins}}); the template asks for {{wanted}} independent ones.',
  oneOriginOfTheme: '“{{title}}” rests on one origin, {{origin}}: attach another voice, or say in the text that it stands alone.',
  oneOriginOfAll:
    'The whole brief rests on one origin, {{origin}}: attach another voice, or say in the text that it stands alone.',
  topOrigin:
    '{{origin}} stands behind {{sentences, number}} of {{cited, number}} cited sentences ({{share}} %; {{most}} % at most): attach other evidence to some of them.',
  topOriginInParts:
    '{{origin}} stands behind {{sentences, number}} of {{cited, number}} cited sentences and carries {{share}} % of them, a sentence with two origins counted half for each ({{most}} % at most): attach other evidence to some of them.',
  age: {
    old_one:
      'One source is more than {{days, number}} days older than the brief: {{articles}}. Use a newer one, or say in the text how old it is.',
    old_other:
      '{{count, number}} sources are more than {{days, number}} days older than the brief: {{articles}}. Use newer ones, or say in the text how old they are.',
    undated_one: 'One source has no date, so its age cannot be told: {{articles}}. Add the date to its details if you know it.',
    undated_other:
      '{{count, number}} sources have no date, so their age cannot be told: {{articles}}. Add the dates to their details if you know them.',
    later_one: 'One source is dated after the brief ({{date}}): {{articles}}. Correct the date of the brief or of the source.',
    later_other:
      '{{count, number}} sources are dated after the brief ({{date}}): {{articles}}. Correct the date of the brief or of the sources.',
  },
  changed: {
    finding:
      'Article {{id}}, “{{title}}”, has changed since this brief came to rest on it. {{changes}} Read it again, and then take over the change.',
    fact: '{{fact}}: {{was}}, now {{is}}.',
    paragraph: '¶ {{n}}: {{was}}, now {{is}}.',
    text: 'In its text: {{was}}, now {{is}}.',
    more_one: 'One more paragraph has changed.',
    more_other: '{{count, number}} more paragraphs have changed.',
    trashed: 'It is in the trash now.',
    newer: 'A newer version of it came in: article {{id}}, “{{title}}” ({{date}}).',
    newerDiffers: 'A newer version of it came in, which says otherwise ({{differs}}): article {{id}}, “{{title}}” ({{date}}).',
    none: 'nothing',
    undated: 'no date',
  },
  summary: {
    judgement: 'The summary judges what no section below does: give the judgement there with its reasons, or leave it out here.',
    assumption: 'The summary assumes what no section below does: state the assumption there, or leave it out here.',
    'common-knowledge': 'The summary takes for known what no section below says: say it there, or leave it out here.',
    likelihood: 'The summary says “{{here}}” where the judgement below says “{{there}}”: say the same in both.',
    particular: 'The summary says “{{what}}”, which stands in no section below: say it there, or leave it out here.',
  },
  shares: {
    sentence: 'The shares in this sentence add up to {{sum}} %: compare them with the source, or say what the rest is.',
    column:
      'The shares in column “{{column}}” of table {{number, number}} add up to {{sum}} %: compare them with the source, or say what the rest is.',
  },
  ordinal:
    '“{{number}}” is not what the attached excerpts say, which have “{{other}}”: write that, or attach the excerpt that says so.',
  placeholder: '“{{what}}” holds the place of something that is still to be written: write it, or take it out.',
  drafted_one: 'One sentence of “{{title}}” is as the program drafted it: read it against its source, and make it yours.',
  drafted_other:
    '{{count, number}} sentences of “{{title}}” are as the program drafted them: read them against their sources, and make them yours.',
  ownSectionEmpty: '“{{title}}” has no text: write it, or take the section out.',
  emptyField: '“{{title}}” is asked for at the start and not filled in (About This Brief). {{hint}}',
  tableUnfilled: 'Nothing but names stands in table {{number, number}}: fill it in, or delete it.',
  point: {
    linked:
      'Point {{point, number}} of “{{title}}” is linked to no finding: attach an excerpt that a finding rests on, or name the finding.',
    argues: 'Point {{point, number}} of “{{title}}” argues: say here only what to do, and give the reasons above.',
    unsourced:
      'Paragraph {{point, number}} of “{{title}}” rests on no source, and its template asks for one in each: attach an excerpt.',
  },
  cell: {
    empty:
      'Row {{row, number}}, column {{column, number}} of table {{number, number}} is empty: say how it stands there, and attach what that rests on.',
    unsourced: 'Row {{row, number}}, column {{column, number}} of table {{number, number}} rests on no excerpt: attach one.',
  },
  dated: '{{title}} ({{date}})',
  more: 'and {{count, number}} more',
} as const
