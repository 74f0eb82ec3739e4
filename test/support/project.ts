import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from '../../charts/translate';
import { inOrder } from '../../charts/in-order';
import { KnownCredentials } from '../../compose/redaction/known-credentials';
import { loadProject } from '../../compose/load';
import { ComposeError, type Problem } from '../../compose/problem';
import { Problems } from '../../compose/problems';
import type { ComposeModel } from '../../compose/model/compose-model';
import type { Plan, ServicePlan } from '../../plan/plan';
import { planProject } from '../../plan/plan-project';

/** Files of a project by their path; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with files, gone after the tests of the file. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(path.endsWith('/') ? file : dirname(file), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(file, content);
  }
  return folder;
}

export interface Example {
  readonly files?: Files;
  /** Where the Compose file is; `compose.yaml` by default. */
  readonly at?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly registry?: string;
}

/** Writes a Compose file into a folder of its own and plans it. */
export function translate(
  compose: string,
  { files = {}, at = 'compose.yaml', environment = {}, registry }: Example = {},
): Translation {
  const folder = folderWith({ [at]: compose, ...files });
  const loaded = loadProject({ file: join(folder, at), environment });
  const planned = planProject(loaded.project, { registry });
  const problems = [...loaded.problems, ...planned.problems];
  const { model, credentials } = loaded.project;
  return new Translation(model, planned.plan, problems, planned.translated, credentials);
}

/** The outcome of translating a Compose file. */
export class Translation {
  constructor(
    readonly model: ComposeModel,
    readonly plan: Plan,
    readonly problems: readonly Problem[],
    readonly translated = 0,
    private readonly credentials = new KnownCredentials(),
  ) {}

  service(name: string): ServicePlan {
    const service = this.plan.services.find((candidate) => candidate.name === name);
    if (service === undefined) throw new Error(`no service ${name}`);
    return service;
  }

  /** Every manifest, as it stands in `dist/`. */
  manifests(): Manifest[] {
    return finished(this.plan, new Problems(this.credentials)).map(
      ({ manifest }) => inOrder(manifest) as unknown as Manifest,
    );
  }

  messages(): string[] {
    return this.problems.map(
      ({ severity, at, path, message }) => `${severity} ${at?.line}:${at?.column} ${path}: ${message}`,
    );
  }
}

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** The errors of a refusal, without the warnings that it carries as well. */
export function errorsOf({ problems }: ComposeError): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** The refusals of a Compose file: `line:column message hint`, one for each problem. */
export function refusals(compose: string, example: Example = {}): string[] {
  try {
    translate(compose, example).manifests();
  } catch (error) {
    if (error instanceof ComposeError)
      return errorsOf(error).map(({ at, message, hint }) => `${at?.line}:${at?.column} ${message} ${hint}`);
    throw error;
  }
  return [];
}
