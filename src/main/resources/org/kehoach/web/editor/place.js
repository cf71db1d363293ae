// Where in a plan's YAML the caret stands (vị trí trong YAML): told from indentation and a line's own signs, so that it is known
// also where the text does not parse, as it seldom does while someone is typing.

const LEAD = /^(\s*)((?:- +)*)(-$)?/;
const KEY = /^("?)([A-Za-z0-9_.-]+)\1:(?=\s|$)/;
const BLOCK = /^[|>][+-]?[0-9]?[+-]?\s*(#.*)?$/;

/** What a line consists of: dashes and at most one key, each with its column. */
function elements(line) {
  const lead = LEAD.exec(line);
  const found = [];
  for (let at = lead[1].length; line[at] === '-' && (line[at + 1] === ' ' || at + 1 === line.length);) {
    found.push({dash: true, column: at});
    at++;
    while (line[at] === ' ') {
      at++;
    }
  }
  const start = lead[0].length;
  const key = KEY.exec(line.slice(start));
  if (key) {
    found.push({dash: false, column: start, name: key[2], value: start + key[0].length});
  }
  return found;
}

function isBlank(line) {
  return /^\s*(#.*)?$/.test(line);
}

/** The way down to a column of a line, told by the lines above it; with whether the line is part of a text in a block. */
function ancestors(doc, number, column, dash) {
  const path = [];
  let block = false;
  for (let n = number - 1; n >= 1 && (column > 0 || dash); n--) {
    const line = doc.line(n).text;
    if (isBlank(line)) {
      continue;
    }
    const parts = elements(line);
    for (const part of parts.reverse()) {
      if (part.column < column || (part.column === column && dash && !part.dash)) {
        if (path.length === 0 && BLOCK.test(line.slice(part.dash ? part.column + 1 : part.value).trim())) {
          block = true;
        }
        path.unshift(part.dash ? '-' : part.name);
        column = part.column;
        dash = part.dash;
      }
    }
  }
  return {path, block};
}

/** The keys that stand beside one at this column of this line. */
function siblings(doc, number, column) {
  const found = new Set();
  const look = step => {
    for (let n = number + step; n >= 1 && n <= doc.lines; n += step) {
      const line = doc.line(n).text;
      const parts = elements(line);
      const key = parts.find(p => !p.dash);
      const indent = line.length - line.trimStart().length;
      const opens = parts.some(p => p.dash && p.column < column);
      if (isBlank(line)) {
        continue;
      }
      if (step > 0 && indent < column) {
        break;
      }
      if (key?.column === column) {
        found.add(key.name);
      }
      if (step < 0 && (indent < column || opens)) {
        break;
      }
    }
  };
  const own = elements(doc.line(number).text).some(p => p.dash && p.column < column);
  if (!own) {
    look(-1);
  }
  look(1);
  return found;
}

/** Follows a value in braces and brackets to the caret; null where it is in none, or in words. */
function flow(value, path) {
  const open = [];
  let quote = '';
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value[i];
    if (quote) {
      quote = c === quote ? '' : quote;
    } else if ((c === '"' || c === "'") && /^\s*$/.test(value.slice(from, i))) {
      quote = c;
    } else if ((c === '{' || c === '[') && /^\s*$/.test(value.slice(from, i))) {
      open.push({map: c === '{', key: '', keys: new Set()});
      from = i + 1;
    } else if (open.length > 0 && (c === '}' || c === ']')) {
      open.pop();
      from = i + 1;
    } else if (open.length > 0 && c === ',') {
      open.at(-1).key = '';
      from = i + 1;
    } else if (open.at(-1)?.map && !open.at(-1).key && c === ':') {
      open.at(-1).key = value.slice(from, i).trim();
      open.at(-1).keys.add(open.at(-1).key);
      from = i + 1;
    }
  }
  if (open.length === 0 || quote) {
    return null;
  }
  const inner = open.at(-1);
  const way = open.slice(0, -1).map(o => o.map ? o.key : '-');
  const typed = value.slice(from).trimStart();
  return inner.map && !inner.key
    ? {kind: 'key', path: [...path, ...way], typed, siblings: inner.keys, inFlow: true}
    : {kind: 'value', path: [...path, ...way, inner.map ? inner.key : '-'], typed, inFlow: true};
}

/**
 * Where a position stands: `key` where a key may be typed into the mapping at `path`, `value` where the value at `path` may,
 * `words` where only prose can be meant.
 * @returns {{kind: 'key'|'value'|'words', path: string[], typed: string, siblings?: Set<string>, inFlow?: boolean}}
 */
export function placeAt(doc, position) {
  const line = doc.lineAt(position);
  const before = line.text.slice(0, position - line.from);
  const words = {kind: 'words', path: [], typed: ''};
  if (/^\s*#|\s#/.test(before)) {
    return words;
  }
  const parts = elements(line.text);
  const first = parts[0];
  const indent = before.length - before.trimStart().length;
  const {path, block} = ancestors(doc, line.number, first ? first.column : indent, first?.dash ?? false);
  if (block) {
    return words;
  }
  const key = parts.find(p => !p.dash);
  const dashes = parts.filter(p => p.dash && p.column < before.length).map(() => '-');
  if (key && before.length >= key.value) {
    const typed = before.slice(key.value);
    const here = [...path, ...dashes, key.name];
    return flow(typed, here) ?? {kind: 'value', path: here, typed: typed.trimStart()};
  }
  const start = LEAD.exec(before)[0].length;
  const typed = before.slice(start);
  const inList = flow(typed, [...path, ...dashes]);
  if (inList) {
    return inList;
  }
  return /^[a-z-]*$/.test(typed) && before.length >= start
    ? {kind: 'key', path: [...path, ...dashes], typed, siblings: siblings(doc, line.number, start),
      item: dashes.length > 0 && !key}
    : words;
}
