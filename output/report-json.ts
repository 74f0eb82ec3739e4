import type { Json } from '../compose/tree/node';
import { isInexact } from '../compose/problem';
import type { Report } from './report';

/** The report for machines; its form is described in `docs/report.schema.json`. */
export function reportAsJson({ translated, problems }: Report): Json {
  return {
    version: 1,
    translated: translated ?? 0,
    exact: !problems.some(isInexact),
    problems: problems.map(({ severity, code, at, path, message, hint }) => ({
      severity,
      code,
      ...(at === undefined ? {} : { file: at.file, line: at.line, column: at.column }),
      ...(path === undefined ? {} : { path }),
      message,
      ...(hint === undefined ? {} : { hint }),
    })),
  };
}
