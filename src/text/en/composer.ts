/** Writing a brief: its text, and what stands beside each sentence. */
export const composer = {
  brief: 'Brief',
  text: 'Text of the brief',
  untitled: 'Untitled brief',
  writeHere: 'Write here, or press / for more',
  evidence: 'Evidence',
  pill: 'Evidence: {{label}}. {{sentence}}',
  quoted: 'Quoted in {{section}}.',
  citeWhere: 'Put the cursor into the sentence that rests on this excerpt, then cite it.',
  gone: 'Excerpt {{id}} is no longer in the library.',
  quotationHint: 'Shorten with […], explain in [brackets]',
  dropHere: 'A quotation cannot stand here.',
} as const
