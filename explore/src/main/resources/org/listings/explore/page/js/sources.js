// Every place a listing was read from, with what stood there: the listing's own text is part of it, the others come from the raw log.

import * as api from './api.js';
import { el } from './dom.js';
import { rawText } from './rawtext.js';
import { many, moment } from './words.js';

/** The sources of a listing; texts of others than the first are put in when they have come. */
export function sourceList(listing, signal) {
  const items = listing.sources.map((source) => item(source, speaks(source, listing)));
  if (items.length > 1) fill(listing, items, signal);
  return el('section', { class: 'card' }, el('h2', null, many(listing.sources.length, 'source')),
    el('ul', { class: 'sources' }, items.map(({ element }) => element)),
    el('p', { class: 'muted' }, `Read by splitter ${listing.splitter_version} and enricher ${listing.enricher_version}, generation ${listing.generation}.`));
}

const speaks = (source, listing) => source.sha256 === listing.source_sha256 && source.position === listing.position;

function item(source, isThis) {
  const text = el('div', { class: 'its-text' }, isThis ? null : el('p', { class: 'muted' }, 'Its text is being looked up in the raw log.'));
  const element = el('li', { 'data-file': source.file },
    el('a', { href: `/?file=${encodeURIComponent(source.file)}`, dir: 'auto' }, source.file),
    ` lines ${source.first_line}–${source.last_line}, item ${source.position}`,
    isThis ? ' (this text)' : '',
    el('small', null, `published ${moment(source.ingested_at)} · SHA-256 `, el('code', { title: source.sha256 }, `${source.sha256.slice(0, 12)}…`)),
    text);
  return { element, text, source, isThis };
}

async function fill(listing, items, signal) {
  try {
    const texts = await api.get(`/api/sources/${encodeURIComponent(listing.item_id)}`, null, signal);
    items.forEach(({ text, source, isThis }, i) => {
      if (!isThis) text.replaceChildren(...said(texts[i]?.raw_text, source, listing));
    });
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    items.filter(({ isThis }) => !isThis).forEach(({ text }) => text.replaceChildren(el('p', { class: 'refused' }, `${failure.title}: ${failure.message} Open this page again later.`)));
  }
}

function said(raw, source, listing) {
  if (raw == null) return [el('p', { class: 'muted' }, 'The raw log does not tell its text; the archived file of that hash has it.')];
  if (raw === listing.raw_text) return [el('p', { class: 'muted' }, 'Says the same, letter for letter.')];
  return [el('details', { open: true }, el('summary', null, 'What stood there'), rawText(raw, listing, `The raw text of ${source.file}`))];
}
