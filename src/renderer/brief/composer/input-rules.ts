import { InputRule, inputRules } from 'prosemirror-inputrules'
import { TextSelection } from 'prosemirror-state'
import type { Plugin } from 'prosemirror-state'
import { isOwnSign } from '../text/list-sign.ts'
import { schema } from '../text/schema.ts'

/** As in other editors: “- ” or “* ” at the start of a paragraph begins a list, “1. ” a numbered one, “## ” makes it a heading. At the start of a point the sign that it has already is let go. */
export function inputRulesPlugin(): Plugin {
  return inputRules({ rules: [ownSign, list(/^\s*[-*]\s$/, false), list(/^\s*1[.)]\s$/, true), heading(/^\s*##\s$/)] })
}

const ownSign = new InputRule(/^\s*(?:[-*•]|(?:\d{1,3}|[a-z]{1,5})[.)])\s$/, (state, [typed], start, end) =>
  isOwnSign(state, typed) ? state.tr.delete(start, end) : null,
)

function heading(pattern: RegExp): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    if (state.selection.$from.parent.type !== schema.nodes.paragraph) return null
    const id: unknown = state.selection.$from.parent.attrs['id']
    return state.tr.delete(start, end).setBlockType(start, start, schema.nodes.heading, { id })
  })
}

function list(pattern: RegExp, ordered: boolean): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    const { $from } = state.selection
    if ($from.parent.type !== schema.nodes.paragraph) return null
    const [before, after] = [$from.before(), $from.after()]
    const item = schema.nodes.item.create(null, $from.parent.content.cut(end - start))
    const tr = state.tr.replaceWith(before, after, schema.nodes.list.create({ ordered }, item))
    return tr.setSelection(TextSelection.create(tr.doc, before + 2))
  })
}
