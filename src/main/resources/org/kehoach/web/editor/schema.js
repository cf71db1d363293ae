// What the JSON schema of plans says of a place in one (lược đồ): the keys and values that may stand there, and why.

/** Answers by one schema, in the language of the page. */
export class Schema {
  constructor(root, language) {
    this.root = root;
    this.english = language === 'en';
  }

  /** The schemas that a way of keys leads to; `-` is an entry of a list. */
  at(path) {
    return path.reduce((here, step) => here.flatMap(s => this.#leaves(s)).flatMap(s => this.#step(s, step)), [this.root]);
  }

  /** The keys that may stand at a place beside those that stand there: names, with their schemas. */
  keys(path, siblings) {
    const found = new Map();
    for (const schema of this.at(path).flatMap(s => this.#leaves(s))) {
      for (const [name, of] of Object.entries(schema.properties ?? {})) {
        if (!siblings.has(name) && this.#goesWith(schema, name, siblings)) {
          found.set(name, of);
        }
      }
    }
    return found;
  }

  /** The words that a value may be one of, each with what it is called. */
  values(path) {
    const lists = this.at(path).flatMap(s => this.#leaves(s)).filter(s => s.enum);
    return new Map(lists.flatMap(s => s.enum.map((word, i) => [String(word), s.enumDescriptions?.[i]])));
  }

  /** Whether a value is a list or a mapping, and never words. */
  isNested(schema) {
    return this.#leaves(schema).every(s => s.type === 'object' || s.type === 'array');
  }

  /** Whether the value at a place can only be a mapping. */
  isMapping(path) {
    const leaves = this.at(path).flatMap(s => this.#leaves(s));
    return leaves.length > 0 && leaves.every(s => s.type === 'object');
  }

  /** What a schema says of itself. */
  words(schema) {
    const [vietnamese, english] = (schema?.description ?? '').split('\n\n');
    return (this.english ? english : vietnamese) ?? '';
  }

  #leaves(schema) {
    if (schema.$ref) {
      return this.#leaves(schema.$ref.slice(2).split('/').reduce((s, name) => s[name], this.root));
    }
    const parts = schema.anyOf ?? schema.allOf ?? (schema.properties ? null : schema.oneOf);
    return parts ? parts.flatMap(s => this.#leaves(s)) : [schema];
  }

  #step(schema, step) {
    if (step === '-') {
      return schema.items ? [schema.items] : [];
    }
    const more = schema.additionalProperties;
    return schema.properties?.[step] ? [schema.properties[step]] : typeof more === 'object' ? [more] : [];
  }

  /** By the schema's own conditions: what a key asks for, what it excludes, and of which keys only one may stand. */
  #goesWith(schema, name, siblings) {
    const asked = schema.dependencies?.[name];
    if (Array.isArray(asked) && !asked.every(key => siblings.has(key))) {
      return false;
    }
    const excluded = (asked?.not?.anyOf ?? []).flatMap(s => s.required ?? []);
    if (excluded.some(key => siblings.has(key))) {
      return false;
    }
    for (const key of siblings) {
      const others = (schema.dependencies?.[key]?.not?.anyOf ?? []).flatMap(s => s.required ?? []);
      if (others.includes(name)) {
        return false;
      }
    }
    const choices = schema.then?.oneOf ?? schema.oneOf ?? [];
    const possible = choices.filter(c => [...siblings].every(key => c.required.includes(key)
      || !choices.some(other => other.required.includes(key))));
    return choices.length === 0 || !choices.some(c => c.required.includes(name))
      || possible.some(c => c.required.includes(name));
  }
}
