/** Setting quotation marks, dashes and spaces right in the text of a brief. */
export const typography = {
  set: {
    inSection_one: 'One place was set right in this section. Undo takes it back.',
    inSection_other: '{{count, number}} places were set right in this section. Undo takes them back.',
    inSelection_one: 'One place was set right in the selection. Undo takes it back.',
    inSelection_other: '{{count, number}} places were set right in the selection. Undo takes them back.',
  },
  nothing: {
    inSection: 'Nothing to set right in this section.',
    inSelection: 'Nothing to set right in the selection.',
  },
  noRules: 'The typography of {{language}} is not known here, so nothing was changed.',
} as const
