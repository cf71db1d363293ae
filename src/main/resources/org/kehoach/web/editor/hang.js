// Lets the further rows of a long line hang under its first words (thụt treo), so that the structure stays in sight. By classes:
// the page's rules refuse styles in attributes.
import {RangeSetBuilder} from '@codemirror/state';
import {Decoration, EditorView, ViewPlugin} from '@codemirror/view';

const DEEPEST = 32;
const LEAD = /^\s*(?:- +)*/;

const marks = Array.from({length: DEEPEST + 1}, (_, depth) => Decoration.line({class: `cm-hang-${depth}`}));
const theme = EditorView.theme(Object.fromEntries(marks.map((_, depth) => [`.cm-line.cm-hang-${depth}`,
  {paddingLeft: `calc(.4rem + ${depth}ch)`, textIndent: `-${depth}ch`}])));

function lines(view) {
  const found = new RangeSetBuilder();
  for (const {from, to} of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const depth = Math.min(DEEPEST, LEAD.exec(line.text)[0].length);
      if (depth > 0) {
        found.add(line.from, line.from, marks[depth]);
      }
      at = line.to + 1;
    }
  }
  return found.finish();
}

const plugin = ViewPlugin.define(view => ({
  decorations: lines(view),
  update(update) {
    if (update.docChanged || update.viewportChanged) {
      this.decorations = lines(update.view);
    }
  },
}), {decorations: own => own.decorations});

export const hangingRows = [plugin, theme];
