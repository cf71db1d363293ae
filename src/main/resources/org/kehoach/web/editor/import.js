// The page on which a document that arrived becomes a draft (trang nhập văn bản): its words on one side, the YAML made of them on
// the other, and what a person should look at marked on both.
import {EditorState, RangeSetBuilder, StateField} from '@codemirror/state';
import {Decoration, drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers} from
  '@codemirror/view';
import {history} from '@codemirror/commands';
import {search} from '@codemirror/search';
import {indentUnit} from '@codemirror/language';
import {yaml} from '@codemirror/lang-yaml';
import {hangingRows} from './hang.js';
import {keys} from './keys.js';
import {look} from './look.js';
import {phrases} from './phrases.js';
import {SourceView} from './source.js';

const LARGEST = 20 << 20;

const part = id => document.getElementById(id);
const words = JSON.parse(document.body.dataset.words);
const language = document.documentElement.lang;
const query = language === 'en' ? '?lang=en' : '';
const nonce = document.querySelector('script[nonce]').nonce;

let file = null;
let answer = null;
let current = 0;
let states = [];
let edited = false;
let view = null;
let original = null;
let turn = 0;

const source = new SourceView(part('source'), words, index => choose(index));

function say(text) {
  part('state').textContent = text;
}

function element(name, kind, ...content) {
  const made = document.createElement(name);
  made.className = kind;
  made.append(...content);
  return made;
}

function told(found, aspect) {
  return found[aspect]?.[language] ?? '';
}

// --- a file comes in ------------------------------------------------------------------------------------------------

/** One file at a time: the answer to one that was followed by another is not shown. */
async function take(chosen) {
  const mine = ++turn;
  part('refused').hidden = true;
  if (chosen.size > LARGEST) {
    refuse(words.large, []);
    return;
  }
  say(words.reading.replace('{file}', chosen.name));
  part('drop').setAttribute('aria-busy', 'true');
  let response;
  let body;
  try {
    response = await fetch(`/api/import?name=${encodeURIComponent(chosen.name)}${query.replace('?', '&')}`,
      {method: 'POST', body: chosen, headers: {'Content-Type': 'application/octet-stream'}});
    body = await response.json();
  } catch {
    body = null;
  }
  if (mine !== turn) {
    return;
  }
  part('drop').removeAttribute('aria-busy');
  if (!body) {
    refuse(words.gone, []);
  } else if (!response.ok) {
    refuse(body.title ?? words.refused, body.diagnostics ?? []);
  } else {
    file = chosen;
    answer = body;
    await show();
  }
}

/** Says why there is nothing to show, and lets another file be chosen. */
function refuse(title, found) {
  say('');
  restart();
  const items = found.map(f => element('li', f.severity, element('strong', '', told(f, 'title')), ' ',
    element('code', 'code', f.code), ...['found', 'expected', 'hint'].map(aspect => told(f, aspect)).filter(Boolean)
      .map(text => element('p', 'remedy', text))));
  const list = element('ol', '', ...items);
  list.setAttribute('role', 'list');
  part('refused').replaceChildren(element('h2', '', title), list);
  part('refused').hidden = false;
}

/** Back to the choice of a file. */
function restart() {
  answer = null;
  edited = false;
  part('result').hidden = true;
  part('another').hidden = true;
  part('start').hidden = false;
  part('file').value = '';
}

// --- what was made of it --------------------------------------------------------------------------------------------

const doubtful = StateField.define({
  create: state => state.field(marksOf),
  update: (marks, transaction) => marks.map(transaction.changes),
  provide: field => EditorView.decorations.from(field),
});

/** Set once for each document: its doubts' lines. */
const marksOf = StateField.define({create: () => Decoration.none, update: marks => marks});

function marks(text, doubts) {
  const lines = new Map();
  doubts.forEach((doubt, index) => {
    const line = Math.min(Math.max(doubt.yaml, 1), text.lines);
    lines.set(line, [...lines.get(line) ?? [], index]);
  });
  const builder = new RangeSetBuilder();
  [...lines].sort(([a], [b]) => a - b).forEach(([line, all]) => {
    const gravest = all.some(i => doubts[i].severity !== 'note') ? 'warning' : 'note';
    const from = text.line(line).from;
    builder.add(from, from, Decoration.line({class: `cm-doubt cm-doubt-${gravest}`, doubts: all}));
  });
  return builder.finish();
}

function stateOf(made) {
  const text = EditorState.create({doc: made.yaml}).doc;
  return EditorState.create({doc: text, extensions: [
    marksOf.init(() => marks(text, made.doubts)), doubtful,
    lineNumbers(), highlightActiveLine(), highlightSpecialChars(), history(), drawSelection(), search({top: true}), yaml(),
    indentUnit.of('  '), EditorState.tabSize.of(2), EditorView.lineWrapping, look, hangingRows, EditorView.cspNonce.of(nonce),
    EditorState.phrases.of(phrases(words)), keymap.of(keys([{key: 'F8', run: next}])),
    EditorView.contentAttributes.of({'aria-label': words.yaml, lang: 'vi', 'aria-describedby': 'help', tabindex: '0'}),
    EditorView.updateListener.of(update => {
      edited ||= update.docChanged;
      if (update.selectionSet && update.transactions.some(t => t.isUserEvent('select'))) {
        const [index] = at(update.state, update.state.selection.main.head);
        if (index !== undefined) {
          point(index);
        }
      }
    }),
  ]});
}

/** The doubts of the line at a place of the text. */
function at(state, place) {
  const {from} = state.doc.lineAt(place);
  let found = [];
  state.field(doubtful).between(from, from, (_from, _to, mark) => {
    found = mark.spec.doubts;
  });
  return found;
}

/** Where the line of a doubt is now. */
function placeOf(index) {
  let found = null;
  for (const cursor = view.state.field(doubtful).iter(); cursor.value; cursor.next()) {
    if (cursor.value.spec.doubts.includes(index)) {
      found = cursor.from;
    }
  }
  return found;
}

async function show() {
  edited = false;
  part('start').hidden = true;
  part('result').hidden = false;
  part('another').hidden = false;
  say(words.read.replace('{file}', answer.file));
  states = answer.documents.map(stateOf);
  part('which').hidden = states.length < 2;
  part('document').replaceChildren(...answer.documents.map((made, i) => {
    const option = element('option', '', `${i + 1}. ${made.kind}: ${made.subject}`);
    option.value = i;
    return option;
  }));
  view ??= new EditorView({parent: part('text'), state: states[0]});
  await readWords();
  part('original').hidden = answer.source.form === 'text';
  open(0);
}

function open(index) {
  current = index;
  const made = answer.documents[index];
  view.setState(states[index]);
  part('name').value = made.id;
  part('outcome').replaceChildren();
  source.show(answer.source, made.doubts);
  part('doubts').replaceChildren(...made.doubts.map(item));
  part('nothing').hidden = made.doubts.length > 0;
  part('verdict').textContent = words.count.replace('{count}', made.doubts.length);
  part('verdict').className = `verdict ${made.doubts.length > 0 ? 'warning' : 'clean'}`;
  part('parts').replaceChildren(...made.parts.map(p => element('li', p.doubts > 0 ? 'unsure' : 'sure',
    `${words[`part.${p.part}`]}: ${p.doubts > 0 ? words.unsure.replace('{count}', p.doubts) : words.sure}`)));
  part('name').focus();
}

function item(found, index) {
  const go = element('button', 'go', element('span', 'where', words['in.yaml'].replace('{line}', found.yaml)), ' ',
    element('span', 'title', told(found, 'title')), ' ', element('code', 'code', found.code));
  go.type = 'button';
  go.addEventListener('click', () => choose(index));
  const shown = element('li', found.severity, go);
  const remedy = [told(found, 'found'), told(found, 'hint') || told(found, 'expected')].filter(Boolean).join(' ');
  if (remedy) {
    shown.append(element('p', 'remedy', remedy));
  }
  return shown;
}

/** Shows a doubt in the source and in the list. */
function point(index) {
  source.reveal(index);
  part('doubts').querySelectorAll('[aria-current]').forEach(go => go.removeAttribute('aria-current'));
  const go = part('doubts').children[index]?.querySelector('.go');
  go?.setAttribute('aria-current', 'true');
  go?.scrollIntoView({block: 'nearest'});
  const [box] = boxes().filter(b => b.doubt === index);
  if (original && box && !part('pages').hidden) {
    original.reveal(box.page);
  }
}

/** Goes to a doubt on both sides; the caret stands in the draft then. */
function choose(index) {
  point(index);
  const place = placeOf(index);
  if (place !== null) {
    view.dispatch({selection: {anchor: place}, effects: EditorView.scrollIntoView(place, {y: 'center'})});
    view.focus();
  }
  const found = answer.documents[current].doubts[index];
  say(`${told(found, 'title')}. ${told(found, 'hint') || told(found, 'expected')}`);
}

/** The next doubtful line after the caret, else the first. */
function next() {
  const {head} = view.state.selection.main;
  let first = null;
  let after = null;
  for (const cursor = view.state.field(doubtful).iter(); cursor.value; cursor.next()) {
    first ??= cursor.value.spec.doubts[0];
    if (cursor.from > head) {
      after ??= cursor.value.spec.doubts[0];
    }
  }
  if (first !== null) {
    choose(after ?? first);
  }
  return true;
}

// --- the pages ------------------------------------------------------------------------------------------------------

/** The places of the doubts on the pages of a PDF. */
function boxes() {
  const runs = new Map();
  const gather = blocks => blocks.forEach(block => {
    block.rows?.forEach(row => row.forEach(cell => gather(cell.blocks)));
    block.runs?.forEach(run => run.at?.box && runs.set(run.run, run.at));
  });
  gather(answer.source.blocks);
  return answer.documents[current].doubts.flatMap((found, doubt) => found.source.map(([run]) => runs.get(run)).filter(Boolean)
    .map(({page, box: [left, top, right, bottom]}) => ({doubt, severity: found.severity, page, left, top, right, bottom})));
}

async function pages() {
  part('source').hidden = true;
  part('pages').hidden = false;
  part('original').textContent = words.words;
  part('original').setAttribute('aria-pressed', 'true');
  say(words.drawing);
  try {
    const {Original} = await import('./original.js');
    original ??= new Original(part('pages'), words, index => choose(index));
    await original.show(file, boxes());
    say('');
  } catch {
    await readWords();
    say(words.undrawn);
  }
}

async function readWords() {
  part('pages').hidden = true;
  part('source').hidden = false;
  part('original').textContent = words.original;
  part('original').setAttribute('aria-pressed', 'false');
  await original?.close();
}

// --- saving ---------------------------------------------------------------------------------------------------------

/** Never over a plan that is there; the text's own id follows the name. */
async function save(event) {
  event.preventDefault();
  const name = part('name').value.trim();
  const text = view.state.doc.toString().replace(/^id:.*$/m, () => `id: ${name}`);
  outcome(words.saving);
  part('save').disabled = true;
  try {
    const response = await fetch(`/api/texts/${name}${query}`, {method: 'PUT', body: text,
      headers: {'Content-Type': 'application/yaml', 'If-None-Match': '*'}});
    if (!response.ok) {
      const problem = await response.json().catch(() => null);
      outcome([problem?.title ?? `HTTP ${response.status}`, problem?.detail].filter(Boolean).join('. '));
      part('name').focus();
      return;
    }
    edited = false;
    const address = `/edit/${name}${query}`;
    if (answer.documents.length === 1) {
      location.assign(address);
      return;
    }
    const link = element('a', '', words.edit);
    link.href = address;
    outcome(words.saved.replace('{file}', `plans/${name}.yaml`), ' ', link);
  } catch {
    outcome(words.gone);
  } finally {
    part('save').disabled = false;
  }
}

function outcome(...content) {
  part('outcome').replaceChildren(...content);
}

// --- the start ------------------------------------------------------------------------------------------------------

part('file').addEventListener('change', () => part('file').files[0] && take(part('file').files[0]));
part('another').addEventListener('click', () => {
  turn++;
  say('');
  restart();
  part('file').focus();
});
part('original').addEventListener('click', () => part('pages').hidden ? pages() : readWords());
part('document').addEventListener('change', () => {
  states[current] = view.state;
  open(Number(part('document').value));
});
part('keep').addEventListener('submit', save);

// a file that misses the field would take the place of the page
addEventListener('dragover', event => {
  event.preventDefault();
  part('drop').classList.add('over');
});
addEventListener('dragleave', event => event.relatedTarget || part('drop').classList.remove('over'));
addEventListener('drop', event => {
  event.preventDefault();
  part('drop').classList.remove('over');
  const [dropped] = event.dataTransfer?.files ?? [];
  if (dropped && !edited) {
    take(dropped);
  }
});
addEventListener('beforeunload', event => edited && event.preventDefault());
