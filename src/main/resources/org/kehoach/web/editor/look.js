// How the text looks (giao diện văn bản): the page's own colours, so that light and dark are decided in one place.
import {EditorView} from '@codemirror/view';
import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import {tags} from '@lezer/highlight';

const style = HighlightStyle.define([
  {tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--key)', fontWeight: '600'},
  {tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic'},
  {tag: [tags.string, tags.content], color: 'var(--ink)'},
  {tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace, tags.meta, tags.special(tags.string)],
    color: 'var(--sign)'},
  {tag: tags.keyword, color: 'var(--sign)'},
]);

const theme = EditorView.theme({
  '&': {height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '.95rem'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.65'},
  '.cm-content': {padding: '.8rem 0', caretColor: 'var(--ink)'},
  '.cm-line': {padding: '0 1rem 0 .4rem'},
  '.cm-cursor, .cm-dropCursor': {borderLeftColor: 'var(--ink)', borderLeftWidth: '2px'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selected)'},
  '.cm-activeLine': {backgroundColor: 'var(--active)'},
  '.cm-gutters': {backgroundColor: 'var(--paper)', color: 'var(--soft)', border: 'none', paddingLeft: '.4rem'},
  '.cm-activeLineGutter': {backgroundColor: 'transparent', color: 'var(--ink)', fontWeight: '600'},
  '.cm-lookUp': {color: 'var(--accent)', backgroundColor: 'var(--active)', borderRadius: '3px'},
  '.cm-changedLine': {backgroundColor: 'var(--warn-ground)'},
  '.cm-gutter-lint': {width: '1.1em'},
  // shapes, where the library has pictures in its style sheet, which the page's rules refuse
  '.cm-lint-marker': {content: 'normal', width: '.55em', height: '.55em', margin: '.55em 0 0 .2em',
    borderRadius: '50%', backgroundColor: 'var(--soft)'},
  '.cm-lint-marker-error': {content: 'normal', backgroundColor: 'var(--bad)'},
  '.cm-lint-marker-warning': {content: 'normal', backgroundColor: 'var(--warn)', borderRadius: '1px'},
  '.cm-lint-marker-info': {content: 'normal'},
  '.cm-lintRange-error': {backgroundImage: 'none', textDecoration: 'underline wavy var(--bad) 1.5px',
    textUnderlineOffset: '.22em', backgroundColor: 'var(--bad-ground)'},
  '.cm-lintRange-warning': {backgroundImage: 'none', textDecoration: 'underline wavy var(--warn) 1.5px',
    textUnderlineOffset: '.22em'},
  '.cm-lintRange-info': {backgroundImage: 'none', textDecoration: 'underline dotted var(--soft) 1.5px',
    textUnderlineOffset: '.22em'},
  '.cm-tooltip': {backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--line)',
    borderRadius: '8px', boxShadow: '0 6px 24px rgb(0 0 0 / .16)', fontFamily: 'var(--sans)', fontSize: '.9rem'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {fontFamily: 'var(--mono)', maxHeight: '16rem', maxWidth: '34rem',
    borderRadius: '8px'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {padding: '.22rem .7rem', lineHeight: '1.5'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {background: 'var(--accent)', color: 'var(--accent-ink)'},
  '.cm-completionDetail': {fontFamily: 'var(--sans)', fontStyle: 'normal', color: 'var(--soft)', marginLeft: '1em'},
  'li[aria-selected] .cm-completionDetail': {color: 'inherit'},
  '.cm-completionMatchedText': {textDecoration: 'none', fontWeight: '700'},
  '.cm-completionIcon': {display: 'none'},
  '.cm-completionInfo': {padding: '.6rem .8rem', maxWidth: '24rem', lineHeight: '1.45', overflow: 'visible'},
  '.cm-diagnostic': {padding: '.6rem .8rem', maxWidth: '36rem', borderLeftWidth: '4px', borderRadius: '8px', lineHeight: '1.45'},
  '.cm-diagnostic-error': {borderLeftColor: 'var(--bad)'},
  '.cm-diagnostic-warning': {borderLeftColor: 'var(--warn)'},
  '.cm-diagnostic-info': {borderLeftColor: 'var(--soft)'},
  '.cm-diagnosticAction': {margin: '.4rem 0 0', padding: '.2rem .7rem', borderRadius: '6px',
    backgroundColor: 'var(--accent)', color: 'var(--accent-ink)', fontSize: '.88rem', cursor: 'pointer'},
  '.cm-panels': {backgroundColor: 'var(--ground)', color: 'var(--ink)', borderColor: 'var(--line)'},
  '.cm-textfield, .cm-button': {backgroundImage: 'none', backgroundColor: 'var(--paper)', color: 'var(--ink)',
    border: '1px solid var(--line)', borderRadius: '5px', fontSize: '.9rem'},
  '.cm-searchMatch': {backgroundColor: 'var(--warn-ground)', outline: '1px solid var(--warn)'},
});

export const look = [theme, syntaxHighlighting(style)];
