// One listing: every field, where it came from, and the text as it was beside what was made of it.

import * as api from './api.js';
import { el } from './dom.js';
import { rawText } from './rawtext.js';
import { sourceList } from './sources.js';
import { nameOf, hours, many, period } from './words.js';

let problemWords;

/** The view of one listing. */
export function showListing() {
  const element = el('article', { class: 'listing' });

  async function update(state, signal) {
    const [listing, words] = await Promise.all([
      api.get(`/api/listings/${encodeURIComponent(state.id)}`, null, signal).catch((failure) => {
        if (failure.status === 404) return null;
        throw failure;
      }),
      (problemWords ??= api.get('/api/problems').catch((failure) => { problemWords = null; throw failure; })),
    ]);
    document.title = `${listing?.title ?? 'No such listing'} – Listings`;
    element.replaceChildren(...(listing ? body(listing, words, signal).filter(Boolean) : [
      el('h1', null, 'No such listing'),
      el('p', null, 'The live index has no listing at this address; another version of the splitter may give it another one. '),
      el('p', null, el('a', { href: '/' }, 'All listings')),
    ]));
  }

  return { element, update };
}

const body = (listing, words, signal) => [
  el('p', { class: 'crumbs' }, el('a', { href: '/', onclick: back }, '← Back to the listings')),
  el('header', { class: 'head' },
    listing.kicker && el('p', { class: 'kicker', dir: 'auto' }, listing.kicker),
    el('h1', { dir: 'auto', lang: listing.language }, listing.title),
    el('p', { class: 'lead' }, period(listing) ?? 'No date', hours(listing) && ` · ${hours(listing)}`,
      listing.place && [' · ', el('bdi', null, listing.place)])),
  listing.problems.length > 0 && problems(listing, words),
  el('div', { class: 'two' },
    el('div', null, dates(listing), topics(listing), places(listing), tongue(listing), attributes(listing)),
    el('div', null, asItWas(listing), sourceList(listing, signal))),
  listing.description && el('section', { class: 'card' }, el('h2', null, 'Description'),
    el('div', { class: 'prose', dir: 'auto', lang: listing.language }, listing.description.split(/\n+/).map((paragraph) => el('p', { dir: 'auto' }, paragraph)))),
  el('details', { class: 'card' }, el('summary', null, 'All fields'), el('div', { class: 'scroll' }, el('table', { class: 'fields' }, el('tbody', null,
    Object.entries(listing).map(([name, value]) => el('tr', null, el('th', { scope: 'row' }, name), el('td', { dir: 'auto' }, plain(value)))))))),
];

/** Whoever came from a table gets back to it as it was. */
function back(event) {
  if (history.length > 1 && history.state) {
    event.preventDefault();
    event.stopPropagation();
    history.back();
  }
}

const plain = (value) => (value == null ? el('em', null, 'nothing') : typeof value === 'object' ? el('code', null, JSON.stringify(value, null, 1)) : String(value));
const card = (title, ...children) => el('section', { class: 'card' }, el('h2', null, title), children);
const facts = (...rows) => el('dl', { class: 'facts' }, rows.filter(Boolean).map(([name, ...value]) => [el('dt', null, name), el('dd', null, value)]));
const quote = (text) => el('q', { dir: 'auto' }, text);

const problems = (listing, words) => el('section', { class: 'card problems' }, el('h2', null, many(listing.problems.length, 'problem')),
  el('ul', null, listing.problems.map(({ code, detail }) => el('li', null,
    el('strong', null, nameOf('problem', code)), ' ', el('code', null, code), detail && [': ', el('bdi', null, detail)],
    words[code] && el('p', null, `It means: ${words[code].means}. `, el('span', { class: 'todo' }, `What to do: ${words[code].to_do}.`))))));

const dates = (listing) => card('When', facts(
  ['From', listing.start_date ?? 'unknown'],
  ['To', listing.end_date ?? 'unknown'],
  listing.start_time && ['Hours', hours(listing)],
  listing.time_zone && ['Time zone', listing.time_zone],
  listing.date_precision && ['Known to the', listing.date_precision],
  ['Read from', listing.date_text ? quote(listing.date_text) : 'no date line'],
  listing.heading && ['Under the heading', quote(listing.heading)],
  listing.day_order && ['Order of numbers', listing.day_order === 'MDY' ? 'month first' : 'day first'],
));

const topics = (listing) => card('Topics', listing.topic_matches.length === 0 ? el('p', { class: 'muted' }, 'None found.') : el('ul', { class: 'matches' },
  listing.topic_matches.map(({ topic, score, matched }) => el('li', null,
    el('a', { class: listing.topics.includes(topic) ? 'chip on' : 'chip', href: `/?topic=${topic}` }, nameOf('topic', topic)),
    el('span', { class: 'muted' }, ` ${score.toFixed(1)}: `), matched.map((word, i) => [i ? ', ' : '', quote(word)])))));

const places = (listing) => card('Where', facts(
  ['Place', listing.place ? quote(listing.place) : 'not said'],
  ['Countries', listing.countries.length ? el('span', { class: 'chips' }, listing.countries.map((code) => el('a', { class: 'chip', href: `/?country=${code}` }, nameOf('country', code)))) : 'none found'],
));

const tongue = (listing) => card('Language', facts(
  ['Written in', el('a', { class: 'chip', href: `/?lang=${listing.language}` }, nameOf('lang', listing.language)), ` ${Math.round(listing.language_confidence * 100)} % sure`],
  listing.languages.length > 1 && ['Shares', listing.languages.map(({ language, share }) => `${nameOf('lang', language)} ${Math.round(share * 100)} %`).join(', ')],
));

const attributes = (listing) => Object.keys(listing.attributes).length > 0 && card('More from the page',
  facts(...Object.entries(listing.attributes).map(([name, value]) => [name, el('bdi', null, value)])));

const asItWas = (listing) => card('As it was, and what was made of it', rawText(listing.raw_text, listing, 'The raw text'),
  el('p', { class: 'muted' }, el('bdi', null, listing.source_file), `, lines ${listing.first_line}–${listing.last_line}`));
