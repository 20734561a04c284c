/** How a text is found and filled. No state: what is loaded and which language is spoken stands in `speech.ts`. */
export type Texts = { readonly [key: string]: string | Texts };
export type Values = Readonly<Record<string, unknown>>;

const SLOT = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;

function find(texts: Texts | undefined, key: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

function fill(text: string, language: string, values: Values): string {
  return text.replace(SLOT, (_slot, name: string, format: string | undefined) => {
    const value = values[name] ?? '';
    return format === 'number' ? new Intl.NumberFormat(language).format(Number(value)) : String(value);
  });
}

/** A text by its dotted key; with a `count`, the plural form of the language. Without a text: the default, else the key. */
export function say(texts: Texts | undefined, language: string, key: string, values: Values = {}): string {
  const plural =
    typeof values.count === 'number'
      ? find(texts, `${key}_${new Intl.PluralRules(language).select(values.count)}`)
      : undefined;
  const otherwise = typeof values.defaultValue === 'string' ? values.defaultValue : key;
  return fill(plural ?? find(texts, key) ?? otherwise, language, values);
}
