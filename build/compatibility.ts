import { treatments } from '../plan/treatments/table';
import type { Treatment } from '../plan/treatments/treatment';

/** The page of `docs/compatibility.md`: what becomes of every key of the Compose Specification. */
export function compatibilityPage(): string {
  const rows = Object.entries(treatments)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, treatment]) => `| \`${key}\` | ${treatment.kind} | ${reason(treatment).replace(/\|/g, '\\|')} |`);
  return `# What becomes of a key

Made from the table in \`plan/treatments/\` with \`npm run -s compatibility > docs/compatibility.md\`. \`*\` stands
for any name or place in a list. What is below a key is treated as the key is. A key that is not here is none of the
Compose Specification, and is refused.

- **translated**: it does on Kubernetes what it does under Compose; where that depends on its value, the report tells.
- **approximated**: it has an effect, and not quite the same: a warning.
- **not applicable**: a cluster has nothing that it could say something of: a note.
- **without effect**: it has none here, and a service may miss it: a warning.
- **refused**: a service that asks for it cannot work without: an error.

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
