// The bytes of a plan's file as the editor's text, and back (nguyên văn và văn bản): what nobody typed over stays as it was,
// byte order mark and line breaks of every kind included.
import {ChangeSet, RangeSet, RangeValue, StateField} from '@codemirror/state';

const MARK = '\ufeff';

/** A line break that is not of the kind most of its file has; it covers the one character that the editor has for it. */
class OddBreak extends RangeValue {
  constructor(written) {
    super();
    this.written = written;
    this.startSide = 1;
    this.endSide = -1;
  }

  eq(other) {
    return other.written === this.written;
  }
}

/**
 * Reads a file's bytes.
 * @returns {{text: string, mark: boolean, usual: string, odd: RangeSet}} the text has "\n" only
 * @throws {TypeError} if they are not UTF-8
 */
export function read(bytes) {
  const written = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  const mark = written.startsWith(MARK);
  const body = mark ? written.slice(1) : written;
  const breaks = [...body.matchAll(/\r\n?|\n/g)];
  const count = {'\n': 0, '\r\n': 0, '\r': 0};
  breaks.forEach(b => count[b[0]]++);
  const usual = Object.keys(count).reduce((most, kind) => count[kind] > count[most] ? kind : most, '\n');
  let longer = 0;
  const odd = [];
  for (const b of breaks) {
    if (b[0] !== usual) {
      odd.push(new OddBreak(b[0]).range(b.index - longer, b.index - longer + 1));
    }
    longer += b[0].length - 1;
  }
  return {text: body.replace(/\r\n?/g, '\n'), mark, usual, odd: RangeSet.of(odd)};
}

/** Keeps the odd line breaks at their places while the text is edited. */
export function breaksOf(file) {
  return StateField.define({
    create: () => file.odd,
    update: (odd, transaction) => transaction.docChanged ? odd.map(transaction.changes) : odd,
  });
}

/** The text as it would be written to the file. */
export function write(state, file, breaks) {
  const text = state.doc.toString();
  const parts = [];
  let from = 0;
  for (let at = state.field(breaks).iter(); at.value; at.next()) {
    if (at.to - at.from === 1 && text[at.from] === '\n') {
      parts.push(text.slice(from, at.from).replaceAll('\n', file.usual), at.value.written);
      from = at.to;
    }
  }
  parts.push(text.slice(from).replaceAll('\n', file.usual));
  return (file.mark ? MARK : '') + parts.join('');
}

/** The change that turns one text into another and leaves what is alike at both ends untouched. */
export function difference(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return ChangeSet.of({from: start, to: before.length - end, insert: after.slice(start, after.length - end)},
    before.length);
}

/** The numbers of the lines of a text, from 1, that another text has not, in order. */
export function changedLines(text, other) {
  const lines = text.split('\n');
  const others = other.split('\n');
  let start = 0;
  while (start < lines.length && lines[start] === others[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(lines.length, others.length) - start
      && lines[lines.length - 1 - end] === others[others.length - 1 - end]) {
    end++;
  }
  const left = new Map();
  others.slice(start, others.length - end).forEach(line => left.set(line, (left.get(line) ?? 0) + 1));
  const changed = [];
  for (let i = start; i < lines.length - end; i++) {
    const copies = left.get(lines[i]) ?? 0;
    if (copies === 0) {
      changed.push(i + 1);
    } else {
      left.set(lines[i], copies - 1);
    }
  }
  return changed;
}
