import * as v from 'valibot';
import { cell } from '../csv/cell.ts';
import { plainName } from '../csv/columnName.ts';
import { TableReader, type RowSchema } from '../csv/tableReader.ts';
import { Refused } from '../importRefusal.ts';

const long = v.pipe(
  v.string(),
  v.maxLength(16_000, 'tooLong'),
  v.transform((text) => text.replace(/\r\n?/g, '\n').trim() || undefined),
);

/** A reader of one file of the package. A column is known by its official name, or by one that a school's own list has. */
function reader<S extends RowSchema>(
  file: string,
  schema: S,
  names: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
) {
  return new TableReader<S>({
    file,
    schema,
    dates: [],
    keyed: names.sourcedId !== undefined && needed.includes('sourcedId'),
    columns: (header) => {
      const plain = header.map(plainName);
      const positions = new Map<string, number>();
      for (const [field, known] of Object.entries(names)) {
        const place = plain.findIndex((name) => known.includes(name));
        if (place >= 0) positions.set(field, place);
        else if (needed.includes(field))
          throw new Refused('missingColumn', { file, column: known[0] ?? field });
      }
      return positions;
    },
  });
}

const about = {
  name: cell.title,
  description: long,
  url: cell.line,
  email: cell.line,
  applicationProcess: long,
  fees: long,
  eligibility: long,
  fromAge: cell.word,
  toAge: cell.word,
  status: cell.word,
  wait: cell.line,
  assuredOn: cell.line,
};
const aboutNames = {
  name: ['name', 'service', 'servicename', 'nombre', 'servicio'],
  description: ['description', 'descripcion'],
  url: ['url', 'website', 'site', 'sitioweb'],
  email: ['email', 'correo'],
  applicationProcess: ['applicationprocess', 'howtorefer', 'comoreferir'],
  fees: ['feesdescription', 'fees', 'cost', 'costo'],
  eligibility: ['eligibilitydescription', 'eligibility', 'requisitos'],
  fromAge: ['minimumage', 'fromage', 'edadminima'],
  toAge: ['maximumage', 'toage', 'edadmaxima'],
  status: ['status'],
  wait: ['waittime', 'wait', 'espera'],
  assuredOn: ['assureddate', 'lastassured', 'lastchecked', 'revisado'],
};

const service = v.object({ sourcedId: cell.id, organizationId: cell.reference, ...about });
const organization = v.object({ sourcedId: cell.id, name: cell.title });
const place = v.object({ serviceId: cell.reference, locationId: cell.reference });
const phone = v.object({
  number: cell.title,
  serviceId: cell.reference,
  organizationId: cell.reference,
  locationId: cell.reference,
});
const address = v.object({
  locationId: cell.reference,
  street: cell.line,
  city: cell.line,
  state: cell.line,
  postalCode: cell.line,
});
const language = v.object({
  serviceId: cell.reference,
  locationId: cell.reference,
  code: cell.word,
  name: cell.word,
});
const schedule = v.object({
  serviceId: cell.reference,
  locationId: cell.reference,
  days: cell.line,
  opens: cell.line,
  closes: cell.line,
  description: cell.line,
});

const cost = v.object({
  serviceId: cell.reference,
  option: cell.line,
  amount: cell.line,
  currency: cell.word,
  description: cell.line,
});
const capacity = v.object({ serviceId: cell.reference, available: cell.line });
const document = v.object({ serviceId: cell.reference, document: cell.title });
const attribute = v.object({ serviceId: cell.reference, termId: cell.reference, name: cell.line });

const own = { sourcedId: ['id'] };
const belongs = {
  serviceId: ['serviceid'],
  locationId: ['locationid'],
  organizationId: ['organizationid'],
};

/** The files of an HSDS package that a directory for families has a use for. */
export const openServiceTables = () => ({
  services: reader(
    'services.csv',
    service,
    { ...own, organizationId: belongs.organizationId, ...aboutNames },
    ['sourcedId', 'name'],
  ),
  organizations: reader('organizations.csv', organization, { ...own, name: ['name'] }, ['sourcedId', 'name']),
  service_at_location: reader('service_at_location.csv', place, belongs, ['serviceId', 'locationId']),
  phones: reader('phones.csv', phone, { ...belongs, number: ['number'] }, ['number']),
  addresses: reader(
    'addresses.csv',
    address,
    {
      ...belongs,
      street: ['address1'],
      city: ['city'],
      state: ['stateprovince'],
      postalCode: ['postalcode'],
    },
    ['locationId'],
  ),
  languages: reader(
    'languages.csv',
    language,
    { ...belongs, code: ['code'], name: ['name', 'language'] },
    [],
  ),
  schedules: reader(
    'schedules.csv',
    schedule,
    {
      ...belongs,
      days: ['byday', 'weekday'],
      opens: ['opensat'],
      closes: ['closesat'],
      description: ['description'],
    },
    [],
  ),
  cost_options: reader(
    'cost_options.csv',
    cost,
    {
      serviceId: belongs.serviceId,
      option: ['option'],
      amount: ['amount'],
      currency: ['currency'],
      description: ['amountdescription'],
    },
    [],
  ),
  service_capacity: reader(
    'service_capacity.csv',
    capacity,
    { serviceId: belongs.serviceId, available: ['available'] },
    [],
  ),
  required_documents: reader(
    'required_documents.csv',
    document,
    { serviceId: belongs.serviceId, document: ['document'] },
    [],
  ),
  attributes: reader(
    'attributes.csv',
    attribute,
    { serviceId: ['linkid', 'serviceid'], termId: ['taxonomytermid'], name: ['name', 'label'] },
    [],
  ),
  taxonomy_terms: reader('taxonomy_terms.csv', organization, { ...own, name: ['name', 'term'] }, []),
});

export type ServiceTables = ReturnType<typeof openServiceTables>;

const listed = v.object({
  sourcedId: cell.reference,
  organization: cell.line,
  phone: cell.line,
  address: cell.line,
  languages: cell.list,
  hours: cell.line,
  ...about,
});

/** One plain list: a line for each service, an id if the list has one. */
export const openServiceList = (file: string) =>
  reader(
    file,
    listed,
    {
      ...own,
      ...aboutNames,
      organization: ['organization', 'agency', 'organizacion'],
      phone: ['phone', 'telephone', 'telefono'],
      address: ['address', 'direccion'],
      languages: ['languages', 'language', 'idiomas', 'idioma'],
      hours: ['hours', 'horario'],
    },
    ['name'],
  );
