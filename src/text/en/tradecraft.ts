/** What the check says where a brief falls short of a rule of tradecraft: what is missing, what was looked at, and how to mend it. */
export const tradecraft = {
  accuracy: 'Whether the judgements are accurate ({{reference}}) cannot be checked by a program.',
  language: 'Not looked at, since the words of the language “{{language}}” are not read: {{rules}}.',
  source: {
    undescribed:
      'This key judgement does not say what kind of source it rests on. Looked for: an outlet or author of its excerpts, or a word such as “official figures”, in its own paragraph. Describe the source there: a summary of all sources does not say which of them this judgement rests on.',
    none: 'This key judgement rests on no excerpt and describes no source. Attach what it rests on, or say in its paragraph what kind of source it is.',
  },
  assumption:
    'This assumption does not say what follows if it fails. Looked for: “if”, “unless”, “otherwise” and the like in its own paragraph or point. Say which judgement would change, and how.',
  alternative:
    'The brief weighs no alternative. Looked for: a section for alternatives that names one, a matrix of two hypotheses or more, a judgement that names another reading. Add one, or waive this with the reason.',
  relevance: {
    section:
      'The brief does not say why it matters: the section for that is empty, or holds the place of something. Say what it means for your reader.',
    sentence:
      'The brief does not say why it matters. Looked for: “matters”, “implications”, “means for” and the like. Say what it means for your reader.',
  },
  message: {
    none: 'The brief has no main message: the section for it is empty. Say the answer there in a sentence or two.',
    late: 'The main message (“{{title}}”) comes after “{{first}}”. Move it to the top.',
    ofItself: 'The main message begins by saying what will be told. Begin with the answer itself.',
    fact: 'The first key judgement begins with a fact that it rests on. Begin with the judgement, and give the fact after it.',
    noStatement: 'The main message begins with a quotation or a question. Begin with the answer, in your own words.',
  },
  contrary: {
    row: 'Row {{row, number}} of table {{number, number}} speaks against the hypothesis that has the least against it, and no sentence of the text cites it. Tell the reader of it, and why it does not decide.',
    numbers:
      '{{one}} says “{{said}}”, {{other}} says “{{against}}”, and no sentence cites both. Tell the reader that they differ, and which you go by.',
    nothing:
      'No sentence with evidence tells what speaks against the judgements. Looked for: “contrary to”, “however”, “speaks against”, “disputes” and the like. Cite what speaks against them, or say that you looked and found nothing.',
    looked:
      'Contrary evidence was looked for in the matrices of the brief and in the numbers of its own excerpts; what else the library holds against it was not.',
  },
  change: {
    section:
      'This brief follows an earlier one, and the section for what changed is empty, or holds the place of something. Say what changed, or that nothing did.',
    sentence:
      'This brief follows an earlier one and does not say what changed. Looked for: “since the last issue”, “unchanged”, “we now judge” and the like. Say what changed, or that nothing did.',
    repeated: 'What changed is told in the very words of the last issue. Say what changed since then.',
    moved: '“{{before}}” has become “{{after}}” since the last issue (“{{quote}}”), and what changed does not say so.',
    came: '“{{after}}” is new since the last issue (“{{quote}}”), and what changed does not say so.',
    went: '“{{before}}” is gone since the last issue (“{{quote}}”), and what changed does not say so.',
    gone: 'The last issue is deleted, so what changed since could not be compared.',
  },
  confidence: {
    icd: 'This key judgement does not say how confident you are. Choose it on its label, or say it in a sentence of its own beside it (ICD 203 keeps it out of the sentence with the likelihood).',
    phia: 'This key judgement does not say how confident you are. Choose it on its label, or say it in the same sentence or the next (PHIA keeps it with its statement).',
  },
} as const
