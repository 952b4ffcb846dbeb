/**
 * HSDS 3.x as JSON: services with all that is theirs inside them (one, a list, or the pages of an API), organizations with
 * their services, or one object with a list for each table. All become the rows that the CSV files of a package have, so
 * that both are held against the same rules. Walks to a fixed depth and reads only the names it knows.
 */
import { isPlainObject, type Json } from './json.ts';

/** The official names, in the order of the cells. */
export const jsonColumns = {
  services: [
    'id',
    'organization_id',
    'name',
    'description',
    'url',
    'email',
    'status',
    'application_process',
    'fees_description',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
    'wait_time',
    'assured_date',
  ],
  organizations: ['id', 'name'],
  service_at_location: ['service_id', 'location_id'],
  phones: ['number', 'service_id', 'organization_id', 'location_id'],
  addresses: ['location_id', 'address_1', 'city', 'state_province', 'postal_code'],
  languages: ['service_id', 'location_id', 'code', 'name'],
  schedules: ['service_id', 'location_id', 'byday', 'opens_at', 'closes_at', 'description'],
  cost_options: ['service_id', 'option', 'amount', 'currency', 'amount_description'],
  service_capacity: ['service_id', 'available'],
  required_documents: ['service_id', 'document'],
  attributes: ['link_id', 'taxonomy_term_id', 'name'],
  taxonomy_terms: ['id', 'name'],
} as const;

export type JsonTable = keyof typeof jsonColumns;
type JsonRows = Readonly<Record<JsonTable, string[][]>>;

const noRows = (): JsonRows => ({
  services: [],
  organizations: [],
  service_at_location: [],
  phones: [],
  addresses: [],
  languages: [],
  schedules: [],
  cost_options: [],
  service_capacity: [],
  required_documents: [],
  attributes: [],
  taxonomy_terms: [],
});

/** What belongs to a service, to an organization or to a location: the table, and the name under which it lies there. */
const parts: readonly (readonly [JsonTable, string])[] = [
  ['phones', 'phones'],
  ['languages', 'languages'],
  ['schedules', 'schedules'],
  ['addresses', 'addresses'],
  ['cost_options', 'cost_options'],
  ['service_capacity', 'capacities'],
  ['required_documents', 'required_documents'],
];

/** Under other names in packages that write tables in the singular. */
const singular: Readonly<Record<JsonTable, string>> = {
  services: 'service',
  organizations: 'organization',
  service_at_location: 'service_at_locations',
  phones: 'phone',
  addresses: 'address',
  languages: 'language',
  schedules: 'schedule',
  cost_options: 'cost_option',
  service_capacity: 'service_capacities',
  required_documents: 'required_document',
  attributes: 'attribute',
  taxonomy_terms: 'taxonomy_term',
};

export class Flattening {
  readonly rows = noRows();
  /** A service of an API brings its owner and its places along: each is one. */
  readonly #once = new Set<string>();

  /** Answers whether there was anything in it that could be a service. */
  take(content: unknown): boolean {
    if (Array.isArray(content)) return this.#takeAll(content);
    if (!isPlainObject(content)) return false;
    for (const page of ['contents', 'data', 'items']) {
      const listed = content[page];
      if (Array.isArray(listed)) return this.#takeAll(listed);
    }
    const isOne = typeof content.name === 'string';
    if (!isOne && (named(content, 'services') || named(content, 'organizations')))
      return this.#takeTables(content);
    return isOne && this.#takeAll([content]);
  }

  #takeAll(items: readonly unknown[]): boolean {
    const before = this.rows.services.length;
    for (const one of items) {
      if (isPlainObject(one) && Array.isArray(one.services)) this.#organization(one);
      else if (isPlainObject(one) && ('name' in one || 'id' in one)) this.#service(one);
      else this.rows.services.push([]);
    }
    return this.rows.services.length > before;
  }

  #takeTables(content: Json): boolean {
    const services = named(content, 'services') ?? [];
    for (const one of named(content, 'organizations') ?? []) this.#organization(one);
    for (const one of services) this.#service(one);
    for (const one of list(content, 'locations').concat(list(content, 'location'))) this.#location(one, '');
    for (const table of ['service_at_location', 'taxonomy_terms', 'attributes'] as const)
      for (const one of named(content, table) ?? []) this.#push(table, one);
    for (const [table] of parts) for (const one of named(content, table) ?? []) this.#push(table, one);
    return services.length > 0 || this.rows.services.length > 0;
  }

  #organization(one: Json): void {
    const id = text(one.id);
    this.#owner(one);
    for (const service of list(one, 'services')) this.#service(service, id);
  }

  #owner(one: Json): void {
    const id = text(one.id);
    if (this.#seen(`organization/${id}`)) return;
    this.#push('organizations', one);
    for (const phone of list(one, 'phones')) this.#push('phones', phone, { organization_id: id });
  }

  #service(one: Json, owner = ''): void {
    const id = text(one.id);
    const organization = isPlainObject(one.organization) ? one.organization : undefined;
    const from = text(one.organization_id) || text(organization?.id) || owner;
    this.#push('services', one, { organization_id: from });
    // The second of two with one id is left out, and so is all that it brings.
    if (this.#seen(`service/${id}`)) return;
    if (organization) this.#owner(organization);
    for (const [table, name] of parts)
      for (const part of list(one, name)) this.#push(table, part, { service_id: id });
    for (const attribute of list(one, 'attributes')) this.#attribute(attribute, id);
    list(one, 'service_at_locations').forEach((link, at) => {
      const place = isPlainObject(link.location) ? link.location : undefined;
      const location = text(link.location_id) || text(place?.id) || `${id}@${at}`;
      this.rows.service_at_location.push([id, location]);
      for (const phone of list(link, 'phones')) this.#push('phones', phone, { location_id: location });
      for (const time of list(link, 'schedules')) this.#push('schedules', time, { service_id: id });
      if (place) this.#location(place, location);
    });
  }

  #location(one: Json, as: string): void {
    const id = as || text(one.id);
    if (this.#seen(`location/${id}`)) return;
    for (const [table, name] of parts)
      for (const part of list(one, name)) this.#push(table, part, { location_id: id });
  }

  #attribute(one: Json, service: string): void {
    const term = isPlainObject(one.taxonomy_term) ? one.taxonomy_term : undefined;
    const name = text(term?.name) || text(one.label) || text(one.value);
    this.rows.attributes.push([service, text(one.taxonomy_term_id) || text(term?.id), name]);
  }

  #push(table: JsonTable, one: Json, known: Readonly<Record<string, string>> = {}): void {
    this.rows[table].push(jsonColumns[table].map((column) => known[column] || text(one[column])));
  }

  #seen(key: string): boolean {
    if (this.#once.has(key)) return true;
    this.#once.add(key);
    return false;
  }
}

const list = (one: Json, name: string): Json[] => {
  const value = one[name];
  return Array.isArray(value) ? value.filter(isPlainObject) : [];
};

const named = (content: Json, table: JsonTable): Json[] | undefined => {
  const name = [table, singular[table]].find((known) => Array.isArray(content[known]));
  return name === undefined ? undefined : list(content, name);
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
