// What the server finds in the text, in place and as a list (kết quả kiểm tra).
import {setDiagnostics} from '@codemirror/lint';

/** Where a finding stands in the text; its beginning for one about the whole, or about a file that this one names. */
function range(doc, found) {
  if (found.elsewhere || found.line < 1 || found.line > doc.lines) {
    return {from: 0, to: 0};
  }
  const line = doc.line(found.line);
  if (found.column < 1) {
    return {from: line.from, to: line.to};
  }
  const from = Math.min(line.from + found.column - 1, line.to);
  return {from, to: Math.max(from, Math.min(from + found.length, line.to))};
}

function element(name, kind, ...content) {
  const made = document.createElement(name);
  made.className = kind;
  made.append(...content);
  return made;
}

/** Replaces the mistyped name, which stands somewhere in the finding's place. */
function replacing(found, from) {
  return (view, at, to) => {
    const start = Number.isInteger(at) ? at : from;
    const line = view.state.doc.lineAt(start);
    const offset = line.text.indexOf(found.fix.wrong, start - line.from);
    if (offset >= 0) {
      const begin = line.from + offset;
      view.dispatch({changes: {from: begin, to: begin + found.fix.wrong.length, insert: found.fix.replacement},
        selection: {anchor: begin + found.fix.replacement.length}, userEvent: 'input.fix', scrollIntoView: true});
    }
    view.focus();
  };
}

/** Shows findings in one editor. */
export class Findings {
  #list;
  #words;
  #language;
  #file;
  #shown = [];

  constructor(list, words, language, file) {
    this.#file = file;
    this.#list = list;
    this.#words = words;
    this.#language = language;
  }

  /** How many are errors. */
  get errors() {
    return this.#shown.filter(f => f.severity === 'error').length;
  }

  get count() {
    return this.#shown.length;
  }

  show(view, found) {
    this.#shown = found.map(f => ({...f, elsewhere: f.file !== this.#file}));
    const inPlace = this.#shown.map(f => {
      const {from, to} = range(view.state.doc, f);
      return {
        from, to, severity: f.severity === 'note' ? 'info' : f.severity, message: this.#say(f, 'title'),
        renderMessage: () => this.#message(f),
        actions: f.fix && !f.elsewhere ? [{name: this.#fixWords(f), apply: replacing(f, from)}] : [],
      };
    });
    view.dispatch(setDiagnostics(view.state, inPlace));
    const items = this.#shown.map(f => this.#item(view, f));
    const kept = this.#list.contains(document.activeElement)
      ? [...this.#list.querySelectorAll('button')].indexOf(document.activeElement)
      : -1;
    this.#list.replaceChildren(...items);
    if (kept >= 0) {
      (this.#list.querySelectorAll('button')[kept] ?? view.contentDOM).focus();
    }
  }

  /** Goes to the next finding after the caret, and says it. */
  next(view, say) {
    if (this.#shown.length === 0) {
      say(this.#words.none);
      return true;
    }
    const starts = this.#shown.map(f => ({f, from: range(view.state.doc, f).from})).sort((a, b) => a.from - b.from);
    const {f} = starts.find(s => s.from > view.state.selection.main.head) ?? starts[0];
    this.#go(view, f);
    say(`${this.#where(f)}: ${this.#say(f, 'title')}. ${this.#say(f, 'hint')}`);
    return true;
  }

  #go(view, found) {
    const {from} = range(view.state.doc, found);
    view.dispatch({selection: {anchor: from}, scrollIntoView: true});
    view.focus();
  }

  #say(found, aspect) {
    return found[aspect]?.[this.#language] ?? '';
  }

  #where(found) {
    if (found.elsewhere) {
      return found.line > 0 ? `${found.file}:${found.line}` : found.file;
    }
    return found.line > 0 ? this.#words.line.replace('{line}', found.line) : this.#words.whole;
  }

  #fixWords(found) {
    return this.#words.fix.replace('{words}', found.fix.replacement);
  }

  #message(found) {
    const lines = ['found', 'expected', 'hint'].map(aspect => [aspect, this.#say(found, aspect)]).filter(([, text]) => text)
      .map(([aspect, text]) => element('p', `aspect ${aspect}`, text));
    return element('div', 'message', element('strong', 'title', this.#say(found, 'title')), ' ',
      element('code', 'code', found.code), ...lines);
  }

  #item(view, found) {
    const go = element('button', 'go', element('span', 'where', this.#where(found)), ' ',
      element('span', 'title', this.#say(found, 'title')), ' ', element('code', 'code', found.code));
    go.type = 'button';
    go.addEventListener('click', () => this.#go(view, found));
    const item = element('li', found.severity, go);
    const remedy = this.#say(found, 'hint') || this.#say(found, 'expected');
    if (remedy) {
      item.append(element('p', 'remedy', remedy));
    }
    if (found.fix && !found.elsewhere) {
      const fix = element('button', 'fix', this.#fixWords(found));
      fix.type = 'button';
      fix.addEventListener('click', () => replacing(found, range(view.state.doc, found).from)(view));
      item.append(fix);
    }
    return item;
  }
}
