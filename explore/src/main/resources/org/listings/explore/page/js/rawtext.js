// A text as it stood in its file, with the parts that became fields underlined where they stand.

import { el } from './dom.js';

const PARTS = { kicker: 'Kind', title: 'Title', date_text: 'Date', place: 'Place', description: 'Description' };

/** Where a part stands: as words of their own if it does ("Event" is not in "Events"), else where it first does; -1 for nowhere. */
function placeOf(part, raw) {
  for (let at = raw.indexOf(part); at >= 0; at = raw.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!cutsWord(raw.slice(0, at), part) && !cutsWord(part, raw.slice(end))) return at;
  }
  return raw.indexOf(part);
}

const cutsWord = (before, after) => /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after.slice(0, 2));

/** The text, and which parts of it became what. */
export function rawText(raw, listing, label) {
  const found = [];
  for (const part of Object.keys(PARTS)) {
    const text = listing[part];
    const at = text ? placeOf(text, raw) : -1;
    if (at >= 0 && !found.some((other) => at < other.to && other.from < at + text.length)) found.push({ part, from: at, to: at + text.length });
  }
  found.sort((one, other) => one.from - other.from);
  const pieces = [];
  let at = 0;
  for (const { part, from, to } of found) {
    pieces.push(raw.slice(at, from), el('span', { class: `part ${part}`, title: PARTS[part] }, raw.slice(from, to)));
    at = to;
  }
  pieces.push(raw.slice(at));
  return [
    el('p', { class: 'legend' }, found.map(({ part }) => el('span', { class: `part ${part}` }, PARTS[part]))),
    el('pre', { dir: 'auto', tabindex: 0, role: 'region', 'aria-label': label }, pieces),
  ];
}
