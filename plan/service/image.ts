import { dependencyOrder } from '../../compose/dependency-order';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { BuildFiles } from '../build/build-files';
import { isSameImage } from '../build/built-name';
import { SERVICE } from '../build/contexts';
import { planBuild } from '../build/plan-build';
import type { ServiceImage } from '../images/service-image';

/** The images of a project's services, each decided once. */
export class ServiceImages {
  private readonly known = new Map<string, ServiceImage | undefined>();
  private readonly underway = new Set<string>();
  private readonly files: BuildFiles;
  /** The services that wait to be decided, each behind those whose images it is built from. */
  private waiting: readonly string[];

  /** The services that build an image, and what these are called; found once, as every other service asks for it. */
  private readonly builders: readonly { readonly name: string; readonly images: readonly string[] }[];

  /** @param registry `host:port` to prefix the names of built images with */
  constructor(
    private readonly project: Project,
    private readonly registry: string | undefined,
    private readonly problems: Problems,
  ) {
    this.files = new BuildFiles(project.borders);
    const { services } = project.model;
    this.waiting = dependencyOrder(Object.keys(services), (key) => builtFrom(services[key])).order;
    this.builders = Object.entries(project.model.services).flatMap(([name, { build, image }]) =>
      build === undefined ? [] : [{ name, images: [...(image === undefined ? [] : [image]), ...(build.tags ?? [])] }],
    );
  }

  /** The image of a service; nothing where there can be none, and the problems say why. */
  of(key: string): ServiceImage | undefined {
    // A chain of them may be longer than calls can nest.
    const waiting = this.waiting;
    this.waiting = [];
    for (const other of waiting) this.of(other);
    if (this.known.has(key)) return this.known.get(key);
    if (this.underway.has(key)) return this.builtFromItself(key);
    this.underway.add(key);
    const image = this.decide(key);
    this.underway.delete(key);
    this.known.set(key, image);
    return image;
  }

  private decide(key: string): ServiceImage | undefined {
    const service = this.project.model.services[key];
    if (service === undefined) return undefined;
    if (service.build !== undefined) return this.built(key, service, service.build);
    const builder = this.builderOf(key, service);
    if (builder === undefined) return { image: service.image ?? '' };
    const built = this.of(builder);
    return built && { image: built.image, ...(built.dockerfile === undefined ? {} : { dockerfile: built.dockerfile }) };
  }

  private built(key: string, service: Service, build: NonNullable<Service['build']>): ServiceImage | undefined {
    const { project, registry, problems, files } = this;
    const imageOf = (other: string): ServiceImage | undefined => this.of(other);
    const planned = planBuild({ project, registry, problems, files, imageOf }, key, service, build);
    return planned && { image: planned.build.image, ...planned };
  }

  private builtFromItself(key: string): undefined {
    this.problems.add({
      severity: 'error',
      code: 'cycle',
      ...this.project.locate(['services', key, 'build', 'additional_contexts']),
      message: `The image of "${key}" is built from itself.`,
      hint: 'Remove one of the services from "additional_contexts".',
    });
  }

  /** Under Compose, an image that one service builds is there for every other one that names it. */
  private builderOf(key: string, { image }: Service): string | undefined {
    if (image === undefined) return undefined;
    const builders = this.builders.flatMap(({ name, images }) =>
      images.some((built) => isSameImage(built, image)) ? name : [],
    );
    const images = new Set(builders.map((builder) => this.of(builder)?.image));
    if (images.size > 1) {
      this.problems.add({
        severity: 'warning',
        code: 'approximation',
        ...this.project.locate(['services', key, 'image']),
        message: `Several services build ${image} from different sources; this service gets the image of "${builders[0] ?? ''}".`,
        hint: 'Give each image its own name.',
      });
    }
    return builders[0];
  }
}

/** The services whose images a build copies from or begins with. @see Compose Build Specification, "additional_contexts" */
function builtFrom(service: Service | undefined): string[] {
  return Object.values(service?.build?.additional_contexts ?? {}).flatMap((context) =>
    context.startsWith(SERVICE) ? [context.slice(SERVICE.length)] : [],
  );
}
