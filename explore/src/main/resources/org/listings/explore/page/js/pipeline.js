// The operators' view: how fresh, whether the books balance, generations, dead letters, receipts.

import * as api from './api.js';
import { el } from './dom.js';
import { dropZone } from './dropzone.js';
import { count, many, moment, since } from './words.js';

const LOOK_EVERY = 5000;

/** The view, which looks again every few seconds. */
export function showPipeline() {
  const status = el('div', { class: 'cards', 'aria-live': 'off' });
  const books = el('div', { class: 'books' }, card('Books', '…', el('p', { class: 'muted' }, 'being counted in Kafka')));
  const receipts = el('tbody');
  const none = el('p', { class: 'muted' }, 'No file has been dropped yet.');
  const zone = dropZone(() => setTimeout(() => look(), 1500));
  const table = el('table', { class: 'receipts' },
    el('caption', { class: 'hidden' }, 'Receipts of dropped files'),
    el('thead', null, el('tr', null, ['File', 'State', 'Items', 'Problems', 'Last change'].map((title) => el('th', { scope: 'col' }, title)))), receipts);
  const element = el('div', { class: 'pipeline' }, el('h1', null, 'Pipeline'), status,
    el('section', { class: 'card' }, el('h2', null, 'Drop files'), zone.element),
    el('section', { class: 'card' }, el('h2', null, 'Receipts'), none, el('div', { class: 'scroll' }, table)));
  let looking;
  let counting;
  let look = () => {};

  async function update(state, signal) {
    document.title = 'Pipeline – Listings';
    clearTimeout(looking);
    look = () => update(state, signal).catch((failure) => {
      if (failure.name !== 'AbortError') lookAgain();
    });
    const [now, dropped] = await Promise.all([api.get('/api/status', null, signal), api.get('/api/receipts', null, signal)]);
    status.replaceChildren(...figures(now), books);
    receipts.replaceChildren(...dropped.receipts.map(receipt));
    table.hidden = dropped.receipts.length === 0;
    none.hidden = !table.hidden;
    zone.element.hidden = !dropped.can_drop;
    lookAgain();
    // one count at a time: with Kafka away each takes longer than the time between two looks
    counting ??= showBooks(signal).finally(() => { counting = undefined; });
  }

  function lookAgain() {
    clearTimeout(looking);
    looking = setTimeout(() => look(), LOOK_EVERY);
  }

  // the books are counted in Kafka, which takes longer and may be away when the rest is not
  async function showBooks(signal) {
    try {
      books.replaceChildren(...balance(await api.get('/api/books', null, signal)));
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      books.replaceChildren(card('Books', failure.title, el('p', { class: 'muted' }, failure.message)));
    }
  }

  return { element, update, leave: () => clearTimeout(looking) };
}

const card = (title, figure, ...more) => el('section', { class: 'card' }, el('h2', null, title), el('p', { class: 'figure' }, figure), more);

const figures = (now) => [
  card('Listings', count(now.listings), el('p', { class: 'muted' }, `from ${many(now.sources, 'source item')}, in ${now.index ?? 'no index yet'}`)),
  card('Freshness', now.newest ? since(now.newest) : '–', el('p', { class: 'muted' }, now.newest ? `newest item published ${moment(now.newest)}` : 'nothing published yet')),
  card('Generations', now.live ?? '–', el('ul', { class: 'plain' }, now.generations.map(({ name, listings }) =>
    el('li', null, el('strong', null, name), ` ${many(listings, 'listing')}`, name === now.live ? ', live' : '')))),
];

function balance({ books, left_over: leftOver, dead_letters: letters, at }) {
  const waiting = letters.reduce((sum, group) => sum + group.open + group.given_up, 0);
  const dead = card('Dead letters', count(waiting), el('ul', { class: 'plain' }, letters.map((group) =>
    el('li', null, el('strong', null, `${group.stage}, ${group.reason}`), ` ${count(group.open)} open, ${count(group.given_up)} given up, last ${moment(group.newest)}`))),
  el('p', { class: 'muted' }, waiting ? './listings dlq list shows them, retry and discard settle them.' : 'Nothing was given up.'));
  if (!books) return [card('Books', '–', el('p', { class: 'muted' }, 'Nothing is live yet.')), dead];
  const lag = books.to_enrich + books.to_index;
  const says = leftOver.length ? 'Something is missing' : lag || books.raw_items !== books.searchable + books.merged + books.dead_lettered ? 'On its way' : 'Balanced';
  const sum = [['Raw items', books.raw_items], ['= searchable', books.searchable], ['+ merged', books.merged], ['+ dead-lettered', books.dead_lettered],
    ['+ in flight', books.raw_items - books.searchable - books.merged - books.dead_lettered], ['Files', books.files]];
  return [
    el('section', { class: `card balance ${says === 'Balanced' ? 'good' : leftOver.length ? 'bad' : ''}` }, el('h2', null, 'Books'), el('p', { class: 'figure' }, says),
      facts(sum), leftOver.map((text) => el('p', { class: 'refused' }, text)), el('p', { class: 'muted' }, `of ${books.generation}, counted ${moment(at)}`)),
    card('Lag', count(lag), facts([['To enrich', books.to_enrich], ['To index', books.to_index]]), el('p', { class: 'muted' }, 'records that a service has yet to read')),
    dead,
  ];
}

const facts = (rows) => el('dl', { class: 'facts' }, rows.map(([name, value]) => [el('dt', null, name), el('dd', null, count(value))]));

const receipt = (each) => el('tr', { 'data-file': each.file },
  el('th', { scope: 'row', dir: 'auto' }, each.status === 'searchable' ? el('a', { href: `/?file=${encodeURIComponent(each.file)}` }, each.file) : each.file),
  el('td', null, el('span', { class: `state ${each.status}` }, each.status), each.reason && el('small', null, each.reason)),
  el('td', null, count(each.items)),
  el('td', null, each.problems ? count(each.problems) : ''),
  el('td', null, moment(each.changed_at)));
