/** What the check of a brief finds, and why an excerpt is not where it was. `title` is a section's. */
export const check = {
  emptySection: '“{{title}}” is empty. {{guidance}}',
  removedSection: 'The brief has no section “{{title}}”, which its template asks for. {{guidance}}',
  wordBudget: '“{{title}}” has {{words}} words; its budget is {{budget}}.',
  noSource: '“{{title}}” rests on no source; the template asks for {{wanted}} independent ones.',
  sourceCount_one: '“{{title}}” rests on one outlet ({{outlets}}); the template asks for {{wanted}} independent ones.',
  sourceCount_other: '“{{title}}” rests on {{count}} outlets ({{outlets}}); the template asks for {{wanted}} independent ones.',
  tooFewPoints: '“{{title}}” has {{points}} of at least {{least}} points.',
  tooManyPoints: '“{{title}}” has {{points}} points; {{most}} at most.',
  point: {
    nobodyActs: 'Point {{point}} of “{{title}}” does not say who acts.',
    noTime: 'Point {{point}} of “{{title}}” does not say by when.',
    nobodyActsAtNoTime: 'Point {{point}} of “{{title}}” does not say who acts and by when.',
  },
  noEvidence: 'This sentence has no evidence: attach an excerpt, or tag it as judgement, assumption or common knowledge.',
  excerptGone: '{{excerpts}} is no longer in the library: attach another excerpt.',
  textChanged: 'The text that {{excerpts}} was taken from has changed: open the excerpt and mark the passage again.',
  quoteDiffers: '“{{quote}}” does not stand in {{excerpts}}: quote it as it is, or show changes with … and [brackets].',
  strangeNumber: '“{{number}}” stands in no attached excerpt.',
  strangeNumberWithKnown: '“{{number}}” stands in no attached excerpt. {{known}}',
  knownNumbers: '{{excerpt}} says {{numbers}}.',
  figure: {
    source: 'Figure {{number}} does not say where its picture comes from: name the source.',
    alternative: 'Figure {{number}} has no alternative text: say what it shows for readers who do not see it.',
    picture: 'The picture of figure {{number}} is not in the library: put it in again, or remove the figure.',
  },
  narrowColumns:
    'Table {{number, number}} has {{columns, number}} columns. A page is wide enough for {{most, number}}: split the table, or turn its rows and columns round.',
  fewHypotheses:
    'Table {{number, number}} weighs one hypothesis. Evidence can only tell several apart: add what else could be true.',
  namelessHypothesis_one: 'A hypothesis of table {{number, number}} has no name: name it, or take it away.',
  namelessHypothesis_other:
    '{{count, number}} hypotheses of table {{number, number}} have no name: name them, or take them away.',
  emptyEvidence_one: 'Row {{rows}} of table {{number, number}} states no evidence: write it, or take the row away.',
  emptyEvidence_other: 'Rows {{rows}} of table {{number, number}} state no evidence: write it, or take the rows away.',
  unsetMarks_one: 'One cell of table {{number, number}} is not judged. Where the evidence says nothing, mark it N.',
  unsetMarks_other:
    '{{count, number}} cells of table {{number, number}} are not judged. Where the evidence says nothing, mark them N.',
  tellsNothing_one:
    'Row {{rows}} of table {{number, number}} has the same mark for every hypothesis: it tells none of them from another.',
  tellsNothing_other:
    'Rows {{rows}} of table {{number, number}} have the same mark for every hypothesis: they tell none of them from another.',
  summaryNotBelow: 'The summary rests on {{excerpts}}, which no section below uses.',
} as const
