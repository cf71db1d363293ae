// Keeps what was typed (giữ bản soạn): in the plan's file, over the very bytes that it was started from and no others, and until
// then in the browser, so that a page that is closed or reloaded loses nothing.

/** What the server did not do, in its own words. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.detail = problem?.detail ?? '';
  }
}

async function refused(response) {
  return new Refused(response.status, await response.json().catch(() => null));
}

export class Keeping {
  #address;
  #key;

  constructor(id, query) {
    this.#address = `/api/texts/${id}`;
    this.#key = `kehoach:${id}`;
    this.query = query;
  }

  /** The file as it is now. */
  async load() {
    const response = await fetch(this.#address + this.query, {cache: 'no-store'});
    if (!response.ok) {
      throw await refused(response);
    }
    return {bytes: new Uint8Array(await response.arrayBuffer()), digest: response.headers.get('ETag')};
  }

  /**
   * Saves over the file of this digest.
   * @returns the digest of what was saved
   * @throws {Refused} with status 412 if another's change is there
   */
  async save(text, digest) {
    const response = await fetch(this.#address + this.query, {method: 'PUT', body: text,
      headers: {'Content-Type': 'application/yaml', 'If-Match': digest}});
    if (!response.ok) {
      throw await refused(response);
    }
    return response.headers.get('ETag');
  }

  /** Keeps a text that is not saved; false where the browser does not let us. */
  hold(text, digest) {
    try {
      localStorage.setItem(this.#key, JSON.stringify({text, digest}));
      return true;
    } catch {
      return false;
    }
  }

  /** The text that was kept, with the digest of the file it was started from. */
  held() {
    try {
      return JSON.parse(localStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  release() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // nothing was kept
    }
  }
}

/** Hands a text to the person as a file. */
export function download(text, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/yaml'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
