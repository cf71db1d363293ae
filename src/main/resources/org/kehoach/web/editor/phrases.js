// What the text's own panels say (lời của trình soạn thảo): the library knows its words by the English ones.

/** @param words of the page, in its language */
export function phrases(words) {
  return {
    'Find': words['phrase.find'], 'Replace': words['phrase.replace'], 'next': words['phrase.next'],
    'previous': words['phrase.previous'], 'all': words['phrase.all'], 'match case': words['phrase.case'],
    'regexp': words['phrase.regexp'], 'by word': words['phrase.word'], 'replace': words['phrase.replaceOne'],
    'replace all': words['phrase.replaceAll'], 'close': words['phrase.close'], 'current match': words['phrase.match'],
    'replaced match on line $': words['phrase.replaced'], 'replaced $ matches': words['phrase.replacedAll'],
    'on line': words['phrase.onLine'], 'Go to line': words['phrase.go'], 'go': words['phrase.goTo'],
    'Completions': words['phrase.completions'], 'Control character': words['phrase.control'],
    'Selection deleted': words['phrase.deleted'],
  };
}
