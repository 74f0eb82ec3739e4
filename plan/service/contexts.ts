import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { withHealthcheck } from '../container/probes/healthcheck';
import { cluesOf, ownerOnly } from '../images/clues';
import { knowledgeOf } from '../images';
import { runsClient } from '../images/runs-client';
import { readKomposeLabels } from '../kompose/read-labels';
import { instanceOf, partOf, toDnsLabel } from '../values/names';
import type { PatchPlan } from '../plan';
import { mergeSettings, type Settings } from '../settings/settings';
import { checkMountExtension } from '../x-kubernetes/read-mount';
import { readServiceExtension } from '../x-kubernetes/read-service';
import type { VolumeExtension } from '../x-kubernetes/read-volume';
import type { ServiceContext } from '../facts/context';
import { endingOf } from '../facts/ending';
import type { ServiceImage } from '../images/service-image';
import { ServiceImages } from './image';
import { Mentions } from '../facts/mentions';
import { aliasesOf, isDomain } from '../network/network';
import { isSegmented } from '../network/network-policy';
import { ProjectTexts } from '../facts/project-texts';
import { refusedByEngine } from './refused-by-engine';
import { Relations } from '../facts/relations';
import { withRenamedHosts, type RenamedHosts } from '../network/names/renamed-hosts';
import { tellOfStrangeNames } from '../network/names/strange-names';

/** The part of a context that the services of a project have in common. */
export interface Common {
  readonly project: Project;
  readonly namespace: string;
  readonly registry: string | undefined;
  readonly projectPatches: readonly PatchPlan[];
  readonly volumes: Readonly<Record<string, VolumeExtension>>;
  /** The settings of the project's jobs, by the names that the jobs have as services. */
  readonly jobs: ReadonlyMap<string, Settings>;
  readonly problems: Problems;
}

/** All that the parts of each service's plan are made from, by its key. */
export function contextsOf({ namespace, registry, ...common }: Common): Map<string, ServiceContext> {
  const { project, problems } = common;
  const relations = new Relations(project.model);
  const images = new ServiceImages(project, registry, problems);
  const names = namesOf(project, relations);
  const renamed = renamedHosts(names);
  const texts = new ProjectTexts(project);
  tellOfStrangeNames(project, texts, renamed, problems);
  const all = {
    ...common,
    relations,
    mentions: new Mentions(project, texts, names),
    segmented: isSegmented(project.model),
  };
  return new Map(
    Object.entries(project.model.services).flatMap(([key, service]) => {
      for (const { path, ...problem } of refusedByEngine(service)) {
        const place = project.locate(['services', key, ...path]);
        problems.add({ severity: 'error', code: 'wrong-value', ...place, ...problem });
      }
      service.volumes?.forEach((mount, index) =>
        checkMountExtension(project, ['services', key, 'volumes', index], mount, problems),
      );
      const image = images.of(key);
      if (image === undefined) return [];
      const checked = withHealthcheck(withEntrypoint(service), image.dockerfile?.healthcheck);
      const here = withRenamedHosts(project, key, checked, renamed, problems);
      return [[key, contextOf(all, key, here, namespace, image)] as const];
    }),
  );
}

function contextOf(
  common: Omit<Common, 'namespace' | 'registry'> & Pick<ServiceContext, 'relations' | 'mentions' | 'segmented'>,
  key: string,
  service: Service,
  namespace: string,
  image: ServiceImage,
): ServiceContext {
  const name = toDnsLabel(key);
  const extension = readServiceExtension(common.project, key, common.problems);
  const settings = [
    common.jobs.get(key) ?? {},
    readKomposeLabels(common.project, key, common.problems),
    extension.settings,
  ].reduce(mergeSettings);
  const hosts = (settings.routes ?? []).flatMap(({ host }) => host ?? []);
  const clues = { ...cluesOf(service, image, name, namespace), ...(hosts.length === 0 ? {} : { hosts }) };
  const known = knowledgeOf(clues);
  const isClient = known?.ports !== undefined && runsClient(clues);
  const server = isClient ? ownerOnly(known) : known;
  const signs = { ...common, exposed: image.dockerfile?.exposed ?? [] };
  const ending = endingOf(key, clues, signs, { knowledge: server, isClient }, settings);
  // A service that ends is no server, whatever its image serves otherwise.
  const knowledge = ending === undefined ? server : known && ownerOnly(known);
  const label = toDnsLabel(common.project.model.name);
  const selector = { 'app.kubernetes.io/name': name, ...instanceOf(label) };
  return {
    ...common,
    key,
    base: ['services', key],
    name,
    service,
    selector,
    labels: { ...selector, ...partOf(label) },
    ...image,
    clues,
    ...(knowledge === undefined ? {} : { knowledge }),
    ...(ending === undefined ? {} : { ending }),
    settings,
    patches: extension.patches,
  };
}

/** An entrypoint of one empty word counts as an empty entrypoint, as for Docker. */
function withEntrypoint(service: Service): Service {
  return service.entrypoint?.join(' ') === '' ? { ...service, entrypoint: [] } : service;
}

/** The names that each service is called by, by its key. */
function namesOf(project: Project, relations: Relations): Map<string, ReadonlyMap<string, string>> {
  const keys = Object.keys(project.model.services);
  return new Map(
    keys.map((key) => {
      const label = toDnsLabel(key);
      const aliases = aliasesOf(project, relations, key).filter(({ alias, path }) => !isDomain(alias, path));
      const given = [key, label, ...aliases.map(({ alias }) => alias)].map((name) => [name, toDnsLabel(name)] as const);
      return [key, new Map([...given, ...containerNames(project, key).map((name) => [name, label] as const)])];
    }),
  );
}

/** The names by which Kubernetes cannot know a service; DNS does not tell upper and lower case apart. */
function renamedHosts(names: ReadonlyMap<string, ReadonlyMap<string, string>>): RenamedHosts {
  return new Map(
    [...names.values()].flatMap((labels) => [...labels].filter(([name, label]) => name.toLowerCase() !== label)),
  );
}

/**
 * The names that Compose gives to the first container of a service without `container_name`; before version 2 with `_`.
 */
function containerNames({ model }: Project, key: string): string[] {
  if (model.services[key]?.container_name !== undefined) return [];
  return ['-', '_']
    .map((mark) => [model.name, key, '1'].join(mark))
    .filter((name) => !Object.hasOwn(model.services, name));
}
