import { printable, printableJson, printableLines } from '../../compose/text/printable';

/** Every character that a terminal obeys or hides, by what it is. */
const OBEYED: Readonly<Record<string, readonly [number, number]>> = {
  'control characters': [0x00, 0x1f],
  'DEL and C1': [0x7f, 0x9f],
  'the Arabic letter mark': [0x061c, 0x061c],
  'marks of direction': [0x200e, 0x200f],
  'line and paragraph separators': [0x2028, 0x2029],
  'embeddings and overrides': [0x202a, 0x202e],
  isolates: [0x2066, 0x2069],
  'halves of characters': [0xd800, 0xdfff],
  'interlinear marks': [0xfff9, 0xfffb],
  tags: [0xe0000, 0xe007f],
};

function charactersOf([first, last]: readonly [number, number]): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

test.each(Object.entries(OBEYED))('A terminal is shown %s as escapes', (_, range) => {
  for (const character of charactersOf(range)) {
    expect(printable(`a${character}b`)).toMatch(/^a\\[a-z0-9\\]+b$/);
    expect(printableLines(`a${character}b`)).toMatch(/^a(\n|\t|\\[a-z0-9\\]+)b$/);
    const json = printableJson({ [character]: character });
    expect(json.replace(/\n/g, '')).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(json)).toEqual({ [character]: character });
  }
});

test('Letters of any language, accents and emojis stay as they are', () => {
  const text = 'Größe 漢字 עברית عربي e\u0301 👩‍🚀 → "…"';
  expect([printable(text), printableLines(text)]).toEqual([text, text]);
  expect(printableJson(text)).toBe(JSON.stringify(text));
});

test('A text of one line keeps no line end, and a text of several lines keeps them', () => {
  expect(printable('a\nb\r\nc\td')).toBe('a\\nb\\r\\nc\\td');
  expect(printableLines('a\nb\r\nc\td')).toBe('a\nb\\r\nc\td');
});
