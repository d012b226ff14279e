// The table of listings: sorted, in pages, with what was found marked.

import * as address from './address.js';
import { el, pieces } from './dom.js';
import { FACETS, count, hours, many, nameOf, period } from './words.js';

const COLUMNS = [
  { title: 'When', sorts: ['-date', 'date'] },
  { title: 'What', sorts: ['title', '-title'] },
  { title: 'Where' },
  { title: 'Topics' },
  { title: 'Language', sorts: ['lang', '-lang'] },
  { title: 'Source', sorts: ['file', '-file'] },
];
const SORTS = {
  relevance: 'Best first', '-date': 'Latest date first', date: 'Earliest date first', title: 'Title, A to Z', '-title': 'Title, Z to A',
  lang: 'Language', '-lang': 'Language, backwards', file: 'File and position', '-file': 'File, backwards', '-added': 'Last added first', added: 'First added first',
};
const MOST = 10_000;
const SIZE = 25;

/** The table with its heading, order, exports and pages. */
export function resultTable() {
  const heading = el('h1', { class: 'total', tabindex: -1 });
  const order = el('select', { 'aria-label': 'Order', onchange: () => address.go(address.href(address.changed(state, { sort: order.value }))) });
  const csv = el('a', { class: 'button', download: true }, 'CSV');
  const jsonl = el('a', { class: 'button', download: true }, 'JSON Lines');
  const head = el('tr');
  const body = el('tbody');
  const pages = el('nav', { class: 'pages', 'aria-label': 'Pages' });
  const none = el('p', { class: 'nothing' }, 'No listing is like that. Take something out above, or search for less.');
  const table = el('table', { class: 'results' }, el('caption', { class: 'hidden' }, 'Listings'), el('thead', null, head), body);
  let state;

  function update(now, results) {
    state = now;
    const sort = now.sort || (sought(now.q) ? 'relevance' : '-date');
    heading.textContent = many(results.total, 'listing');
    order.replaceChildren(...Object.entries(SORTS).map(([value, text]) => el('option', { value, selected: value === sort }, text)));
    const selection = address.selection(now);
    csv.href = `/api/export.csv?${selection}`;
    jsonl.href = `/api/export.jsonl?${selection}`;
    head.replaceChildren(...COLUMNS.map((column) => header(column, sort)));
    body.replaceChildren(...results.listings.map((row) => line(now, row)));
    table.hidden = results.listings.length === 0;
    none.hidden = results.listings.length > 0;
    turnPages(results);
  }

  function header({ title, sorts }, sort) {
    if (!sorts) return el('th', { scope: 'col' }, title);
    const at = sorts.indexOf(sort);
    const direction = at < 0 ? null : sort.startsWith('-') ? 'descending' : 'ascending';
    return el('th', { scope: 'col', 'aria-sort': direction },
      el('a', { href: address.href(address.changed(state, { sort: sorts[at === 0 ? 1 : 0] })), title: `Sort by ${title.toLowerCase()}` },
        title, el('span', { 'aria-hidden': 'true', class: 'arrow' }, direction ? (direction === 'ascending' ? ' ↑' : ' ↓') : ' ↕')));
  }

  function turnPages({ total, next, listings }) {
    const first = (state.page - 1) * SIZE + 1;
    const parts = [];
    if (state.page > 1) parts.push(el('a', { class: 'button', href: address.href(address.changed(state, {})) }, '⇤ First page'));
    if (state.page > 1) parts.push(el('button', { type: 'button', onclick: () => history.back() }, '← Back'));
    if (listings.length) parts.push(el('span', null, `${count(first)} – ${count(first + listings.length - 1)} of ${count(total)}`));
    if (next && first + 2 * SIZE <= MOST + 1) {
      parts.push(el('a', { class: 'button', rel: 'next', href: address.href({ ...state, after: next, page: state.page + 1 }) }, 'Next page →'));
    } else if (next) parts.push(el('span', null, 'Pages end here: narrow it down, or export all.'));
    pages.replaceChildren(...parts);
  }

  return {
    element: el('section', { class: 'card listed', 'aria-label': 'Listings' },
      el('header', null, heading, el('div', { class: 'tools' }, order, el('span', { class: 'exports' }, 'Export ', csv, ' ', jsonl))),
      table, none, pages),
    update,
  };
}

/** Whether words are sought, so that some listings fit better than others. */
const sought = (q) => q.split(/\s+/).some((word) => word && !word.startsWith('-') && !/^(topic|country|lang|kind|problem|file):/i.test(word));

function line(state, { listing, title, snippet }) {
  const link = (facet, value) => el('a', {
    class: 'chip', href: address.href(state[facet].includes(value) ? state : address.toggled(state, facet, value)), title: `Only ${nameOf(facet, value)}`,
  }, nameOf(facet, value));
  const file = listing.source_file;
  return el('tr', { 'data-id': listing.item_id },
    el('td', { class: 'when', 'data-label': 'When' },
      el('span', { class: listing.start_date ? null : 'undated' }, period(listing) ?? 'No date'),
      hours(listing) && el('small', null, hours(listing))),
    el('td', { class: 'what', 'data-label': 'What' },
      listing.kicker && el('small', { class: 'kicker', dir: 'auto' }, listing.kicker),
      el('a', { class: 'title', dir: 'auto', href: `/listing/${encodeURIComponent(listing.item_id)}` }, pieces(title)),
      snippet.length > 0 && el('p', { class: 'snippet', dir: 'auto' }, pieces(snippet)),
      listing.problems.length > 0 && el('span', { class: 'problems' },
        [...new Set(listing.problems.map(({ code }) => code))].map((code) => el('a', { class: 'chip warn', href: address.href(address.changed(state, { problem: [code] })) }, FACETS.problem.name(code))))),
    el('td', { class: 'where', 'data-label': 'Where' }, listing.place && el('span', { dir: 'auto', class: 'place' }, listing.place), el('span', { class: 'chips' }, listing.countries.map((code) => link('country', code)))),
    el('td', { class: 'topics', 'data-label': 'Topics' }, el('span', { class: 'chips' }, listing.topics.map((topic) => link('topic', topic)))),
    el('td', { 'data-label': 'Language' }, nameOf('lang', listing.language)),
    el('td', { class: 'source', 'data-label': 'Source' },
      el('a', { href: address.href(address.changed(state, { file: [file] })), title: file }, file),
      el('small', null, `lines ${listing.first_line}–${listing.last_line}`, listing.source_count > 1 ? `, and ${many(listing.source_count - 1, 'source')} more` : '')));
}
