import { PARTICIPATION_STATUSES, type Attendee } from './event.js';
import type { FieldReader } from './field-reader.js';
import { withoutUndefined } from './without-undefined.js';

/** Who takes part: names, or schema.org Persons. */
export function readAttendees(fields: FieldReader): readonly Attendee[] {
  return fields.named(['attendee', 'people'], readPerson);
}

function readPerson(person: FieldReader): Attendee | undefined {
  const name = person.text('name');
  const given = person.text('participationStatus');
  const participationStatus = PARTICIPATION_STATUSES.find((status) => status === given?.toLowerCase());
  if (name === undefined) person.report('warning', 'name', person.record, 'This person has no name; it was left out.');
  if (given !== undefined && !participationStatus) {
    const message = `“${given}” is not one of ${PARTICIPATION_STATUSES.join(', ')}; it was left out.`;
    person.report('warning', 'participationStatus', given, message);
  }
  if (name === undefined) return undefined;
  const [jobTitle, affiliation] = [person.text('jobTitle'), person.text('affiliation')];
  return withoutUndefined<Attendee>({ name, jobTitle, affiliation, participationStatus });
}
