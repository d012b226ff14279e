// The facets: values with counts, to narrow down by.

import * as address from './address.js';
import { el } from './dom.js';
import { FACETS, count, nameOf } from './words.js';

const FIRST = 8;

/** The column of facets. */
export function facetList() {
  const groups = Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, group(facet)]));
  const panel = el('details', { class: 'facets', open: window.matchMedia('(min-width: 62rem)').matches },
    el('summary', null, 'Narrow down'),
    Object.values(groups).map(({ element }) => element));
  return {
    element: el('aside', { 'aria-label': 'Narrow down' }, panel),
    update: (state, counts) => {
      for (const facet of Object.keys(FACETS)) groups[facet].update(state, counts[facet] ?? []);
    },
  };
}

function group(facet) {
  const list = el('ul');
  const more = el('button', { class: 'more', type: 'button', onclick: () => { isLong = !isLong; fill(); } });
  const element = el('section', { class: 'facet', 'data-facet': facet }, el('h2', null, FACETS[facet].title), list, more);
  let isLong = false;
  let state;
  let values = [];

  function fill() {
    const chosen = state[facet];
    const absent = chosen.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ value, count: 0 }));
    const all = [...values, ...absent];
    const most = Math.max(1, ...all.map((each) => each.count));
    const shown = isLong ? all : all.filter((each, i) => i < FIRST || chosen.includes(each.value));
    list.replaceChildren(...shown.map((each) => item(each, most)));
    element.hidden = all.length === 0;
    more.hidden = all.length <= shown.length && !isLong;
    more.textContent = isLong ? 'Fewer' : `${all.length - shown.length} more`;
    more.setAttribute('aria-expanded', isLong);
  }

  function item({ value, count: n }, most) {
    const isOn = state[facet].includes(value);
    const meter = el('span', { class: 'meter', 'aria-hidden': 'true' });
    meter.style.setProperty('--share', n / most);
    return el('li', null, el('a', {
      href: address.href(address.toggled(state, facet, value)), class: isOn ? 'value on' : 'value', 'data-value': value,
      'aria-current': isOn ? 'true' : null,
    }, el('bdi', { class: value === 'none' ? 'name none' : 'name', title: value }, nameOf(facet, value)), el('span', { class: 'count' }, count(n)), el('span', { class: 'hidden' }, isOn ? ' listings, chosen' : ' listings'), meter));
  }

  return {
    element,
    update: (now, counted) => {
      state = now;
      values = counted;
      fill();
    },
  };
}
