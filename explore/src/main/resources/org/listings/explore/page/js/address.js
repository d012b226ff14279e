// The state of the page is its address: read from it, changed only by changing it.

import { FACETS } from './words.js';

const SINGLE = ['q', 'from', 'to', 'sort', 'after', 'step'];
const listeners = [];

/** What the address says: { view, id, q, from, to, sort, after, page, step, topic: [], country: [], ... }. */
export function read(url = new URL(location.href)) {
  const state = { view: 'explore', page: Number(url.searchParams.get('page')) || 1 };
  if (url.pathname === '/pipeline') state.view = 'pipeline';
  if (url.pathname.startsWith('/listing/')) {
    state.view = 'listing';
    state.id = decodeURIComponent(url.pathname.slice('/listing/'.length));
  }
  for (const name of SINGLE) state[name] = url.searchParams.get(name) ?? '';
  for (const name of Object.keys(FACETS)) state[name] = url.searchParams.getAll(name);
  return state;
}

/** Parameters of the selection, for the API: which listings are meant. */
export function selection(state) {
  const parameters = new URLSearchParams();
  for (const name of ['q', 'from', 'to']) if (state[name]) parameters.set(name, state[name]);
  for (const name of Object.keys(FACETS)) for (const value of state[name]) parameters.append(name, value);
  return parameters;
}

/** The address of a state of the table. */
export function href(state) {
  const parameters = selection(state);
  for (const name of ['sort', 'after', 'step']) if (state[name]) parameters.set(name, state[name]);
  if (state.page > 1) parameters.set('page', state.page);
  const text = parameters.toString();
  return text ? `/?${text}` : '/';
}

/** A state with something changed, which begins at its first page. */
export const changed = (state, change) => ({ ...state, view: 'explore', after: '', page: 1, ...change });

/** A state with a facet's value put in, or taken out when it is there. */
export function toggled(state, facet, value) {
  const values = state[facet].includes(value)
    ? state[facet].filter((each) => each !== value)
    : [...state[facet], value];
  return changed(state, { [facet]: values });
}

/** Whether anything is asked for at all. */
export const isNarrowed = (state) => [...selection(state)].length > 0;

/** Goes to another address of this page. */
export function go(address) {
  if (address === location.pathname + location.search) return;
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
  history.pushState({}, '', address);
  listeners.forEach((listener) => listener(false));
}

/** Calls back whenever the address changes; says whether by back or forward. */
export function onChange(listener) {
  listeners.push(listener);
}

window.addEventListener('popstate', () => listeners.forEach((listener) => listener(true)));
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/"]');
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !plain || link.hasAttribute('download') || link.pathname.startsWith('/api/')) return;
  event.preventDefault();
  go(link.pathname + link.search);
});
