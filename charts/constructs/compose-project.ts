import { Chart, type ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { formatProblem, isInexact, type Problem } from '../../compose/problem';
import { apartFromOthers } from './apart';
import { ofKind, type ApiObjectOf } from './api-object-of';
import type { ComposeService } from './compose-service';
import { addObjects } from './project-constructs';
import { translate } from '../translate';

/** Which Compose project becomes a part of an app, and how. */
export interface ComposeProjectProps {
  /**
   * The Compose files, each of which is merged over those before it. A path starts in the current folder; the folder of
   * the first file is the project folder.
   *
   * @default - the files that `COMPOSE_FILE` names in `environment`, else the first of compose.yaml, compose.yml,
   * docker-compose.yaml and docker-compose.yml in the current folder, with the override file beside it
   */
  readonly files?: readonly string[] | undefined;
  /**
   * Short for one of `files`.
   *
   * @default - see `files`
   */
  readonly file?: string | undefined;
  /**
   * The profiles that are enabled; `*` enables all.
   *
   * @default - those that `COMPOSE_PROFILES` names in `environment`, else none
   */
  readonly profiles?: readonly string[] | undefined;
  /**
   * The values of variables in the Compose files, often `process.env`. The file `.env` in the project folder gives the
   * values of others.
   *
   * @default - no variables but those of `.env`
   */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /**
   * `host:port` of the registry that built images are pushed to.
   *
   * @default - the images have no registry in their names, and are loaded into the cluster
   */
  readonly registry?: string | undefined;
  /**
   * A namespace of yours that the objects go to. The project neither makes nor changes it: make it beforehand.
   *
   * @default - the namespace of the chart around the project, which is yours as well; without one, a namespace that is
   * called after the project and is one of its objects
   */
  readonly namespace?: string | undefined;
  /**
   * The name of the project: small letters, digits, `-` and `_`.
   *
   * @default - `COMPOSE_PROJECT_NAME` in `environment`, else `name` in the Compose files, else that of the project folder
   */
  readonly name?: string | undefined;
  /**
   * Files and folders outside of the project that may travel, although keys are kept in such places. A path starts in
   * the current folder.
   *
   * @default - those that `CDK8S_COMPOSE_ALLOW_PATHS` names in `environment`, which always count
   */
  readonly allowPaths?: readonly string[] | undefined;
  /**
   * Services that are left out, such as a helper that needs the socket of the container engine.
   *
   * @default - those that `CDK8S_COMPOSE_WITHOUT` names in `environment`, which always count
   */
  readonly without?: readonly string[] | undefined;
  /**
   * The treatment of a folder of this machine that a service mounts, such as `/srv/data`: a claim that begins empty, or an
   * error.
   *
   * @default - what `CDK8S_COMPOSE_MACHINE_FOLDERS` in `environment` says, else `claim`
   */
  readonly machineFolders?: 'claim' | 'refuse' | undefined;
  /**
   * Whether the synthesis fails when anything is not exactly as under Compose.
   *
   * @default false
   */
  readonly strict?: boolean | undefined;
}

/**
 * A Compose project in a cdk8s app. In a chart, all of its objects are in that chart; in an app, each service is a chart
 * of its own, which becomes a file of its own.
 *
 * @example
 *
 * const stack = new ComposeProject(chart, 'stack', { file: 'docker-compose.yml', environment: process.env });
 * stack.service('web').workload.addJsonPatch(JsonPatch.replace('/spec/replicas', 3));
 */
export class ComposeProject extends Construct {
  /** Warnings, decisions that Compose leaves open, and approximations that a user should know. */
  readonly problems: readonly Problem[];
  /** All objects, in the order of the manifests. */
  readonly apiObjects: readonly ApiObject[];
  /** The services that are enabled, in the order of the Compose file. */
  readonly services: readonly ComposeService[];

  /**
   * Where `strict` is set, constructs' validation reports every difference from Compose. An object that
   * another ComposeProject of the app makes as well is always reported: `app.synth()` and `Testing.synth()` throw.
   *
   * @throws ComposeError when the files cannot be read or translated: there would be nothing to synthesise, and nothing
   * is added to the scope
   */
  constructor(scope: Construct, id: string, props: ComposeProjectProps = {}) {
    const { files, file, strict, namespace, ...options } = props;
    if (files !== undefined && file !== undefined)
      throw new Error('ComposeProject takes "files" or "file", not both: write one list of files.');
    const translation = translate({ ...options, file: files ?? file, namespace: namespace ?? namespaceAround(scope) });
    super(scope, id);
    const { apiObjects, services } = addObjects(this, translation);
    this.problems = translation.problems;
    this.apiObjects = apiObjects;
    this.services = [...services.values()];
    if (strict === true)
      this.node.addValidation({ validate: () => this.problems.filter(isInexact).map(formatProblem) });
    this.node.addValidation({ validate: () => apartFromOthers(this, isProject) });
  }

  /** The namespace that the project makes for itself; undefined where it is put into one of the user's. */
  get namespace(): ApiObjectOf<'Namespace'> | undefined {
    return ofKind(this.apiObjects, 'Namespace')[0];
  }

  /**
   * A service of the project.
   *
   * @param name as the Compose file has it, such as `my_db`, or as Kubernetes has it, such as `my-db`
   * @throws Error when there is no such service, or none of its profiles is enabled
   */
  service(name: string): ComposeService {
    const found =
      this.services.find(({ key }) => key === name) ?? this.services.find((service) => service.name === name);
    if (found !== undefined) return found;
    throw new Error(
      `There is no service "${name}". The services are: ${this.services.map(({ key }) => key).join(', ')}.`,
    );
  }
}

function isProject(construct: unknown): construct is ComposeProject {
  return construct instanceof ComposeProject;
}

/** The namespace of the nearest chart around, where there is one and it has one. */
function namespaceAround(scope: Construct): string | undefined {
  const chart = scope.node.scopes.findLast((around): around is Chart => Chart.isChart(around));
  return chart?.namespace;
}
