// How far in a new line begins (thụt dòng): under the key before it, a level deeper only where the schema wants a mapping.
import {indentService} from '@codemirror/language';
import {placeAt} from './place.js';

const KEY = /^(\s*(?:- +)*)[A-Za-z0-9_."-]+:(?:\s+(.*))?$/;

/** The editor's indentation by the schema of plans. */
export function indentation(schema) {
  return indentService.of((context, position) => {
    const {doc} = context.state;
    let line = doc.lineAt(position);
    if (position <= line.from) {
      if (line.number === 1) {
        return 0;
      }
      line = doc.line(line.number - 1);
    }
    const text = line.text.slice(0, Math.max(0, Math.min(position, line.to) - line.from));
    const key = KEY.exec(text);
    if (!key) {
      const item = /^(\s*)- /.exec(text);
      return item ? item[1].length : text.length - text.trimStart().length;
    }
    const column = key[1].length;
    if (/^[|>]/.test(key[2] ?? '')) {
      return column + 2;
    }
    const place = placeAt(doc, line.from + text.length);
    return !key[2] && schema.isMapping(place.path) ? column + 2 : column;
  });
}
