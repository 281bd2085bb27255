/** What the check of a brief finds, and why an excerpt is not where it was. `title` is a section's. */
export const check = {
  emptySection: '“{{title}}” is empty. {{guidance}}',
  removedSection: 'The brief has no section “{{title}}”, which its template asks for. {{guidance}}',
  wordBudget: '“{{title}}” has {{words}} words; its budget is {{budget}}.',
  noSource: '“{{title}}” rests on no source; the template asks for {{wanted}} independent ones.',
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
  quoteTranslated:
    '“{{quote}}” does not stand in {{excerpts}}, which is in another script: quote it as it is, or say that it is a translation, “(our translation)”.',
  quoteDiffers: '“{{quote}}” does not stand in {{excerpts}}: quote it as it is, or show changes with … and [brackets].',
  quoteWithoutExcerpt:
    '“{{quote}}” is quoted without a source: attach the excerpt that says it, or write it in your own words without quotation marks.',
  quoteTurned:
    '“{{quote}}” says something else than its source, where “{{was}}” stands: quote it with these words, or tell it in your own.',
  contrary: {
    negation:
      'This says the contrary of its evidence, where “{{said}}” stands: say it as the passage does, or attach what bears it out.',
    opposite:
      'This uses the opposite of a word of its evidence, where “{{said}}” stands: say it as the passage does, or attach what bears it out.',
    part: 'This says of all what its evidence says of a part: “{{said}}”.',
    few: 'This says of most what its evidence says of few: “{{said}}”.',
    admitted: 'What this tells as admitted its evidence tells as denied, or the other way round: “{{said}}”.',
    otherCause: 'Its evidence gives another reason than the one behind “{{cause}}”: “{{said}}”.',
    exact: 'Its evidence gives {{number}} only as a near number: leave out “exactly”, or attach what gives it exactly.',
    number: 'Its evidence gives {{other}} here, and {{printed}} for something else: write the number that belongs here.',
    office: '“{{office}}” is not the office of its evidence, “{{there}}”.',
    bound: 'Its evidence gives “{{there}}” as that, and “{{date}}” only as when something was so.',
    date: 'Its evidence gives {{there}} here, and {{date}} for something else.',
    rank: 'Its evidence says “{{there}}” and not “{{rank}}”.',
    upper:
      'Its evidence gives “{{number}}” as the most or the latest, and not as the least or the earliest: say it as the passage does.',
    lower:
      'Its evidence gives “{{number}}” as the least or the earliest, and not as the most or the latest: say it as the passage does.',
    season: 'Its evidence says “{{there}}” and not “{{season}}”.',
    denied:
      'Its evidence says that this is not so, or that somebody denies it: “{{said}}”. Say it as the passage does, or leave it out.',
    uncertain: 'Its evidence says only that this may be so, or that somebody asks for it or claims it: “{{said}}”. Say that.',
    'to-come': 'Its evidence tells this as still to come: “{{said}}”. Say so.',
    order: 'Its evidence tells what came before and what after the other way round: “{{said}}”.',
    left: 'Its evidence gives {{number}} as what was left, not as how much it changed.',
    widened: '“{{printed}}” is more than its evidence says: “{{said}}”.',
    cause: '“{{printed}}” names a cause, and no word of its evidence does: leave it out, or attach what says so.',
    first: '“{{printed}}” is not said by its evidence: leave it out, or attach what says so.',
    always: '“{{printed}}” is more than its evidence says: leave it out, or attach what says so.',
    each: 'Its evidence gives {{number}} for each, not for all together.',
    together: 'Its evidence gives {{number}} for several together, not for one alone.',
    name: 'Its evidence has {{there}} here, not {{name}}.',
    side: 'Its evidence tells the two sides the other way round: “{{said}}”.',
    item: 'Its evidence gives {{other}} here, and {{printed}} for another item of the list.',
    greater: 'By the numbers of its evidence it is the other way round: {{more}} against {{less}}.',
    most: 'By the numbers of its evidence “{{said}}” does not belong to {{number}}: it gives {{other}} beside it.',
    swapped: 'Its evidence gives {{printed}} beside {{other}}, not {{name}}: exchange them, or attach what says so.',
  },
  quoteJoins: '“{{quote}}” joins two sentences that point different ways; between them stands “{{was}}”: quote them apart.',
  quoteLeaps:
    '“{{quote}}” leaves out {{words}} words between two parts: quote them apart, or make sure that they belong together.',
  attribution:
    '“{{name}}” is credited here, but is no author, outlet or speaker of what the sentence rests on. {{known}} Name who said it, or correct the article’s details.',
  otherSpeaker: 'These words are credited to “{{name}}”, and are those of {{speaker}} in the passage: name who said them.',
  gaveNoComment: 'This is credited to “{{name}}”, who by the passage gave no comment: name who said it.',
  nobodySays:
    'This is credited to “{{name}}”, and the passage, which tells it, credits nobody with it: leave the name out, or attach the passage that credits it.',
  signed: '{{excerpt}} is by {{who}}.',
  unsigned: '{{excerpt}} names no author and no outlet.',
  unchecked: {
    particulars: 'Not compared: {{what}}.',
    language: 'words in the language “{{language}}”',
    noLanguage: 'words in a language that the check does not know',
    ownAsk: 'Not compared, since a recommendation is its author’s own in whom it asks, and by when: {{what}}.',
    speaker: 'Who said it could not be compared: {{name}}.',
  },
  whole: 'the whole',
  perhapsFrom: '“{{number}}”, which {{one}} and {{other}} might give',
  beside: {
    own: 'Words that its passages do not have: {{words}}. Read it beside them.',
    together_one: 'Put together from {{count, number}} sentence of its passages. Read it beside them.',
    together_other: 'Put together from {{count, number}} sentences of its passages. Read it beside them.',
    order: 'It has the words of its passage in another order, or with other small words between them. Read the two side by side.',
    shortened: 'Its passage, without “{{left}}”. Read the two side by side.',
    language: 'In another language than its passages. Read it beside them.',
  },
  strangeDate:
    '“{{date}}” is no date that an attached excerpt gives. {{known}} Write the date that it gives, or attach the excerpt that says so.',
  knownDates: '{{excerpt}} gives {{dates}}.',
  noDates: '{{excerpt}} gives no date.',
  strangeName:
    '“{{name}}” is named in no attached excerpt ({{excerpts}}), nor beside it: attach the excerpt that names it, or leave it out.',
  nameElsewhere:
    '“{{name}}” is named in other evidence of this brief, but not in {{excerpts}} or beside it: attach the excerpt that names it.',
  ownNumber:
    '“{{number}}” rests on no excerpt: the sentence is {{tag}}. Attach the excerpt that gives it, or say in the text that the figure is your own.',
  tagged: {
    judgement: 'tagged as judgement',
    assumption: 'tagged as assumption',
    'common-knowledge': 'tagged as common knowledge',
  },
  otherNumber: '“{{number}}” does not stand so in the attached excerpts: its unit, sign or direction differs. {{known}}',
  strangeNumber: '“{{number}}” stands in no attached excerpt.',
  strangeNumberWithKnown: '“{{number}}” stands in no attached excerpt. {{known}}',
  knownNumbers: '{{excerpt}} says {{numbers}}.',
  figure: {
    source: 'Figure {{number}} does not say where its picture comes from: name the source.',
    alternative: 'Figure {{number}} has no alternative text: say what it shows for readers who do not see it.',
    picture: 'The picture of figure {{number}} is not in the library: put it in again, or remove the figure.',
  },
  noFont: {
    title:
      'No font of the program has {{characters}} of the title, the authors, the marking or a heading: a PDF shows � in its place. Write it another way.',
    sentence:
      'No font of the program has {{characters}}: a PDF shows � in its place. Write it another way, or export another format.',
    source: 'No font of the program has {{characters}} in what the source “{{title}}” is called by: a PDF shows � in its place.',
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
