// The pages of a file that was imported, as pictures (trang gốc): a PDF is drawn here, in the browser, which is made for files of
// strangers; of a Word file the service makes the PDF first.
import {getDocument, GlobalWorkerOptions, PDFWorker} from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = '/modules/library/pdfjs-dist/pdf.worker.min.mjs';

const MOST_PIXELS = 2;
/** More are not drawn: nobody compares so many by eye. */
const MOST_PAGES = 500;

async function pdfOf(file) {
  if (!file.name.toLowerCase().endsWith('.docx')) {
    return file.arrayBuffer();
  }
  const made = await fetch('/api/pdf', {method: 'POST', body: file, headers: {'Content-Type': 'application/octet-stream'}});
  if (!made.ok) {
    throw new Error(String(made.status));
  }
  return made.arrayBuffer();
}

export class Original {
  #host;
  #words;
  #worker = new PDFWorker();
  #task = null;
  #observer = null;

  /** @param onPick is called with the number of a doubt that was clicked on */
  constructor(host, words, onPick) {
    this.#host = host;
    this.#words = words;
    host.addEventListener('click', event => {
      const mark = event.target.closest('[data-doubt]');
      if (mark) {
        onPick(Number(mark.dataset.doubt));
      }
    });
  }

  /**
   * Draws the pages of a file; each when it is about to be seen.
   * @param boxes of doubts, in points: page, left, top, right, bottom
   */
  async show(file, boxes) {
    await this.close();
    this.#task = getDocument({data: await pdfOf(file), worker: this.#worker, isEvalSupported: false, useWasm: false,
      enableXfa: false, verbosity: 0});
    const pdf = await this.#task.promise;
    const first = (await pdf.getPage(1)).getViewport({scale: 1});
    this.#observer = new IntersectionObserver(seen => seen.filter(s => s.isIntersecting).forEach(s => {
      this.#observer.unobserve(s.target);
      this.#draw(pdf, s.target, boxes).catch(() => s.target.classList.add('undrawn'));
    }), {root: this.#host, rootMargin: '600px'});
    for (let i = 1; i <= Math.min(pdf.numPages, MOST_PAGES); i++) {
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      sheet.dataset.page = i;
      sheet.style.aspectRatio = `${first.width} / ${first.height}`;
      sheet.setAttribute('role', 'img');
      sheet.setAttribute('aria-label', this.#words.page.replace('{page}', i));
      this.#host.append(sheet);
      this.#observer.observe(sheet);
    }
  }

  async #draw(pdf, sheet, boxes) {
    const number = Number(sheet.dataset.page);
    const page = await pdf.getPage(number);
    const size = page.getViewport({scale: 1});
    sheet.style.aspectRatio = `${size.width} / ${size.height}`;
    const viewport = page.getViewport({scale: sheet.clientWidth * Math.min(devicePixelRatio, MOST_PIXELS) / size.width});
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({canvas, viewport, intent: 'print'}).promise;
    sheet.prepend(canvas);
    sheet.dataset.drawn = 'yes';
    boxes.filter(b => b.page === number).forEach(b => {
      const mark = document.createElement('div');
      mark.className = `here doubt ${b.severity}`;
      mark.dataset.doubt = b.doubt;
      mark.style.left = `${b.left / size.width * 100}%`;
      mark.style.top = `${b.top / size.height * 100}%`;
      mark.style.width = `${(b.right - b.left) / size.width * 100}%`;
      mark.style.height = `${(b.bottom - b.top) / size.height * 100}%`;
      sheet.append(mark);
    });
  }

  /** Goes to a page, from 1. */
  reveal(page) {
    this.#host.querySelector(`[data-page="${page}"]`)?.scrollIntoView({block: 'start'});
  }

  async close() {
    this.#observer?.disconnect();
    this.#host.replaceChildren();
    await this.#task?.destroy();
    this.#task = null;
  }
}
