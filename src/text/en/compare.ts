/** Since the last issue: what differs in a brief from the one before it, as the command line tells it. */
export const compare = {
  command: {
    description:
      'since the last issue: which sentences were dropped, are new, rest on other evidence or moved in likelihood, and which new articles touch a judgement',
    id: 'the number that brief list shows',
    other: 'the number of the issue before or after it; the one made first is the older',
  },
  itself: 'Brief {{id}} cannot be compared with itself. Name the issue before it.',
  heading: '“{{newer}}” (brief {{newerId}}) since “{{older}}” (brief {{olderId}}):',
  dropped: 'Dropped ({{count, number}})',
  added: 'New ({{count, number}})',
  changed: 'Worded otherwise ({{count, number}})',
  reevidenced: 'Resting on other evidence ({{count, number}})',
  likelihood: 'Likelihood or confidence moved ({{count, number}})',
  articles: 'New articles that touch a judgement ({{count, number}})',
  same: 'Nothing differs, and no new article touches a judgement.',
  was: 'was: {{text}}',
  evidence: 'rested on {{before}}, rests on {{after}}',
  nothing: 'nothing',
  moves: {
    up: 'up: {{before}} → {{after}}',
    down: 'down: {{before}} → {{after}}',
    came: 'new: {{after}}',
    went: 'gone: {{before}}',
  },
  confidence: 'confidence {{move}}',
  touches: 'touches: {{text}}',
  readToo: 'read too: {{text}}',
  looked: 'Only the first {{looked, number}} of {{all, number}} judgements were looked at.',
} as const
