// What may be typed at the caret (gợi ý): keys and values by the schema, roles and agencies by the directory, and after "${"
// all that the plan's own text names. Nothing is offered in prose, so that no list opens while someone writes a sentence.
import {placeAt} from './place.js';

/** Keys whose values name who does something. */
const WHO = new Set(['assign', 'request', 'with', 'to', 'via']);
const LOOK_UP = /\$\{([A-Za-z0-9.-]*)$/;
const BUILT_IN = ['area', 'level', 'issuer', 'superior', 'period', 'year'];

/** Ids, keys of citations and parameters as they stand in the text, whether or not it parses. */
function named(doc) {
  const found = {ids: new Map(), cite: new Map(), parameters: new Map()};
  let section = '';
  let last = null;
  for (const line of doc.iterLines()) {
    const top = /^([a-z-]+):/.exec(line);
    section = top ? top[1] : section;
    const id = /^\s+(?:- +)*id: +([a-z0-9][a-z0-9.-]*)\s*$/.exec(line) ?? /^- +id: +([a-z0-9][a-z0-9.-]*)\s*$/.exec(line);
    const entry = /^ {1,8}([a-z0-9][a-z0-9-]*):(?: +(.*))?$/.exec(line);
    const words = /^\s*(?:- +)*(?:heading|item|para|bullet|target|text): +(.*)$/.exec(line);
    if (id) {
      found.ids.set(id[1], '');
      last = id[1];
    } else if (words && last) {
      found.ids.set(last, words[1].slice(0, 60));
      last = null;
    }
    if (entry && section === 'citations') {
      if (['type', 'code', 'date', 'issuer', 'subject'].includes(entry[1]) && found.cite.size > 0) {
        const key = [...found.cite.keys()].at(-1);
        found.cite.set(key, `${found.cite.get(key)} ${entry[2] ?? ''}`.trim());
      } else {
        found.cite.set(entry[1], '');
      }
    } else if (entry && section === 'parameters') {
      found.parameters.set(entry[1], entry[2] ?? '');
    }
  }
  return found;
}

function lookUps(doc, names) {
  const own = named(doc);
  return [
    ...[...own.cite].map(([key, words]) => ({label: `cite.${key}`, detail: words.slice(0, 60), type: 'constant', boost: 3})),
    ...[...own.parameters].map(([key, words]) => ({label: key, detail: words.slice(0, 60), type: 'constant', boost: 2})),
    ...BUILT_IN.map(label => ({label, type: 'keyword', boost: 1})),
    ...[...own.ids].map(([label, words]) => ({label, detail: words, type: 'text'})),
    ...names.roles.map(role => ({label: `unit.${role}`, type: 'class', boost: -1})),
  ];
}

function closing(view, completion, from, to) {
  const closed = view.state.sliceDoc(to, to + 1) === '}';
  const insert = completion.label + (closed ? '' : '}');
  const end = from + completion.label.length + 1;
  view.dispatch({changes: {from, to, insert}, selection: {anchor: end}, userEvent: 'input.complete'});
}

/** A key with what follows it; where there is a colon already, the key alone. */
function applyKey(nested, inFlow) {
  return (view, completion, from, to) => {
    const colon = view.state.sliceDoc(to, to + 1) === ':';
    const insert = completion.label + (colon ? '' : nested && !inFlow ? ':' : ': ');
    view.dispatch({changes: {from, to, insert}, selection: {anchor: from + insert.length}, userEvent: 'input.complete'});
  };
}

/** The editor's source of completions. */
export function completions(schema, names) {
  const info = words => words ? () => {
    const box = document.createElement('div');
    box.textContent = words;
    return box;
  } : undefined;
  const keys = place => [...schema.keys(place.path, place.siblings)].map(([label, of]) => ({
    label, type: 'property', info: info(schema.words(of)), apply: applyKey(schema.isNested(of), place.inFlow),
  }));
  const values = place => {
    const name = place.path.filter(step => step !== '-').at(-1);
    const agencies = names.agencies.map(a => ({label: a.key, detail: a.name, type: 'class'}));
    if (WHO.has(name)) {
      return [{label: 'issuer', type: 'keyword'}, ...names.roles.map(label => ({label, type: 'class', boost: 1})), ...agencies];
    }
    if (name === 'issuer' && place.path.length <= 2) {
      return agencies;
    }
    return [...schema.values(place.path)].map(([label, detail]) => ({label, detail, type: 'enum'}));
  };
  return context => {
    const look = LOOK_UP.exec(context.state.doc.lineAt(context.pos).text.slice(0, context.pos - context.state.doc.lineAt(context.pos).from));
    if (look) {
      return {from: context.pos - look[1].length, validFor: /^[A-Za-z0-9.-]*$/,
        options: lookUps(context.state.doc, names).map(o => ({...o, apply: closing}))};
    }
    const place = placeAt(context.state.doc, context.pos);
    if (place.kind === 'words' || (!context.explicit && place.kind === 'key' && place.typed === '')) {
      return null;
    }
    const options = place.kind === 'key' ? [...keys(place), ...(place.item ? values({path: place.path}) : [])] : values(place);
    return options.length === 0
      ? null
      : {from: context.pos - place.typed.length, options, validFor: place.kind === 'key' ? /^[a-z-]*$/ : /^[A-Za-z0-9./-]*$/};
  };
}
