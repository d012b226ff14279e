// When: a bar a month or year, each listing counted in all that it touches; dragging selects a period.

import * as address from './address.js';
import { el } from './dom.js';
import { count, many, span } from './words.js';

const HEIGHT = 170;
let library;

/** uPlot, once; it is not needed before there is something to draw. */
const uPlot = () => (library ??= new Promise((done, failed) => {
  document.head.append(
    el('link', { rel: 'stylesheet', href: '/page/lib/uplot/uPlot.min.css' }),
    el('script', { src: '/page/lib/uplot/uPlot.iife.min.js', onload: () => done(window.uPlot), onerror: () => failed(new Error('uPlot is missing')) }));
}));

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const short = (date, step) => (step === 'YEAR' ? String(date.getUTCFullYear()) : monthName.format(date));
const seconds = (day) => Date.parse(`${day}T00:00:00Z`) / 1000;

/** The last day of the bar that begins then. */
function lastDay(start, step) {
  const date = new Date(`${start}T00:00:00Z`);
  if (step === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  else date.setUTCMonth(date.getUTCMonth() + 1);
  return new Date(date.getTime() - 86400000).toISOString().slice(0, 10);
}

const endOf = (text) => (text.length === 4 ? lastDay(`${text}-01-01`, 'YEAR') : text.length === 7 ? lastDay(`${text}-01`, 'MONTH') : text);

/** The chart. */
export function timeline() {
  const readout = el('p', { class: 'readout', 'aria-live': 'off' });
  const steps = el('span', { class: 'steps' });
  const plot = el('div', { class: 'plot', role: 'img', 'aria-label': 'Listings over time; the numbers are in the table below' });
  const from = el('input', { type: 'date', name: 'from', 'aria-label': 'From day' });
  const to = el('input', { type: 'date', name: 'to', 'aria-label': 'To day' });
  const numbers = el('tbody');
  const element = el('section', { class: 'card when', 'aria-labelledby': 'when' },
    el('header', null, el('h2', { id: 'when' }, 'When'), readout, steps),
    plot,
    el('form', { class: 'period', onsubmit: (event) => { event.preventDefault(); select(from.value, to.value); } },
      el('span', null, 'Drag over the bars, or from ', from, ' to ', to, ' '), el('button', null, 'Set')),
    el('details', { class: 'numbers' }, el('summary', null, 'As numbers'),
      el('table', null, el('caption', { class: 'hidden' }, 'Listings by time'),
        el('thead', null, el('tr', null, el('th', { scope: 'col' }, 'Time'), el('th', { scope: 'col' }, 'Listings'))), numbers)));
  let state;
  let data;
  let chart;

  const select = (first, last) => address.go(address.href(address.changed(state, { from: first, to: last })));
  const isIn = ({ start }) => (!state.from || lastDay(start, data.step) >= state.from) && (!state.to || start <= endOf(state.to));

  function say(bar) {
    const rest = [
      data.undated ? `${count(data.undated)} without a date` : '',
      data.outside ? `${count(data.outside)} before 1900 or after 2100` : '',
    ].filter(Boolean).join(', ');
    readout.textContent = bar ? `${span(bar.start, data.step)}: ${many(bar.count, 'listing')}` : rest;
  }

  const barAt = (u, left) => data.bars.findLast(({ start }) => seconds(start) <= u.posToVal(left, 'x'));

  function selected(u) {
    const { left, width } = u.select;
    if (width < 3) return;
    u.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
    const first = barAt(u, left) ?? data.bars[0];
    const last = barAt(u, left + width) ?? data.bars[0];
    select(first.start, lastDay(last.start, data.step));
  }

  async function draw() {
    const Plot = await uPlot();
    const colour = (name) => getComputedStyle(element).getPropertyValue(name).trim();
    const bars = Plot.paths.bars({ size: [0.86, 60], align: 1, radius: 0.15 });
    const axis = { stroke: colour('--muted'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: '12px system-ui, sans-serif' };
    const series = (fill) => ({ paths: bars, fill: colour(fill), stroke: colour(fill), width: 0, points: { show: false } });
    const labelled = (u) => {
      const every = Math.ceil(data.bars.length / Math.max(1, Math.floor(u.width / 75)));
      return data.bars.filter((bar, i) => i % every === 0).map(({ start }) => (seconds(start) + seconds(lastDay(start, data.step))) / 2);
    };
    const label = (at) => short(new Date(at * 1000), data.step);
    const end = lastDay(data.bars.at(-1)?.start ?? '2000-01-01', data.step);
    chart?.destroy();
    chart = new Plot({
      width: plot.clientWidth, height: HEIGHT, tzDate: (ts) => Plot.tzDate(new Date(ts * 1000), 'UTC'),
      legend: { show: false }, padding: [8, 8, 0, 0],
      cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
      scales: { x: { range: [seconds(data.bars[0]?.start ?? '2000-01-01'), seconds(end)] }, y: { range: (u, low, high) => [0, Math.max(1, high * 1.08)] } },
      axes: [{ ...axis, size: 30, grid: { show: false }, splits: labelled, values: (u, at) => at.map(label) }, { ...axis, size: 40, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000] }],
      series: [{}, series('--accent'), series('--faint')],
      hooks: {
        setSelect: [selected],
        setCursor: [(u) => say(u.cursor.left >= 0 ? barAt(u, u.cursor.left) : null)],
      },
    }, [
      data.bars.map(({ start }) => seconds(start)),
      data.bars.map((bar) => (isIn(bar) ? bar.count : null)),
      data.bars.map((bar) => (isIn(bar) ? null : bar.count)),
    ], plot);
    const drawn = chart;
    drawn.over.addEventListener('click', () => {
      const bar = barAt(drawn, drawn.cursor.left);
      if (bar && drawn === chart) select(bar.start, lastDay(bar.start, data.step));
    });
  }

  new ResizeObserver(() => { if (chart && plot.clientWidth) chart.setSize({ width: plot.clientWidth, height: HEIGHT }); }).observe(plot);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (data?.bars.length) draw(); });

  async function update(now, bars) {
    state = now;
    data = bars;
    from.value = now.from.length === 10 ? now.from : '';
    to.value = now.to.length === 10 ? now.to : '';
    steps.replaceChildren(...['MONTH', 'YEAR'].map((step) => el('a', {
      href: address.href({ ...now, step: step.toLowerCase() }), class: step === bars.step ? 'on' : null,
      'aria-current': step === bars.step ? 'true' : null,
    }, step === 'MONTH' ? 'Months' : 'Years')));
    numbers.replaceChildren(...bars.bars.filter((bar) => bar.count > 0).map((bar) => el('tr', { 'data-start': bar.start },
      el('th', { scope: 'row' }, el('a', { href: address.href(address.changed(now, { from: bar.start, to: lastDay(bar.start, bars.step) })) }, span(bar.start, bars.step))),
      el('td', null, count(bar.count)))));
    say();
    plot.hidden = bars.bars.length === 0;
    if (bars.bars.length) await draw();
  }

  return { element, update };
}
