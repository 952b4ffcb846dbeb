import { describe, expect, it } from 'vitest';
import { amir, day, idOf, monday } from '../../../../tests/support/people.ts';
import { instant } from '#lib/kernel/moments.ts';
import { matchServices } from './matchServices.ts';
import type { Service } from './resources.ts';
import { everyService, searchServices } from './searchServices.ts';

const service = (name: string, more: Partial<Service> = {}): Service => ({
  id: idOf(name.slice(0, 16)),
  name,
  place: 'community',
  needs: ['family'],
  serves: 'both',
  languages: [],
  cost: 'unknown',
  capacity: 'unknown',
  checkedOn: monday,
  at: instant(0),
  by: amir.member,
  ...more,
});
const clinic = service('Clínica del Río', {
  needs: ['health'],
  languages: ['es', 'en'],
  cost: 'free',
  toAge: 18,
});
const pantry = service('Food pantry', { organization: 'St. Anne', checkedOn: day('2026-01-05') });
const tutor = service('Homework club', {
  needs: ['academics'],
  fromAge: 14,
  capacity: 'full',
  languages: ['en'],
});
const all = [clinic, pantry, tutor];
const found = (filter: Partial<typeof everyService>) =>
  searchServices(all, { ...everyService, ...filter }, monday).map(({ name }) => name);

describe('searching the directory', () => {
  it('finds by the beginning of every word, with or without accents', () => {
    expect(found({ query: 'rio clini' })).toEqual([clinic.name]);
    expect(found({ query: 'anne' })).toEqual([pantry.name]);
    expect(found({ query: 'ood' })).toEqual([]);
    expect(found({})).toHaveLength(3);
  });

  it('keeps to need, language, age, cost and what nobody has checked', () => {
    expect(found({ need: 'academics' })).toEqual([tutor.name]);
    expect(found({ language: 'es' })).toEqual([clinic.name]);
    expect(found({ age: '12' })).toEqual([clinic.name, pantry.name]);
    expect(found({ age: 'twelve' })).toHaveLength(3);
    expect(found({ free: true })).toEqual([clinic.name]);
    expect(found({ unchecked: true })).toEqual([pantry.name]);
  });
});

describe('what fits a need', () => {
  const names = (need: 'family' | 'health' | 'academics', more: object = {}) =>
    matchServices(all, { need, ...more }, monday).map((match) => match.service.name);

  it('says why, and what to ask first', () => {
    expect(matchServices(all, { need: 'health', age: 15, language: 'es' }, monday)).toEqual([
      { service: clinic, reasons: ['need', 'age', 'language', 'free'], doubts: [] },
    ]);
    expect(matchServices(all, { need: 'family', age: 15, language: 'es' }, monday)).toEqual([
      { service: pantry, reasons: ['need'], doubts: ['ageUnknown', 'languageUnknown', 'stale'] },
    ]);
    expect(matchServices(all, { need: 'academics' }, monday)[0]?.doubts).toEqual(['full']);
  });

  it('leaves out what would not help: another age, another language, what is offered no more', () => {
    expect(names('academics', { age: 12 })).toEqual([]);
    expect(names('academics', { language: 'es' })).toEqual([]);
    const gone = { ...clinic, retiredOn: monday };
    expect(matchServices([gone], { need: 'health' }, monday)).toEqual([]);
  });

  it('puts first what raises no question', () => {
    const sure = service('Zest kitchen', { capacity: 'open' });
    expect(
      matchServices([pantry, sure], { need: 'family' }, monday).map((match) => match.service.name),
    ).toEqual(['Zest kitchen', 'Food pantry']);
  });
});
