// What codes are called, and how dates and numbers are written.

const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const numbers = new Intl.NumberFormat('en');
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const named = (names, code) => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
const sentence = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export const FACETS = {
  topic: { title: 'Topics', one: 'Topic', none: 'No topic', name: sentence },
  country: { title: 'Countries', one: 'Country', none: 'No country', name: (code) => named(countries, code) },
  lang: { title: 'Languages', one: 'Language', none: 'No language', name: (tag) => (tag === 'und' ? 'Unknown' : named(languages, tag)) },
  kind: { title: 'Kinds', one: 'Kind', none: 'No kind', name: (text) => text },
  problem: { title: 'Problems', one: 'Problem', none: 'No problem', name: sentence },
  file: { title: 'Files', one: 'File', none: 'No file', name: (text) => text },
};

/** What a facet's value is called. */
export const nameOf = (facet, value) => (value === 'none' ? FACETS[facet].none : FACETS[facet].name(value));

/** 1234 as 1,234. */
export const count = (n) => numbers.format(n);

/** "1 listing", "2 listings". */
export const many = (n, what) => `${count(n)} ${what}${n === 1 ? '' : 's'}`;

/** A day of the index, 2021-12-13, for people. */
export const day = (text) => days.format(new Date(`${text}T00:00:00Z`));

/** A month or year, by its first day. */
export const span = (start, step) => (step === 'YEAR' ? start.slice(0, 4) : months.format(new Date(`${start}T00:00:00Z`)));

/** From when to when a listing is, as precise as it is known. */
export function period(listing) {
  const { start_date: from, end_date: to, date_precision: precision } = listing;
  if (!from) return null;
  if (precision === 'year') return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} – ${to.slice(0, 4)}`;
  if (precision === 'month') {
    return from.slice(0, 7) === to.slice(0, 7) ? span(from, 'MONTH') : `${span(from, 'MONTH')} – ${span(to, 'MONTH')}`;
  }
  return from === to ? day(from) : days.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** Hours of a listing that has any: "16:00 – 17:30 UTC+01:00". */
export function hours(listing) {
  const short = (time) => time?.slice(0, 5);
  if (!listing.start_time) return null;
  const until = listing.end_time ? ` – ${short(listing.end_time)}` : '';
  return `${short(listing.start_time)}${until}${listing.utc_offset ? ` UTC${listing.utc_offset}` : ''}`;
}

/** A moment, in this reader's time. */
export const moment = (iso) => moments.format(new Date(iso));

/** How long ago a moment was. */
export function since(iso) {
  const seconds = (new Date(iso) - Date.now()) / 1000;
  for (const [unit, length] of [['day', 86400], ['hour', 3600], ['minute', 60]]) {
    if (Math.abs(seconds) >= length) return ago.format(Math.round(seconds / length), unit);
  }
  return ago.format(Math.round(seconds), 'second');
}
