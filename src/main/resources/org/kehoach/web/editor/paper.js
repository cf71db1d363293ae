// The plan's pages beside its text (bản in): the server's own PDF, drawn by PDF.js; only pages that look different are drawn
// again, those in sight first, and none is taken away before its successor is ready.
import {getDocument, GlobalWorkerOptions, PDFWorker} from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = '/modules/library/pdfjs-dist/pdf.worker.min.mjs';

/** Room above a place that the page was scrolled to. */
const ABOVE = 90;
/** Pages this much beyond what is seen are drawn too, in heights of the window. */
const AHEAD = .75;
const MOST_PIXELS = 3;

function bytes(base64) {
  if (Uint8Array.fromBase64) {
    return Uint8Array.fromBase64(base64);
  }
  const text = atob(base64);
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    out[i] = text.charCodeAt(i);
  }
  return out;
}

/** A place on a page and in the text, from the server's seven numbers. */
function place([page, x, y, width, height, line, column]) {
  return {page, x, y, width, height, line, column};
}

export class Paper {
  #host;
  #words;
  #worker = new PDFWorker();
  #document = null;
  #pages = [];
  #places = [];
  #byLine = [];
  #sheets = [];
  #line = 1;
  #drawing = Promise.resolve();
  #turn = 0;

  /** @param onPick is called with line and column of a paragraph that was clicked on */
  constructor(host, words, onPick) {
    this.#host = host;
    this.#words = words;
    host.addEventListener('scroll', () => this.#draw(), {passive: true});
    host.addEventListener('click', event => {
      const picked = getSelection().isCollapsed ? this.#pick(event) : null;
      if (picked) {
        onPick(picked.line, picked.column);
      }
    });
    new ResizeObserver(() => this.#draw()).observe(host);
  }

  /** Shows what the server made of the text, and keeps the place that is being written where it is on the screen. */
  async show({pdf, pages, places}) {
    const turn = ++this.#turn;
    const loaded = await getDocument({
      data: bytes(pdf), worker: this.#worker, isEvalSupported: false, useWasm: false, enableXfa: false, verbosity: 0,
    }).promise;
    if (turn !== this.#turn) {
      await loaded.loadingTask.destroy();
      return;
    }
    const before = this.#offset(this.#here());
    const old = this.#document;
    this.#document = loaded;
    this.#pages = pages;
    this.#places = places.map(place);
    this.#byLine = [...this.#places].sort((a, b) => a.line - b.line);
    this.#layOut();
    const after = this.#offset(this.#here());
    if (before !== null && after !== null && before >= 0 && before < this.#host.clientHeight) {
      this.#host.scrollTop += after - before;
    } else {
      this.#reveal();
    }
    this.#mark();
    await this.#draw();
    await old?.loadingTask.destroy();
  }

  /** Follows the caret to the page that its line is printed on. */
  follow(line) {
    this.#line = line;
    this.#mark();
    this.#reveal();
  }

  /** Says whether the pages are those of the text as it stands now. */
  set stale(value) {
    this.#host.classList.toggle('stale', value);
  }

  get count() {
    return this.#pages.length;
  }

  /** The place of the caret's line, else of the nearest line above it. */
  #here() {
    let found = null;
    for (const p of this.#byLine) {
      if (p.line > this.#line) {
        break;
      }
      if (found?.line !== p.line) {
        found = p;
      }
    }
    return found;
  }

  #layOut() {
    while (this.#sheets.length > this.#pages.length) {
      this.#sheets.pop().box.remove();
    }
    this.#pages.forEach((page, i) => {
      if (i === this.#sheets.length) {
        const box = document.createElement('div');
        box.className = 'sheet';
        this.#host.append(box);
        this.#sheets.push({box, canvas: null, digest: '', width: 0});
      }
      const box = this.#sheets[i].box;
      box.style.aspectRatio = `${page.width} / ${page.height}`;
      box.classList.toggle('wide', page.width > page.height);
      box.setAttribute('role', 'img');
      box.setAttribute('aria-label',
        this.#words.page.replace('{page}', i + 1).replace('{pages}', this.#pages.length));
    });
  }

  /** How far below the upper edge of what is seen a place is; null where there is none. */
  #offset(at) {
    const sheet = at && this.#sheets[at.page];
    return sheet
      ? sheet.box.offsetTop - this.#host.scrollTop + at.y / this.#pages[at.page].height * sheet.box.offsetHeight
      : null;
  }

  #reveal() {
    const offset = this.#offset(this.#here());
    if (offset === null) {
      return;
    }
    if (offset < 24 || offset > this.#host.clientHeight - 60) {
      this.#host.scrollTop += offset - Math.min(ABOVE, this.#host.clientHeight / 3);
    }
  }

  /** Marks the paragraph of the caret, on each page that it takes. */
  #mark() {
    this.#host.querySelectorAll('.here').forEach(mark => mark.remove());
    const here = this.#here();
    for (const p of here ? this.#places.filter(other => other.line === here.line) : []) {
      const {width, height} = this.#pages[p.page];
      const mark = document.createElement('div');
      mark.className = 'here';
      mark.style.left = `${(p.x / width) * 100}%`;
      mark.style.top = `${(p.y / height) * 100}%`;
      mark.style.width = `${(p.width / width) * 100}%`;
      mark.style.height = `${(p.height / height) * 100}%`;
      this.#sheets[p.page].box.append(mark);
    }
  }

  #pick(event) {
    const index = this.#sheets.findIndex(s => s.box.contains(event.target));
    if (index < 0) {
      return null;
    }
    const frame = this.#sheets[index].box.getBoundingClientRect();
    const x = (event.clientX - frame.left) / frame.width * this.#pages[index].width;
    const y = (event.clientY - frame.top) / frame.height * this.#pages[index].height;
    const beyond = (value, from, length) => Math.max(from - value, 0, value - from - length);
    const distance = p => 4 * beyond(y, p.y, p.height) + beyond(x, p.x, p.width);
    return this.#places.filter(p => p.page === index)
      .reduce((nearest, p) => nearest === null || distance(p) < distance(nearest) ? p : nearest, null);
  }

  /** Draws the pages in sight, one after the other; asked again meanwhile, it goes on with what is in sight then. */
  #draw() {
    const turn = this.#turn;
    this.#drawing = this.#drawing.catch(() => {}).then(async () => {
      for (const index of this.#wanted()) {
        if (turn !== this.#turn) {
          return;
        }
        await this.#drawSheet(index);
      }
      this.#forget();
    });
    return this.#drawing;
  }

  #wanted() {
    const ahead = this.#host.clientHeight * AHEAD;
    const top = this.#host.scrollTop;
    const bottom = top + this.#host.clientHeight;
    const isIn = (sheet, room) => sheet.box.offsetTop < bottom + room
      && sheet.box.offsetTop + sheet.box.offsetHeight > top - room;
    const old = this.#sheets.map((_, i) => i).filter(i => this.#isOld(i));
    return [...old.filter(i => isIn(this.#sheets[i], 0)),
      ...old.filter(i => !isIn(this.#sheets[i], 0) && isIn(this.#sheets[i], ahead))];
  }

  #pixels(sheet) {
    return Math.round(sheet.box.clientWidth * Math.min(devicePixelRatio, MOST_PIXELS));
  }

  #isOld(index) {
    const sheet = this.#sheets[index];
    return sheet.digest !== this.#pages[index].digest || sheet.width !== this.#pixels(sheet);
  }

  async #drawSheet(index) {
    const sheet = this.#sheets[index];
    const width = this.#pixels(sheet);
    if (!this.#document || width === 0) {
      return;
    }
    const {digest} = this.#pages[index];
    const page = await this.#document.getPage(index + 1);
    const viewport = page.getViewport({scale: width / page.getViewport({scale: 1}).width});
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round(viewport.height);
    // as for print: in one go, without waiting for the screen between its steps
    await page.render({canvas, viewport, intent: 'print'}).promise;
    if (sheet.canvas) {
      sheet.canvas.replaceWith(canvas);
    } else {
      sheet.box.prepend(canvas);
    }
    sheet.canvas = canvas;
    sheet.digest = digest;
    sheet.width = width;
    sheet.box.dataset.digest = digest;
  }

  /** Frees the pictures of pages far away: of a long plan they would take gigabytes. */
  #forget() {
    const room = this.#host.clientHeight * 6;
    for (const sheet of this.#sheets) {
      const top = sheet.box.offsetTop - this.#host.scrollTop;
      if (sheet.canvas && (top > this.#host.clientHeight + room || top + sheet.box.offsetHeight < -room)) {
        sheet.canvas.remove();
        Object.assign(sheet, {canvas: null, digest: '', width: 0});
        delete sheet.box.dataset.digest;
      }
    }
  }
}
