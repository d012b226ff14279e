// Shows the view that the address names, and says so when there is nothing to show it from.

import * as address from './address.js';
import { el } from './dom.js';
import { showExplore } from './explore.js';
import { showListing } from './listing.js';
import { showPipeline } from './pipeline.js';

const VIEWS = { explore: showExplore, listing: showListing, pipeline: showPipeline };
const RETRY = 3000;
const main = document.getElementById('main');
const notice = document.getElementById('notice');
let shown = null; // the view in sight: { name, element, update(state, signal), leave() }
let under = new AbortController();
let retry;

async function show(wasBack) {
  const state = address.read();
  under.abort();
  under = new AbortController();
  clearTimeout(retry);
  const { signal } = under;
  const isOther = shown?.name !== state.view;
  if (isOther) {
    shown?.leave?.();
    shown = { name: state.view, ...VIEWS[state.view]() };
    main.replaceChildren(shown.element);
    if (!wasBack) window.scrollTo(0, 0);
  }
  markLinks(state.view);
  main.setAttribute('aria-busy', 'true');
  try {
    await shown.update(state, signal);
    if (signal.aborted) return;
    notice.replaceChildren();
    if (wasBack && isOther) window.scrollTo(0, history.state?.scroll ?? 0);
  } catch (failure) {
    if (failure.name === 'AbortError' || signal.aborted) return;
    say(failure);
    if (failure.isAway) retry = setTimeout(() => show(wasBack), RETRY);
    else if (!failure.status) throw failure;
  } finally {
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

function say(failure) {
  const kind = failure.isAway ? 'away' : 'wrong';
  const next = failure.isAway ? ' This page tries again every few seconds.' : '';
  const title = failure.title ?? 'This page failed';
  if (notice.querySelector('strong')?.textContent === title && kind === 'away') return;
  notice.replaceChildren(
    el('div', { class: `notice ${kind}` }, el('strong', null, title), el('p', null, (/[.!?]$/.test(failure.message) ? failure.message : `${failure.message}.`) + next)));
}

function markLinks(view) {
  for (const link of document.querySelectorAll('nav a[data-to]')) {
    const isHere = link.dataset.to === (view === 'pipeline' ? 'pipeline' : 'explore');
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

history.scrollRestoration = 'manual';
address.onChange(show);
show(true);
