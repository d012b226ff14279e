// The search box, help on its language, and what the table is narrowed down to.

import * as address from './address.js';
import { el } from './dom.js';
import { FACETS, day, nameOf } from './words.js';

const HELP = [
  ['migrant workers', 'both words, in any form, in any language'],
  ['"forced labour"', 'the words in this order'],
  ['-conference', 'not this word'],
  ['topic:wages', 'by topic; also country:TG, lang:fr, kind:"Meeting of Experts", problem:date-missing, file:page.txt'],
  ['file:000*', 'values that begin so'],
  ['topic:none', 'listings without any'],
];

/** The box above the results. */
export function searchBox() {
  let state = address.read();
  const input = el('input', {
    type: 'search', name: 'q', id: 'q', autocomplete: 'off', spellcheck: 'false', dir: 'auto', maxlength: 1000,
    placeholder: 'Search: migrant workers, "forced labour", topic:wages, country:TG', 'aria-label': 'Search listings',
    'aria-describedby': 'search-help',
  });
  const chips = el('ul', { class: 'chips', 'aria-label': 'Narrowed down to' });
  const form = el('form', {
    class: 'search', role: 'search',
    onsubmit: (event) => {
      event.preventDefault();
      address.go(address.href(address.changed(state, { q: input.value.trim(), sort: '' })));
    },
  }, input, el('button', { class: 'primary' }, 'Search'));
  const help = el('details', { class: 'help', id: 'search-help' },
    el('summary', null, 'How to search'),
    el('dl', null, HELP.map(([example, meaning]) => [
      el('dt', null, el('a', { href: `/?q=${encodeURIComponent(example)}` }, el('code', null, example))),
      el('dd', null, meaning),
    ])));

  function update(now) {
    state = now;
    if (document.activeElement !== input || input.value.trim() !== now.q) input.value = now.q;
    const rest = Object.keys(FACETS).flatMap((facet) => now[facet].map((value) =>
      chip(`${FACETS[facet].one}: ${nameOf(facet, value)}`, address.toggled(now, facet, value))));
    if (now.from || now.to) rest.unshift(chip(time(now), address.changed(now, { from: '', to: '' })));
    if (rest.length + (now.q ? 1 : 0) > 1) {
      rest.push(el('li', null, el('a', { class: 'clear', href: '/' }, 'Clear all')));
    }
    chips.replaceChildren(...rest);
  }

  return { element: el('section', { class: 'searching', 'aria-label': 'Search' }, form, help, chips), update };
}

const chip = (text, without) => el('li', null,
  el('a', { class: 'chip on', href: address.href(without), 'aria-label': `${text}: take out` },
    el('bdi', null, text), el('span', { 'aria-hidden': 'true' }, ' ×')));

function time({ from, to }) {
  const said = (text) => (text.length === 10 ? day(text) : text);
  if (from && to) return `${said(from)} – ${said(to)}`;
  return from ? `From ${said(from)}` : `Until ${said(to)}`;
}
