// The operators' view: how fresh, whether the books balance, generations, dead letters, receipts.

import * as api from './api.js';
import { el } from './dom.js';
import { dropZone } from './dropzone.js';
import { count, many, moment, since } from './words.js';

const LOOK_EVERY = 5000;

/** The view, which looks again every few seconds. */
export function showPipeline() {
  const status = el('div', { class: 'cards', 'aria-live': 'off' });
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
  let look = () => {};

  async function update(state, signal) {
    document.title = 'Pipeline – Listings';
    clearTimeout(looking);
    look = () => update(state, signal).catch((failure) => {
      if (failure.name !== 'AbortError') looking = setTimeout(look, LOOK_EVERY);
    });
    const [now, dropped] = await Promise.all([api.get('/api/status', null, signal), api.get('/api/receipts', null, signal)]);
    status.replaceChildren(...cards(now));
    receipts.replaceChildren(...dropped.receipts.map(receipt));
    table.hidden = dropped.receipts.length === 0;
    none.hidden = !table.hidden;
    zone.element.hidden = !dropped.can_drop;
    looking = setTimeout(look, LOOK_EVERY);
  }

  return { element, update, leave: () => clearTimeout(looking) };
}

const card = (title, figure, ...more) => el('section', { class: 'card' }, el('h2', null, title), el('p', { class: 'figure' }, figure), more);

function cards(now) {
  return [
    card('Listings', count(now.listings), el('p', { class: 'muted' }, `from ${many(now.sources, 'source item')}, in ${now.index ?? 'no index yet'}`)),
    card('Freshness', now.newest ? since(now.newest) : '–', el('p', { class: 'muted' }, now.newest ? `newest item published ${moment(now.newest)}` : 'nothing published yet')),
    ...(now.sections ?? []).map((section) => el('section', { class: `card ${section.kind ?? ''}` }, el('h2', null, section.title),
      section.figure != null && el('p', { class: 'figure' }, section.figure),
      section.rows && el('dl', { class: 'facts' }, section.rows.map(([name, value]) => [el('dt', null, name), el('dd', null, typeof value === 'number' ? count(value) : value)])),
      section.notes?.map((note) => el('p', { class: 'muted' }, note)))),
  ];
}

const receipt = (each) => el('tr', { 'data-file': each.file },
  el('th', { scope: 'row', dir: 'auto' }, each.status === 'searchable' ? el('a', { href: `/?file=${encodeURIComponent(each.file)}` }, each.file) : each.file),
  el('td', null, el('span', { class: `state ${each.status}` }, each.status), each.reason && el('small', null, each.reason)),
  el('td', null, count(each.items)),
  el('td', null, each.problems ? count(each.problems) : ''),
  el('td', null, moment(each.changed_at)));
