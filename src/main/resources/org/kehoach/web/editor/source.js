// The words of a file that was imported (văn bản nguồn), as its reader saw them; what is in doubt is marked, and leads to its
// place in the draft.

function element(name, kind, ...content) {
  const made = document.createElement(name);
  if (kind) {
    made.className = kind;
  }
  made.append(...content);
  return made;
}

/** The runs' doubts: by the number of the run, from where to where, and which doubt. */
function byRun(doubts) {
  const found = new Map();
  doubts.forEach((doubt, index) => doubt.source.forEach(([run, from, to]) => {
    if (!found.has(run)) {
      found.set(run, []);
    }
    found.get(run).push({from, to, index});
  }));
  return found;
}

export class SourceView {
  #host;
  #words;
  #doubts = [];
  #ranges = new Map();
  #named = new Set();

  /** @param onPick is called with the number of a doubt that was chosen */
  constructor(host, words, onPick) {
    this.#host = host;
    this.#words = words;
    const pick = event => {
      const mark = event.target.closest('[data-doubt]');
      if (mark && getSelection().isCollapsed) {
        event.preventDefault();
        onPick(Number(mark.dataset.doubt));
      }
    };
    host.addEventListener('click', pick);
    host.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        pick(event);
      }
    });
  }

  /** Shows a source with the doubts about it. */
  show(source, doubts) {
    this.#doubts = doubts;
    this.#ranges = byRun(doubts);
    this.#named = new Set();
    let page = 0;
    const shown = [];
    for (const block of source.blocks) {
      if (block.page > 0 && block.page !== page && source.form === 'pdf') {
        page = block.page;
        shown.push(element('p', 'page-start', this.#words.page.replace('{page}', page)));
      }
      shown.push(this.#block(block));
    }
    this.#host.replaceChildren(...shown);
    this.#host.scrollTop = 0;
  }

  /** Shows where a doubt stands; false where its words are in no file. */
  reveal(index) {
    this.#host.querySelectorAll('.current').forEach(mark => mark.classList.remove('current'));
    const marks = this.#host.querySelectorAll(`[data-all~="${index}"]`);
    marks.forEach(mark => mark.classList.add('current'));
    marks[0]?.scrollIntoView({block: 'center'});
    return marks.length > 0;
  }

  #block(block) {
    if (block.kind === 'table') {
      return this.#table(block);
    }
    if (block.kind === 'picture') {
      return element('p', 'picture', `${this.#words.picture} ${block.text}`.trim());
    }
    const shown = element('p', `block ${block.region} ${block.alignment}`);
    if (block.number) {
      shown.append(element('span', 'number', block.number), ' ');
    }
    block.runs.forEach(run => shown.append(this.#run(run)));
    return shown;
  }

  #table(table) {
    const body = document.createElement('tbody');
    for (const row of table.rows) {
      const line = document.createElement('tr');
      for (const cell of row) {
        const box = element('td', '', ...cell.blocks.map(block => this.#block(block)));
        box.colSpan = Math.min(Math.max(cell.across, 1), 1000);
        box.rowSpan = Math.min(Math.max(cell.down, 1), 65534);
        line.append(box);
      }
      body.append(line);
    }
    const shown = element('table', table.ruled ? 'ruled' : 'loose', body);
    shown.setAttribute('role', table.ruled ? 'table' : 'presentation');
    return shown;
  }

  #run(run) {
    const shown = element('span', `${run.bold ? 'bold ' : ''}${run.italic ? 'italic' : ''}`.trim());
    const ranges = this.#ranges.get(run.run) ?? [];
    const cuts = [...new Set([0, run.text.length, ...ranges.flatMap(r => [r.from, r.to])])]
      .filter(cut => cut <= run.text.length).sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const text = run.text.slice(cuts[i], cuts[i + 1]);
      const here = ranges.filter(r => r.from <= cuts[i] && r.to >= cuts[i + 1]).map(r => r.index);
      shown.append(here.length > 0 ? this.#mark(text, here) : text);
    }
    return shown;
  }

  /** The first words of a doubt can be reached by keyboard; the others, which may be whole pages, by the mouse alone. */
  #mark(text, doubts) {
    const fresh = doubts.filter(index => !this.#named.has(index));
    fresh.forEach(index => this.#named.add(index));
    const index = fresh[0] ?? doubts[0];
    const mark = element('mark', `doubt ${this.#doubts[index].severity}`, text);
    mark.dataset.doubt = index;
    mark.dataset.all = doubts.join(' ');
    if (fresh.length > 0) {
      mark.tabIndex = 0;
      mark.setAttribute('role', 'button');
    }
    return mark;
  }
}
