// Where: the countries that listings are about, from shapes that come with the page.

import * as address from './address.js';
import * as api from './api.js';
import { el, svg } from './dom.js';
import { many, count, nameOf } from './words.js';

const SHADES = 5;
let shapes;

/** The map. */
export function worldMap() {
  const readout = el('p', { class: 'readout', 'aria-live': 'off' });
  const drawing = el('div', { class: 'map' });
  const element = el('section', { class: 'card where', 'aria-labelledby': 'where' },
    el('header', null, el('h2', { id: 'where' }, 'Where'), readout), drawing);

  async function update(state, values) {
    const world = await (shapes ??= api.get('/page/world.json'));
    const counts = new Map(values.filter(({ value }) => value !== 'none').map(({ value, count: n }) => [value, n]));
    const without = values.find(({ value }) => value === 'none')?.count ?? 0;
    const most = Math.max(1, ...counts.values());
    const shade = (n) => Math.ceil((Math.log(n + 1) / Math.log(most + 1)) * SHADES);
    const rest = without ? `${count(without)} about no country` : '';
    readout.textContent = rest;

    const country = (code, shape) => {
      const n = counts.get(code) ?? 0;
      const isOn = state.country.includes(code);
      if (!n && !isOn) return shape;
      const say = `${nameOf('country', code)}: ${many(n, 'listing')}`;
      shape.classList.add(n ? `shade${shade(n)}` : 'shade0', ...(isOn ? ['on'] : []));
      shape.append(svg('title', null, say));
      return svg('a', {
        href: address.href(address.toggled(state, 'country', code)), 'data-country': code, 'data-count': n,
        'aria-label': `${say}${isOn ? ', chosen' : ''}`,
        onpointerenter: () => { readout.textContent = say; }, onpointerleave: () => { readout.textContent = rest; },
        onfocus: () => { readout.textContent = say; }, onblur: () => { readout.textContent = rest; },
        onclick: (event) => { event.preventDefault(); address.go(address.href(address.toggled(state, 'country', code))); },
      }, shape);
    };
    const dots = Object.entries(world.dots).filter(([code]) => counts.has(code) || state.country.includes(code));
    drawing.replaceChildren(svg('svg', { viewBox: `0 0 ${world.width} ${world.height}`, role: 'group', 'aria-label': 'World map of listings by country' },
      world.others.map((d) => svg('path', { d, class: 'land' })),
      Object.entries(world.shapes).map(([code, d]) => country(code, svg('path', { d, class: 'land' }))),
      dots.map(([code, [cx, cy]]) => country(code, svg('circle', { cx, cy, r: 6, class: 'land dot' })))));
  }

  return { element, update };
}
