// The keys of the editor (phím tắt). Vietnamese input methods (UniKey, EVKey, GoTiengViet, ibus, fcitx, those of Windows and
// macOS) are switched with keys of their own and type by sending Backspace and letters: none of these may mean anything else.
import {defaultKeymap, historyKeymap} from '@codemirror/commands';
import {completionKeymap, startCompletion} from '@codemirror/autocomplete';
import {searchKeymap} from '@codemirror/search';

/** Starts completion: Ctrl-Space, which is usual elsewhere, switches input methods. */
export const COMPLETE = 'Alt-/';

/**
 * Whether input methods use a key: Ctrl+Shift and Alt+Shift with anything and Alt+Z, except on macOS, where Cmd+Shift is the
 * programs' own; Space and ~ with any modifier.
 */
export function isOfInputMethods(key, mac = false) {
  const parts = key.split(/-(?!$)/);
  const last = parts.at(-1);
  const holds = name => parts.slice(0, -1).includes(name);
  const control = holds('Ctrl') || holds('Mod');
  return (!mac && holds('Shift') && (control || holds('Alt')))
    || (!mac && holds('Alt') && last.toLowerCase() === 'z')
    || (parts.length > 1 && ['Space', ' ', '~', '`'].includes(last));
}

function isFree(binding) {
  return ![binding.key, binding.win, binding.linux].some(key => key && isOfInputMethods(key))
    && !(binding.mac && isOfInputMethods(binding.mac, true));
}

/** What the keys do, the first first. Tab is not among them: it leaves the editor. */
export function keys(own) {
  const bound = [...own, ...completionKeymap, {key: COMPLETE, run: startCompletion}, ...searchKeymap, ...historyKeymap,
    ...defaultKeymap];
  return bound.filter(isFree);
}
