/** What a changelog says of a version, in the form of Keep a Changelog: undefined where it has no section with a date. */
export function changesOf(changelog, version) {
  const sections = changelog.split(/^## /mu).slice(1);
  const section = sections.find((text) => {
    const [head] = text.split('\n');
    return /^\[?([^\]\s]+)\]? - \d{4}-\d{2}-\d{2}$/u.exec(head)?.[1] === version;
  });
  const changes = section?.slice(section.indexOf('\n')).trim();
  return changes ? changes : undefined;
}
