// The analysts' view: what is sought, when, where, what, and the table of it.

import * as address from './address.js';
import * as api from './api.js';
import { el } from './dom.js';
import { searchBox } from './searchbox.js';
import { facetList } from './facets.js';
import { timeline } from './timeline.js';
import { worldMap } from './worldmap.js';
import { resultTable } from './results.js';
import { dropZone } from './dropzone.js';

const LOOK_EVERY = 2000;
const STILL = 5; // looks without a change, after which what was dropped has arrived

/** The view, to be told each state of the address. */
export function showExplore() {
  const box = searchBox();
  const facets = facetList();
  const when = timeline();
  const where = worldMap();
  const table = resultTable();
  const found = el('div', { class: 'explore' },
    facets.element,
    el('div', { class: 'found' }, el('div', { class: 'charts' }, when.element, where.element), table.element));
  const nothing = nothingYet();
  const element = el('div', { class: 'explore-view' }, box.element, found, nothing.element);
  found.hidden = true;
  nothing.element.hidden = true;
  let looking;
  let arriving = 0;
  let last = 0;

  async function update(state, signal) {
    clearTimeout(looking);
    box.update(state);
    document.title = state.q ? `${state.q} – Listings` : 'Listings';
    const selection = address.selection(state);
    const page = new URLSearchParams(selection);
    for (const name of ['sort', 'after']) if (state[name]) page.set(name, state[name]);
    const time = new URLSearchParams(selection);
    if (state.step) time.set('step', state.step);
    const [results, counts, bars] = await Promise.all([
      api.get('/api/listings', page, signal),
      api.get('/api/facets', selection, signal),
      api.get('/api/timeline', time, signal),
    ]);
    const isEmpty = results.total === 0 && !address.isNarrowed(state);
    found.hidden = isEmpty;
    nothing.element.hidden = !isEmpty;
    if (isEmpty) arriving = STILL;
    else if (arriving > 0) arriving = results.total === last ? arriving - 1 : STILL;
    last = results.total;
    if (arriving > 0) looking = setTimeout(() => update(state, signal).catch(() => {}), LOOK_EVERY);
    if (isEmpty) return;
    table.update(state, results);
    facets.update(state, counts);
    when.update(state, bars);
    where.update(state, counts.country);
  }

  return { element, update, leave: () => clearTimeout(looking) };
}

function nothingYet() {
  const zone = dropZone();
  return {
    element: el('section', { class: 'empty card' },
      el('h1', null, 'Nothing here yet'),
      el('p', null, 'Drop scraped listing pages here, or into the inbox folder: seconds later every event, news item or meeting on them can be searched.'),
      zone.element),
  };
}
