import type { MetadataOrigin } from '../article.ts'

/**
 * How sure each sign in a text is. The figures rank the signs and put the weak ones below `DOUBTFUL`, so that people look at them; they were set by
 * judgement and stand in one place, so that they can be weighed against each other.
 */
export const SURE = {
  /** `Author: Jane Doe`. */
  labelled: { from: 'labelled', confidence: 0.95 },
  /** `By Jane Doe`. */
  byline: { from: 'visible', confidence: 0.9 },
  /** A line that is a date and nothing else. */
  dateLine: { from: 'visible', confidence: 0.85 },
  /** A web address alone on a line. */
  addressLine: { from: 'visible', confidence: 0.8 },
  /** A name without `By`, made out by the lines around it. */
  loneName: { from: 'visible', confidence: 0.75 },
  /** `Jane Doe in Almaty` with nothing but its place to say that it is a byline. */
  nameAndPlace: { from: 'visible', confidence: 0.5 },
  /** `ALMATY, 14 January (Example Agency) –` before the first sentence. */
  dateline: { from: 'visible', confidence: 0.75 },
  /** `Jane Doe is a fellow at …` above or below the text. */
  biography: { from: 'visible', confidence: 0.7 },
  /** The part of a byline that is neither name nor date. */
  besideByline: { from: 'visible', confidence: 0.65 },
  /** `This article was first published by …`. */
  provenance: { from: 'visible', confidence: 0.75 },
  /** An outlet that the poster's preface names. */
  preface: { from: 'visible', confidence: 0.5 },
  heading: { from: 'visible', confidence: 0.9 },
  /** A first line without a full stop. */
  firstLine: { from: 'layout', confidence: 0.65 },
  /** The same where a byline, a date or a standfirst follows it. */
  signedFirstLine: { from: 'layout', confidence: 0.85 },
  nameLikeTitle: { from: 'layout', confidence: 0.4 },
  standfirst: { from: 'layout', confidence: 0.7 },
  /** The file's own label, which text in another script contradicts or confirms. */
  fileName: { from: 'file-name', confidence: 0.35 },
  detectedLanguage: { from: 'detected', confidence: 0.85 },
} as const satisfies Record<string, MetadataOrigin>
