// The page on which a plan is written (trang soạn thảo): the text on one side, its pages on the other, and what is found below.
import {EditorState, RangeSetBuilder, StateEffect, StateField} from '@codemirror/state';
import {crosshairCursor, Decoration, drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter,
  highlightSpecialChars, keymap, lineNumbers, MatchDecorator, rectangularSelection, ViewPlugin} from '@codemirror/view';
import {history, isolateHistory} from '@codemirror/commands';
import {autocompletion} from '@codemirror/autocomplete';
import {bracketMatching, indentUnit} from '@codemirror/language';
import {highlightSelectionMatches, search} from '@codemirror/search';
import {lintGutter} from '@codemirror/lint';
import {yaml} from '@codemirror/lang-yaml';
import {completions} from './completion.js';
import {Findings} from './findings.js';
import {hangingRows} from './hang.js';
import {indentation} from './indent.js';
import {download, Keeping, Refused} from './keeping.js';
import {keys} from './keys.js';
import {look} from './look.js';
import {Paper} from './paper.js';
import {phrases} from './phrases.js';
import {Schema} from './schema.js';
import {breaksOf, changedLines, difference, read, write} from './text.js';

/** A pause in typing that is answered, in milliseconds; the server's and the page's own work come on top. */
const PAUSE = 100;
const HOLD = 400;
/** Until a service that did not answer is asked again. */
const AGAIN = 3000;

const part = id => document.getElementById(id);
const host = part('text');
const {id, file: fileName} = host.dataset;
const words = JSON.parse(host.dataset.words);
const writable = host.dataset.writable === 'true';
const language = document.documentElement.lang;
const query = language === 'en' ? '?lang=en' : '';
const nonce = document.querySelector('script[nonce]').nonce;

const keeping = new Keeping(id, query);
const findings = new Findings(part('findings'), words, language, fileName);
const paper = new Paper(part('pages'), words, (line, column) => goTo(line, column));

let view;
let base;
let breaks;
let digest;
let saved;
let conflict = false;

const lookUp = new MatchDecorator({regexp: /\$\{[^{}\n]*\}/g, decoration: Decoration.mark({class: 'cm-lookUp'})});
const lookUps = ViewPlugin.define(v => ({
  decorations: lookUp.createDeco(v),
  update(update) {
    this.decorations = lookUp.updateDeco(update, this.decorations);
  },
}), {decorations: plugin => plugin.decorations});

function say(text) {
  part('state').textContent = text;
}

function written() {
  return write(view.state, base, breaks);
}

function isChanged() {
  return !view.state.doc.eq(saved);
}

function goTo(line, column) {
  const at = view.state.doc.line(Math.min(line, view.state.doc.lines));
  const anchor = Math.min(at.from + column - 1, at.to);
  view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
  view.focus();
}

// --- what the server makes of the text ------------------------------------------------------------------------------

let pause = 0;
let asking = false;
let asked = null;
let silent = false;
let waiting = null;

/** One request at a time; what was typed meanwhile is asked for next. */
async function ask() {
  const {doc} = view.state;
  if (asking || asked?.eq(doc)) {
    return;
  }
  asking = true;
  asked = doc;
  part('pages').setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(`/api/drafts/${id}${query}`,
      {method: 'POST', body: written(), headers: {'Content-Type': 'application/yaml'}});
    const draft = await response.json();
    if (!response.ok) {
      throw new Refused(response.status, draft);
    }
    tell(draft.diagnostics, doc);
    if (silent) {
      silent = false;
      say(isChanged() ? words.unsaved : '');
    }
    paper.stale = !draft.pdf;
    part('none').hidden = Boolean(draft.pdf) || paper.count > 0;
    part('last').hidden = Boolean(draft.pdf) || paper.count === 0;
    if (draft.pdf) {
      await paper.show(draft);
    }
  } catch (e) {
    asked = null;
    silent = true;
    say(e instanceof Refused ? e.message : words.gone);
    clearTimeout(pause);
    pause = setTimeout(ask, AGAIN);
  } finally {
    asking = false;
    part('pages').removeAttribute('aria-busy');
  }
  if (asked && !asked.eq(view.state.doc)) {
    schedule();
  }
}

/** While an input method composes a word, nothing may change in the text's own elements: findings wait for its end. */
function tell(found, doc) {
  if (view.composing) {
    waiting = {found, doc};
  } else if (doc.eq(view.state.doc)) {
    waiting = null;
    findings.show(view, found);
    part('verdict').textContent = findings.count === 0 ? words.clean : words.count.replace('{count}', findings.count);
    part('verdict').className = `verdict ${findings.errors > 0 ? 'error' : findings.count > 0 ? 'warning' : 'clean'}`;
    part('nothing').hidden = findings.count > 0;
  }
}

function schedule() {
  clearTimeout(pause);
  pause = setTimeout(ask, PAUSE);
}

// --- saving ---------------------------------------------------------------------------------------------------------

let holding = 0;

function hold() {
  clearTimeout(holding);
  if (isChanged()) {
    if (!keeping.hold(written(), digest)) {
      say(words.unheld);
    }
  } else {
    keeping.release();
  }
}

function showState() {
  const changed = isChanged();
  part('save').disabled = !writable || !changed;
  document.title = `${changed ? '● ' : ''}${document.title.replace(/^● /, '')}`;
  if (changed) {
    say(conflict ? words.conflict : words.unsaved);
  }
}

function settle(doc, tag) {
  saved = doc;
  digest = tag;
  conflict = false;
  notice();
  hold();
  showState();
}

async function save(over = digest) {
  if (!writable) {
    say(words.readonly);
    return;
  }
  const {doc} = view.state;
  try {
    const tag = await keeping.save(written(), over);
    settle(doc, tag);
    say(isChanged() ? words.unsaved : words.saved);
  } catch (e) {
    if (e instanceof Refused && e.status === 412) {
      await meet();
    } else {
      say(e instanceof Refused ? `${e.message} ${e.detail}`.trim() : words.gone);
    }
  }
}

/** Another's change is in the file: nothing is written, and the person chooses. */
async function meet() {
  conflict = true;
  hold();
  let other;
  try {
    other = await keeping.load();
  } catch (e) {
    notice(words.lost, [[words.mine, () => download(written(), name())]]);
    say(e instanceof Refused ? e.message : words.gone);
    return;
  }
  notice(words.changed, [
    [words.theirs, () => compare(other)],
    [words.mine, () => download(written(), name())],
    [words.over, () => save(other.digest)],
  ]);
  say(words.conflict);
  part('notice').focus();
}

function name() {
  return fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.yaml$/, `${words.copy}.yaml`);
}

function notice(text = '', choices = []) {
  const box = part('notice');
  box.hidden = text === '';
  box.replaceChildren();
  if (text) {
    const sentence = document.createElement('p');
    sentence.textContent = text;
    const buttons = choices.map(([label, run]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', run);
      return button;
    });
    box.append(sentence, ...buttons);
  }
}

const setChanged = StateEffect.define();
const changedField = StateField.define({
  create: () => Decoration.none,
  update: (marks, transaction) => transaction.effects.find(e => e.is(setChanged))?.value ?? marks,
  provide: field => EditorView.decorations.from(field),
});

/** The file's text, to be read beside what is written here; its lines that differ are marked. */
function compare(other) {
  const dialog = part('other');
  const theirs = read(other.bytes);
  const shown = new EditorView({
    parent: part('other-text'),
    state: EditorState.create({doc: theirs.text, extensions: [EditorState.readOnly.of(true), lineNumbers(), yaml(), look,
      EditorView.lineWrapping, EditorView.cspNonce.of(nonce), changedField,
      EditorView.contentAttributes.of({'aria-label': words['theirs.title'], tabindex: '0'})]}),
  });
  const lines = changedLines(theirs.text, view.state.doc.toString());
  const marks = new RangeSetBuilder();
  lines.forEach(n => marks.add(shown.state.doc.line(n).from, shown.state.doc.line(n).from,
    Decoration.line({class: 'cm-changedLine'})));
  shown.dispatch({effects: [setChanged.of(marks.finish()),
    ...lines.slice(0, 1).map(n => EditorView.scrollIntoView(shown.state.doc.line(n).from, {y: 'center'}))]});
  part('other-take').onclick = () => {
    take(other, theirs);
    dialog.close();
  };
  dialog.onclose = () => {
    shown.destroy();
    view.focus();
  };
  dialog.showModal();
}

/** Puts the file's text in the place of ours, as a change that can be undone. */
function take(other, theirs) {
  view.dispatch({changes: difference(view.state.doc.toString(), theirs.text), annotations: isolateHistory.of('full')});
  base = theirs;
  settle(view.state.doc, other.digest);
  say(words.taken);
}

// --- the start ------------------------------------------------------------------------------------------------------

function extensions(schema, names) {
  return [
    lineNumbers(), lintGutter(), highlightActiveLineGutter(), highlightActiveLine(), highlightSpecialChars(),
    history(), drawSelection(), rectangularSelection(), crosshairCursor(), bracketMatching(), highlightSelectionMatches(),
    search({top: true}), yaml(), indentUnit.of('  '), EditorState.tabSize.of(2), EditorView.lineWrapping,
    lookUps, look, hangingRows, breaks, indentation(schema),
    EditorState.phrases.of(phrases(words)),
    EditorView.cspNonce.of(nonce),
    EditorState.readOnly.of(!writable),
    autocompletion({override: [completions(schema, names)], defaultKeymap: false, icons: false}),
    keymap.of(keys([
      {key: 'Mod-s', preventDefault: true, run: () => void save() ?? true},
      {key: 'F8', run: v => findings.next(v, say)},
    ])),
    EditorView.contentAttributes.of({'aria-label': words.label, lang: 'vi', 'aria-describedby': 'help', tabindex: '0'}),
    EditorView.updateListener.of(update => {
      if (update.docChanged) {
        schedule();
        clearTimeout(holding);
        holding = setTimeout(hold, HOLD);
        showState();
      }
      if (update.docChanged || update.selectionSet) {
        paper.follow(update.state.doc.lineAt(update.state.selection.main.head).number);
      }
    }),
    EditorView.domEventHandlers({
      compositionend: () => void setTimeout(() => waiting && tell(waiting.found, waiting.doc)),
    }),
  ];
}

async function json(address) {
  const response = await fetch(address);
  return response.ok ? response.json() : null;
}

async function start() {
  const [loaded, schema, names] = await Promise.all([keeping.load(), json('/api/schema'), json(`/api/names/${id}`)]);
  try {
    base = read(loaded.bytes);
  } catch {
    say(words.notext);
    return;
  }
  breaks = breaksOf(base);
  digest = loaded.digest;
  view = new EditorView({parent: host, state: EditorState.create({doc: base.text,
    extensions: extensions(new Schema(schema, language), names ?? {roles: [], agencies: []})})});
  saved = view.state.doc;
  restore();
  if (!writable) {
    say(words.readonly);
  }
  part('save').addEventListener('click', () => save());
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 's'
        && !event.defaultPrevented) {
      event.preventDefault();
      save();
    }
  });
  addEventListener('pagehide', hold);
  addEventListener('beforeunload', event => {
    hold();
    if (isChanged()) {
      event.preventDefault();
    }
  });
  const line = Number(/^#L(\d+)$/.exec(location.hash)?.[1] ?? 0);
  if (line > 0) {
    goTo(line, 1);
  } else {
    view.focus();
  }
  await ask();
}

/** What was typed before the page was closed comes back; if the file has been changed since, the person chooses. */
function restore() {
  const held = keeping.held();
  if (!held || held.text === written()) {
    keeping.release();
    return;
  }
  const theirs = {text: view.state.doc.toString(), digest};
  view.dispatch({changes: difference(theirs.text, held.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))});
  digest = held.digest;
  showState();
  if (held.digest === theirs.digest) {
    notice(words.restored, [[words.discard, () => {
      view.dispatch({changes: difference(view.state.doc.toString(), theirs.text), annotations: isolateHistory.of('full')});
      notice();
      hold();
      view.focus();
    }], [words.keep, () => notice()]]);
  } else {
    meet();
  }
}

start().catch(e => say(e instanceof Refused ? e.message : words.gone));
