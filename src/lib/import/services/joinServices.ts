import type { BroughtService } from '#lib/domain/resources/bringServices.ts';
import { roomSaid } from './roomSaid.ts';
import type { ServiceTables } from './serviceTables.ts';

/** With the categories that the directory itself gives it. */
export interface FoundService extends BroughtService {
  readonly terms: readonly string[];
}

const MOST_YEARS = 120;
const LINE = 400;

interface Written {
  readonly name: string;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly email: string | undefined;
  readonly applicationProcess: string | undefined;
  readonly fees: string | undefined;
  readonly eligibility: string | undefined;
  readonly fromAge: string;
  readonly toAge: string;
  readonly wait?: string | undefined;
  readonly assuredOn?: string | undefined;
  /** Free places, where the directory counts them. */
  readonly available?: string | undefined;
}

interface Around {
  readonly organization?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly hours?: string | undefined;
  readonly documents?: string | undefined;
  readonly languages: readonly string[];
}

const years = (text: string): number | undefined => {
  const value = /^\d+(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : undefined;
  return value !== undefined && value <= MOST_YEARS ? value : undefined;
};

/** Only "free", "no cost" and their like say that nothing is asked for; anything else stands as a note. */
const isFree = (fees: string | undefined) =>
  fees !== undefined && /^(free|no (cost|fee|charge)|none|gratis|gratuito|sin costo|0|\$0)\b/i.test(fees);

/** What a directory says of a service; what it leaves empty it does not say. */
export function known(row: Written, around: Around): Omit<BroughtService, 'source'> {
  const free = isFree(row.fees);
  return {
    ...around,
    needs: [],
    languages: [...new Set(around.languages.map(codeOf))].filter((code) => code !== ''),
    name: row.name,
    description: row.description,
    site: row.url ?? row.email,
    howToRefer: row.applicationProcess,
    cost: free ? 'free' : row.fees ? 'some' : 'unknown',
    costNote: row.fees?.replace(/\s+/g, ' ').slice(0, LINE),
    eligibility: row.eligibility,
    fromAge: years(row.fromAge),
    toAge: years(row.toAge),
    ...roomSaid({ wait: row.wait, assuredOn: row.assuredOn, available: row.available }),
  };
}

const named: Readonly<Record<string, string>> = {
  english: 'en',
  inglés: 'en',
  spanish: 'es',
  español: 'es',
  chinese: 'zh',
  vietnamese: 'vi',
  arabic: 'ar',
  portuguese: 'pt',
  tagalog: 'tl',
  somali: 'so',
  russian: 'ru',
  french: 'fr',
  'haitian creole': 'ht',
  eng: 'en',
  spa: 'es',
};

const codeOf = (written: string): string => named[written.toLowerCase()] ?? written.toLowerCase();

/** Puts the files of a package together: what belongs to a service itself goes before what its place or its owner has. */
export function joinServices(tables: ServiceTables): FoundService[] {
  const { services, organizations, service_at_location: places } = tables;
  const owners = new Map(organizations.rows.map((one) => [one.sourcedId, one.name]));
  const placesOf = grouped(places.rows, ({ serviceId }) => serviceId);
  const by = {
    phone: whose(tables.phones.rows),
    language: whose(tables.languages.rows),
    schedule: whose(tables.schedules.rows),
    cost: grouped(tables.cost_options.rows, ({ serviceId }) => serviceId),
    room: grouped(tables.service_capacity.rows, ({ serviceId }) => serviceId),
    document: grouped(tables.required_documents.rows, ({ serviceId }) => serviceId),
    address: grouped(tables.addresses.rows, ({ locationId }) => locationId),
  };
  const termsOf = termsByService(tables);
  return services.rows.flatMap((row) => {
    // No directory for families lists what is no more.
    if (row.status === 'defunct' || row.status === 'temporarily closed') {
      services.tally.leaveOut(row.line, 'inactive', row.sourcedId);
      return [];
    }
    const at = (placesOf.get(row.sourcedId) ?? []).flatMap(({ locationId }) => locationId ?? []);
    const ids = { service: row.sourcedId, places: at, owner: row.organizationId };
    const address = at.flatMap((place) => by.address.get(place) ?? [])[0];
    const around = {
      organization: row.organizationId && owners.get(row.organizationId),
      phone: by.phone(ids)[0]?.number,
      address:
        address &&
        oneLine([
          address.street,
          address.city,
          [address.state, address.postalCode].filter(Boolean).join(' '),
        ]),
      hours: oneLine(by.schedule(ids).map(hoursOf)),
      documents:
        (by.document.get(row.sourcedId) ?? []).map(({ document }) => document).join('\n') || undefined,
      languages: by.language(ids).map(({ code, name }) => code || name),
    };
    const available = by.room.get(row.sourcedId)?.[0]?.available;
    const fees = row.fees ?? oneLine((by.cost.get(row.sourcedId) ?? []).map(costOf));
    return [
      {
        source: row.sourcedId,
        ...known({ ...row, fees, available }, around),
        terms: termsOf.get(row.sourcedId) ?? [],
      },
    ];
  });
}

const oneLine = (parts: readonly (string | undefined)[]) =>
  parts.filter(Boolean).join(', ').slice(0, LINE) || undefined;

const hoursOf = (row: ServiceTables['schedules']['rows'][number]) =>
  row.description ??
  [row.days, row.opens && row.closes && `${row.opens}–${row.closes}`].filter(Boolean).join(' ');

/** An amount of nothing is said as such, so that it is known to be free. */
function costOf({ option, amount, currency, description }: ServiceTables['cost_options']['rows'][number]) {
  if (amount !== undefined && Number(amount) === 0) return 'free';
  return [option, amount && [amount, currency.toUpperCase()].filter(Boolean).join(' '), description]
    .filter(Boolean)
    .join(' ');
}

const MOST_TERMS = 12;

function termsByService({ attributes, taxonomy_terms: terms }: ServiceTables): Map<string, string[]> {
  const names = new Map(terms.rows.map(({ sourcedId, name }) => [sourcedId, name]));
  const of = grouped(attributes.rows, ({ serviceId }) => serviceId);
  return new Map(
    [...of].map(([service, rows]) => {
      const said = rows.flatMap(({ termId, name }) => name ?? (termId && names.get(termId)) ?? []);
      return [service, [...new Set(said)].slice(0, MOST_TERMS)];
    }),
  );
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

interface Owned {
  readonly serviceId?: string | undefined;
  readonly locationId?: string | undefined;
  readonly organizationId?: string | undefined;
}

function whose<Row extends Owned>(rows: readonly Row[]) {
  const ofService = grouped(rows, (row) => row.serviceId);
  const ofPlace = grouped(rows, (row) => row.locationId);
  const ofOwner = grouped(rows, (row) => row.organizationId);
  return (ids: { service: string; places: readonly string[]; owner: string | undefined }): Row[] => {
    const own = ofService.get(ids.service);
    if (own) return own;
    const there = ids.places.flatMap((place) => ofPlace.get(place) ?? []);
    return there.length > 0 ? there : (ids.owner && ofOwner.get(ids.owner)) || [];
  };
}
