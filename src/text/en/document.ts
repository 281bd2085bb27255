/** What Briefwright adds to an exported brief in words of its own. */
export const document = {
  notes: 'Notes',
  contents: 'Contents',
  /** Of a web page: to pass by its head. */
  skip: 'Skip to the text',
  /** Where a link leads, for those who have it read to them: to a note, and back to where it is called. */
  noteNumber: 'Note {{number}}',
  noteCall: 'Back to note {{number}} in the text',
  page: 'Page {{page}} of {{pages}}',
  waivedChecks: 'Checks waived',
  /** Where words were left out of an export on purpose, and behind a sentence whose source is not named. */
  redacted: { words: '[redacted]', source: '[source withheld]' },
  emptyPart: '[Nothing is written here.]',
  /** Above what a brief cites, where its template has no section for that and its style needs one. */
  citedSources: 'Sources',
  /** Above what is noted of clearance and distribution below the text. */
  about: 'About this document',
  unfilled: '[Not filled in.]',
  estimative: {
    title: 'Estimative language',
    about:
      'Judgements say how likely they are in the words of one scale. The words stand for the bands beside them, and never for certainty.',
    caption: 'Words of likelihood: {{source}}',
    word: 'Words',
    band: 'Probability',
    range: '{{from}}–{{to}} %',
    confidence:
      'Confidence (low, moderate, high) says how well founded a judgement is: how many sources there are, how good they are and how far they agree. It says nothing about how likely it is.',
  },
  /** In the place of a title in a citation. */
  kind: { thesis: 'thesis', speech: 'speech' },
  untitled: 'Untitled',
  untitledBeginning: 'Untitled [begins: "{{opening}}"]',
  readingPack: 'Reading pack: the cited paragraphs in context',
  packAbout:
    'Cited paragraphs stand in full size, those around them smaller. Where only a part is quoted, the quoted words are bold.',
  /** Before the caption of a table. */
  table: 'Table {{number}}',
  matrix: {
    evidence: 'Evidence',
    hypothesis: 'Hypothesis {{number}}',
    score: 'Inconsistency',
    least: '{{score}} (least)',
    leastSoFar: '{{score}} (least so far)',
    mark: {
      CC: 'strongly consistent',
      C: 'consistent',
      N: 'neutral or not applicable',
      I: 'inconsistent',
      II: 'strongly inconsistent',
    },
    unset: 'not judged',
    tellsMost: 'tells the hypotheses apart most',
    tellsNothing: 'the same mark for all, tells nothing apart',
    counted:
      'I counts 1 and II counts 2. Hypotheses are ranked by the least inconsistency, not by how much is consistent with them.',
  },
  /** Before the caption of a picture, and below it. */
  figure: 'Figure {{number}}',
  figureSource: 'Source: {{source}}',
  judgement: 'Judgement',
  judgementWithConfidence: 'Judgement · {{confidence}}',
  confidence: { low: 'low confidence', moderate: 'moderate confidence', high: 'high confidence' },
  /** Before the last of several names: “A, B and C”. */
  lastName: '{{names}} and {{last}}',
  register: {
    title: 'Evidence register',
    about:
      'Every sentence of this brief with the excerpts it rests on. The same register, with full quotations and hashes, is embedded in this file.',
    sentences: 'Sentences',
    number: 'No.',
    sentence: 'Sentence',
    state: 'State',
    read: 'read beside its passages',
    excerpts: 'Excerpts',
    sources: 'Excerpts and their sources',
    excerpt: 'Excerpt',
    source: 'Source',
    file: 'File',
    hash: 'SHA-256',
    attachment: 'Evidence register: every sentence, its excerpts, their sources and hashes',
  },
  /** Below the sources, where the template has their grades printed. */
  grades: {
    caption: 'Grades of the sources (Admiralty code)',
    source: 'Source',
    reliability: 'Reliability of the publication',
    credibility: 'Credibility of what is cited',
    none: 'not judged',
    ofPlace: '{{place}}: {{grade}}',
    reliable: {
      A: 'A, completely reliable',
      B: 'B, usually reliable',
      C: 'C, fairly reliable',
      D: 'D, not usually reliable',
      E: 'E, unreliable',
      F: 'F, cannot be judged',
    },
    credible: {
      '1': '1, confirmed by other sources',
      '2': '2, probably true',
      '3': '3, possibly true',
      '4': '4, doubtful',
      '5': '5, improbable',
      '6': '6, cannot be judged',
    },
    about: 'Reliability (A–F) and credibility (1–6) are judged apart: neither follows from the other.',
  },
  tag: { judgement: 'judgement', assumption: 'assumption', 'common-knowledge': 'common knowledge' },
} as const
