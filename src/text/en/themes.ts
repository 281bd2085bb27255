/** Themes: what is said when they are mended, in the window and on the command line. */
export const themes = {
  removed: {
    excerpts_one: 'One excerpt no longer shows it.',
    excerpts_other: '{{count, number}} excerpts no longer show it.',
    decisions_one: 'One decision on a paragraph went with it.',
    decisions_other: '{{count, number}} decisions on paragraphs went with it.',
    briefs_one: 'One brief keeps its part on it.',
    briefs_other: '{{count, number}} briefs keep their parts on it.',
    below_one: 'One theme below it moved up.',
    below_other: '{{count, number}} themes below it moved up.',
  },
  merged: {
    excerpts_one: 'One excerpt followed.',
    excerpts_other: '{{count, number}} excerpts followed.',
    decisions_one: 'One decision on a paragraph followed.',
    decisions_other: '{{count, number}} decisions on paragraphs followed.',
    briefs_one: 'One brief names the other now.',
    briefs_other: '{{count, number}} briefs name the other now.',
    below_one: 'One theme below it moved.',
    below_other: '{{count, number}} themes below it moved.',
  },
} as const
