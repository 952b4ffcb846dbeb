/** What the buttons over the text and its keys do; one name for each. */
import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { redoCommand, undoCommand, yUndoPluginKey } from 'y-prosemirror';
import { schema } from './schema.ts';

const { strong, em } = schema.marks;
const { paragraph, heading, bulletList, numberedList, listItem, hardBreak } = schema.nodes;

export const proseActs = ['strong', 'em', 'heading', 'bulletList', 'numberedList', 'undo', 'redo'] as const;
export type ProseAct = (typeof proseActs)[number];

/** Which of them are on, and which can be done now. */
export type ProseLook = Readonly<Record<ProseAct, boolean>>;

const within = (state: EditorState, type: NodeType): number | undefined => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return depth;
  return undefined;
};

const list =
  (wanted: NodeType, other: NodeType): Command =>
  (state, dispatch) => {
    if (within(state, wanted) !== undefined) return liftListItem(listItem)(state, dispatch);
    const depth = within(state, other);
    if (depth === undefined) return wrapInList(wanted)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), wanted));
    return true;
  };

const toHeading: Command = (state, dispatch) =>
  setBlockType(within(state, heading) === undefined ? heading : paragraph)(state, dispatch);

export const newLine = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
});

export const commands: Readonly<Record<ProseAct, Command>> = {
  strong: toggleMark(strong),
  em: toggleMark(em),
  heading: toHeading,
  bulletList: list(bulletList, numberedList),
  numberedList: list(numberedList, bulletList),
  undo: (state, dispatch) => undoCommand(state, dispatch) ?? false,
  redo: (state, dispatch) => redoCommand(state, dispatch) ?? false,
};

/** Tab is left alone: it leads out of the text, as everywhere. */
export const proseKeys: readonly Plugin[] = [
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*]\s$/, bulletList),
      wrappingInputRule(/^1[.)]\s$/, numberedList),
      textblockTypeInputRule(/^#\s$/, heading),
    ],
  }),
  keymap({
    'Mod-b': commands.strong,
    'Mod-i': commands.em,
    'Mod-Alt-1': commands.heading,
    'Mod-Shift-8': commands.bulletList,
    'Mod-Shift-7': commands.numberedList,
    'Mod-z': commands.undo,
    'Mod-y': commands.redo,
    'Mod-Shift-z': commands.redo,
    'Shift-Enter': newLine,
    Enter: splitListItem(listItem),
  }),
  keymap(baseKeymap),
];

export function lookOf(state: EditorState): ProseLook {
  const { undoManager } = yUndoPluginKey.getState(state) ?? {};
  return {
    strong: wears(state, strong),
    em: wears(state, em),
    heading: within(state, heading) !== undefined,
    bulletList: within(state, bulletList) !== undefined,
    numberedList: within(state, numberedList) !== undefined,
    undo: undoManager?.canUndo() ?? false,
    redo: undoManager?.canRedo() ?? false,
  };
}

function wears(state: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}
