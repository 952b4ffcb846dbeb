/** 2,000 services are searched as one types. The figure is printed; a slow machine fails nothing. */
import { expect, test } from 'vitest';
import type { Service } from '#lib/domain/resources/resources.ts';
import { everyService, searchServices } from '#lib/domain/resources/searchServices.ts';
import { instant } from '#lib/kernel/moments.ts';
import { amir, idOf, monday } from '../support/people.ts';

test('2,000 services are searched at every key', () => {
  const many = Array.from({ length: 2000 }, (_, n): Service => ({
    id: idOf(`service ${n}`),
    name: `Service ${n} of the county`,
    description: 'Counseling, food and homework help for young people and their families. '.repeat(3),
    place: 'community',
    needs: ['family'],
    serves: 'both',
    languages: n % 2 ? ['es'] : ['en'],
    cost: 'unknown',
    capacity: 'unknown',
    at: instant(0),
    by: amir.member,
  }));
  const took = ['', 'c', 'co', 'cou', 'couns', 'couns home', 'couns home 19'].map((query) => {
    const begun = performance.now();
    searchServices(many, { ...everyService, query, language: 'es' }, monday);
    return performance.now() - begun;
  });
  console.log(`2,000 services, on opening and at each key: ${took.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  expect(searchServices(many, { ...everyService, query: '1999' }, monday)).toHaveLength(1);
});
