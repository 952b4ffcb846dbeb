import { isDroppedColumn, plainName } from '../csv/columnName.ts';
import type { FileTally } from '../fileTally.ts';
import { Refused } from '../importRefusal.ts';

/** What older or hand-made exporters write instead of the official header, in plain form. */
const aliases = new Map<string, readonly string[]>([
  ['agentSourcedIds', ['agentsourcedid', 'agents']],
  ['beginDate', ['startdate']],
  ['birthDate', ['dob', 'dateofbirth']],
  ['classSourcedId', ['classid']],
  ['courseSourcedId', ['courseid']],
  ['enabledUser', ['enabled']],
  ['endDate', ['enddate']],
  ['familyName', ['lastname', 'surname']],
  ['givenName', ['firstname']],
  ['grades', ['grade']],
  ['middleName', ['middle']],
  ['orgSourcedId', ['orgsourcedids', 'orgid']],
  ['orgSourcedIds', ['orgsourcedid', 'orgid']],
  ['parentSourcedId', ['parentid']],
  ['periods', ['period']],
  ['schoolSourcedId', ['schoolid', 'orgsourcedid']],
  ['sex', ['gender']],
  ['sourcedId', ['sourceid', 'id']],
  ['startDate', ['begindate']],
  ['subjects', ['subject']],
  ['termSourcedIds', ['termsourcedid', 'termid']],
  ['userSourcedId', ['userid', 'studentsourcedid']],
]);

/** Columns that OneRoster defines and a case file has no use for. */
const unread = new Set(
  [
    'dateLastModified subjectCodes schoolYearSourcedId username userIds userMasterIdentifier',
    'resourceSourcedIds preferredMiddleName primaryOrgSourcedId userProfileSourcedId publicSchoolResidenceStatus',
  ].flatMap((line) => line.split(' ').map(plainName)),
);

/** Finds the official columns in a file's header: by exact name first, then without regard to case, then by alias. */
export function officialColumns(fields: readonly string[], required: readonly string[]) {
  return (names: readonly string[], tally: FileTally): ReadonlyMap<string, number> => {
    const plain = names.map(plainName);
    const positions = new Map<string, number>();
    for (const field of [...fields, 'status']) {
      const position = [plainName(field), ...(aliases.get(field) ?? [])]
        .map((name) => plain.indexOf(name))
        .find((at) => at >= 0);
      if (position === undefined) {
        if (required.includes(field)) {
          throw new Refused('missingColumn', { file: tally.file, column: field });
        }
        continue;
      }
      positions.set(field, position);
      const found = names[position] ?? '';
      if (found !== field) tally.note('headerAlias', { column: field, found });
    }
    noteOthers(names, new Set(positions.values()), tally);
    return positions;
  };
}

function noteOthers(names: readonly string[], used: ReadonlySet<number>, tally: FileTally): void {
  const rest = names.filter((name, index) => !used.has(index) && name !== '');
  const dropped = rest.filter(isDroppedColumn);
  const repeated = rest.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  const unknown = rest.filter(
    (name) => !isDroppedColumn(name) && !unread.has(plainName(name)) && !repeated.includes(name),
  );
  if (dropped.length > 0) tally.note('droppedColumns', { columns: list(dropped) });
  if (repeated.length > 0) tally.note('duplicateColumns', { columns: list(repeated) });
  if (unknown.length > 0) tally.note('unknownColumns', { columns: list(unknown) });
}

const list = (names: readonly string[]): string => [...new Set(names)].join(', ').slice(0, 400);
