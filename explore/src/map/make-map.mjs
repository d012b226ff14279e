// Draws the world map that the page shows: `npm install d3-geo topojson-client world-atlas`, then
// `node make-map.mjs > ../main/resources/org/listings/explore/page/world.json`.
// Shapes are Natural Earth's (public domain) at 1:110m; countries too small for that scale become dots,
// at the middle of their 1:50m shape. iso-codes.tsv says which number is which alpha-2 code.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}`), 'utf8'));
const codes = new Map(
  readFileSync(new URL('iso-codes.tsv', import.meta.url), 'utf8').trim().split('\n')
    .map((line) => line.split('\t').reverse()));
const codeOf = ({ id, properties }) => codes.get(id) ?? (properties.name === 'Kosovo' ? 'XK' : null);
const countries = (atlas) => feature(atlas, atlas.objects.countries).features
  .filter((country) => country.properties.name !== 'Antarctica');

const width = 960;
const coarse = countries(read('countries-110m.json'));
const all = { type: 'FeatureCollection', features: coarse };
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, all); // cut in the Bering Strait, not through Chukotka
const draw = geoPath(projection).digits(1);
const height = Math.ceil(draw.bounds(all)[1][1]);

const shapes = {};
const others = [];
for (const country of coarse) {
  const code = codeOf(country);
  if (code) shapes[code] = (shapes[code] ?? '') + draw(country);
  else others.push(draw(country));
}
const dots = {};
for (const country of countries(read('countries-50m.json'))) {
  const code = codeOf(country);
  if (code && !shapes[code]) dots[code] = draw.centroid(country).map((n) => Math.round(n * 10) / 10);
}
// parts of a country far from it, which have a code of their own and no shape of their own
const far = { RE: [55.5, -21.1], YT: [45.15, -12.8], GP: [-61.5, 16.2], MQ: [-61, 14.6], GF: [-53, 4], GI: [-5.35, 36.1], BQ: [-68.3, 12.2], SJ: [16, 78], TK: [-171.8, -9.2], CX: [105.6, -10.5], CC: [96.8, -12.2] };
for (const [code, place] of Object.entries(far)) {
  if (!shapes[code] && !dots[code]) dots[code] = projection(place).map((n) => Math.round(n * 10) / 10);
}
process.stdout.write(JSON.stringify({ width, height, shapes, others, dots }) + '\n');
