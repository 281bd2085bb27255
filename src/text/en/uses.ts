/** Which sentences of which briefs rest on an article or an excerpt, asked before it goes. */
export const uses = {
  count: 'Used in {{briefs}}: {{sentences}}.',
  briefs_one: '{{count}} brief',
  briefs_other: '{{count}} briefs',
  none: 'No brief rests on it.',
  left: {
    nothing: 'nothing left',
    tag: 'its tag alone',
    some: 'keeps evidence',
    quotation: 'quotation',
  },
  thinned: {
    one: '“{{title}}” would rest on one origin: {{origin}}.',
    none: '“{{title}}” would rest on no source.',
    wholeOne: 'The whole brief would rest on one origin: {{origin}}.',
    wholeNone: 'The whole brief would rest on no source.',
  },
  /** On the command line. */
  command: {
    what: 'say which sentences of which briefs rest on articles and excerpts, and what they would be left with',
    sources: 'articles (3) and excerpts (3:10)',
    source: 'An article is named by its number (3), an excerpt as `excerpts list` shows it (3:10).',
    brief: 'Brief {{id}}, “{{title}}”',
    trash: 'move articles to the trash; refused where briefs rest on them, unless --yes',
    restore: 'bring articles back from the trash',
    remove: 'remove excerpts; refused where briefs rest on them, unless --yes',
    takeBack: 'bring back excerpts that were removed',
    takeAway:
      'take sources away from a brief: sentences stay, quotations from them go; refused where anything rests on them, unless --yes',
    yes: 'do it although briefs rest on it',
    refused: 'Nothing was changed, because briefs rest on this. Add --yes to do it all the same.',
    trashed_one: '{{count}} article is in the trash. “briefwright trash --restore” brings it back.',
    trashed_other: '{{count}} articles are in the trash. “briefwright trash --restore” brings them back.',
    restored_one: '{{count}} article is back in the library.',
    restored_other: '{{count}} articles are back in the library.',
    removed_one: '{{count}} excerpt was removed. “briefwright excerpts restore” brings it back.',
    removed_other: '{{count}} excerpts were removed. “briefwright excerpts restore” brings them back.',
    back_one: '{{count}} excerpt is back.',
    back_other: '{{count}} excerpts are back.',
    taken: 'Took it away from brief {{id}}.',
    notThere: 'Nothing in brief {{id}} rests on it.',
  },
} as const
