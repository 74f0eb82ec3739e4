import { treatments } from '../plan/treatments/table';
import type { Treatment } from '../plan/treatments/treatment';

/** The page of `docs/compatibility.md`: what becomes of every key of the Compose Specification. */
export function compatibilityPage(): string {
  const rows = Object.entries(treatments)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, treatment]) => `| \`${key}\` | ${treatment.kind} | ${reason(treatment).replace(/\|/g, '\\|')} |`);
  return `# The treatment of each key

Made from the table in \`plan/treatments/\` with \`npm run -s compatibility > docs/compatibility.md\`. \`*\` stands
for any name or place in a list. A treatment also holds for all keys below its key. A key that is missing here
does not exist in the Compose Specification and is refused.

- **translated**: the key has the same effect on Kubernetes as under Compose; the report names values that do not.
- **approximated**: the key has a similar effect: a warning.
- **not applicable**: the setting has no counterpart in a cluster, and nothing is lost without it: a note.
- **without effect**: the key has no effect, and a service may need it: a warning.
- **refused**: a cluster cannot offer the feature, and the service cannot work without it: an error.

| key | treatment | how, or why |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function reason(treatment: Treatment): string {
  switch (treatment.kind) {
    case 'translated':
      return treatment.as;
    case 'approximated':
      return `${treatment.how} ${treatment.hint}`;
    case 'not applicable':
      return treatment.why;
    default:
      return `${treatment.why} ${treatment.hint}`;
  }
}

if (require.main === module) process.stdout.write(compatibilityPage());
