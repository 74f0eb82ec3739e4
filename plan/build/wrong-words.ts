import type { Service } from '../../compose/model/service';
import type { Path } from '../../compose/tree/path';
import { isAddress } from '../../compose/values/address';
import { isImageName } from '../values/image-reference';
import { isSafeAddress } from './address';

type Build = NonNullable<Service['build']>;

/** A word that a builder is to get and cannot take. */
export interface WrongWord {
  /** Below `build`. */
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** A word for the builder, and what it has to look like. */
interface Word {
  readonly path: Path;
  readonly text: string;
  readonly what: string;
  readonly isRight: (text: string) => boolean;
  readonly hint: string;
}

/** Control characters: a builder obeys none of them, and a terminal that shows them may. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/** Characters of a word that a message shows. */
const LONGEST = 80;
const NAME = /^[A-Za-z0-9_][\w.-]*$/;
const PLATFORM = /^[a-z0-9_]+(\([\w.+-]+\))?(\/[a-z0-9_.]+){0,2}$/i;
const NETWORK = /^(container:)?[A-Za-z0-9_][\w.-]*$/;
const ADDRESS = /^[\w.:[\]-]+$/;
const ENTITLEMENT = /^(network\.host|security\.insecure|device(=[\w./=:-]+)?)$/;

/**
 * The words of a build that a builder could take for something else: for an option, for several words, or for a program to
 * run. Each has the grammar of the field; what no grammar limits, such as a value, has at least no control characters.
 *
 * @param args with the values that come from the environment
 */
export function wrongWords(build: Build, args: Readonly<Record<string, string>>): WrongWord[] {
  return [...words(build), ...texts(build, args)].flatMap(({ path, text, what, isRight, hint }) => {
    if (CONTROL.test(text)) {
      const message = `${capital(what)} has a control character, such as NUL or ESC. The value is not shown.`;
      return [{ path, message, hint: 'Remove the character.' }];
    }
    return isRight(text) ? [] : [{ path, message: `${shown(text)} is not ${what}.`, hint }];
  });
}

function words(build: Build): Word[] {
  const { tags = [], target, platforms = [], network, no_cache_filter = [], entitlements = [] } = build;
  const image = { what: 'the name of an image', isRight: isImageName, hint: 'Write "registry.example.com/name:tag".' };
  const stage = { what: 'the name of a stage', isRight: matches(NAME), hint: 'Write letters, digits, "-", "_", ".".' };
  const list = (key: string, texts: readonly string[], word: Omit<Word, 'path' | 'text'>): Word[] =>
    texts.map((text, index) => ({ path: [key, index], text, ...word }));
  const cache = { what: 'a cache', isRight: isCache, hint: 'Write an image, or "type=registry,ref=example.com/name".' };
  return [
    ...list('tags', tags, image),
    ...(target ? [{ path: ['target'], text: target, ...stage }] : []),
    ...list('no_cache_filter', [no_cache_filter].flat(), stage),
    ...list('platforms', platforms, {
      what: 'a platform',
      isRight: matches(PLATFORM),
      hint: 'Write a platform such as "linux/arm64".',
    }),
    ...(network === undefined
      ? []
      : [
          {
            path: ['network'],
            text: network,
            what: 'a network',
            isRight: matches(NETWORK),
            hint: 'Write "host", "none" or the name of a network.',
          },
        ]),
    ...list('entitlements', entitlements, {
      what: 'an entitlement',
      isRight: matches(ENTITLEMENT),
      hint: 'Write "network.host", "security.insecure" or "device".',
    }),
    ...list('cache_from', build.cache_from ?? [], cache),
    ...list('cache_to', build.cache_to ?? [], cache),
    ...hosts(build),
    ...keys(build),
    ...contexts(build),
  ];
}

function hosts(build: Build): Word[] {
  return Object.entries(build.extra_hosts ?? {}).flatMap(([host, addresses]) => [
    {
      path: ['extra_hosts'],
      text: host,
      what: 'the name of a host',
      isRight: matches(NAME),
      hint: 'Write "name=address".',
    },
    ...addresses.map((text) => ({
      path: ['extra_hosts', host],
      text,
      what: 'an address',
      isRight: matches(ADDRESS),
      hint: 'Write an IP address or "host-gateway".',
    })),
  ]);
}

/** The names in a build: no "=", which separates a name from its value, and no "-" at the beginning. */
function keys(build: Build): Word[] {
  const named = (key: string, names: readonly string[], pattern: RegExp): Word[] =>
    names.map((text) => ({
      path: [key, text],
      text,
      what: 'a name',
      isRight: matches(pattern),
      hint: 'Write a letter first, and no blanks, commas or "=".',
    }));
  return [
    ...named('args', Object.keys(build.args ?? {}), /^[^\s=#-][^\s=]*$/),
    ...named('labels', Object.keys(build.labels ?? {}), /^[^\s=-][^=]*$/),
    ...named('additional_contexts', Object.keys(build.additional_contexts ?? {}), /^[A-Za-z0-9_][\w./:@-]*$/),
    ...named('ssh', Object.keys(build.ssh ?? {}), NAME),
    ...named('ulimits', Object.keys(build.ulimits ?? {}), NAME),
    ...(build.secrets ?? []).map(({ source, target }, index) => ({
      path: ['secrets', index],
      text: target || source,
      what: 'the id of a secret',
      isRight: matches(/^[\w./-]+$/),
      hint: 'Write letters, digits, "-", "_", ".".',
    })),
  ];
}

function contexts(build: Build): Word[] {
  const address = {
    what: 'a valid address of a build context',
    isRight: isSafeAddress,
    hint: 'Write https://, ssh:// or git://, a host, a path, and optionally "#branch:folder".',
  };
  return [
    { path: ['context'], text: build.context, ...address },
    ...Object.entries(build.additional_contexts ?? {}).flatMap(([name, text]): Word[] => {
      const path = ['additional_contexts', name];
      const image = /^docker-image:\/\/(.*)$/s.exec(text)?.[1];
      if (image === undefined) return [{ path, text, ...address }];
      const hint = 'Write "docker-image://name:tag".';
      return [{ path, text: image, what: 'the name of an image', isRight: isImageName, hint }];
    }),
  ];
}

/** Texts of any form that a builder shows or keeps in part. */
function texts(build: Build, args: Readonly<Record<string, string>>): Word[] {
  const any = (path: Path, text: string, what: string): Word => ({ path, text, what, isRight: () => true, hint: '' });
  return [
    ...Object.entries(args).map(([name, text]) => any(['args', name], text, 'the argument')),
    ...Object.entries(build.labels ?? {}).map(([name, text]) => any(['labels', name], text, 'the label')),
    ...Object.entries(build.ssh ?? {}).flatMap(([id, path]) => {
      const hint = 'Rename the file: a comma separates two paths.';
      const isRight = (text: string): boolean => !text.includes(',');
      return path ? [{ path: ['ssh', id], text: path, what: 'the path of one key', isRight, hint }] : [];
    }),
    ...(build.dockerfile === undefined ? [] : [dockerfile(build.dockerfile, isAddress(build.context))]),
  ];
}

/**
 * The path of a Dockerfile. A context that is fetched has its Dockerfile in it; podman and buildah would take another
 * path for a file of this machine.
 */
function dockerfile(text: string, isFetched: boolean): Word {
  const isRight = (path: string): boolean =>
    !isFetched || (/^[\w.][\w./@+ -]*$/.test(path) && !path.split('/').includes('..') && !path.endsWith('.in'));
  const hint = 'Write a path in the repository, such as "docker/Dockerfile".';
  return { path: ['dockerfile'], text, what: 'the path of a Dockerfile in a repository', isRight, hint };
}

/** The name of an image, or `type=…` and more fields of that form. */
function isCache(text: string): boolean {
  if (!text.includes('=')) return isImageName(text);
  const fields = text.split(',').map((field) => /^([a-z][a-z0-9_-]*)=([^\s"]*)$/i.exec(field));
  const value = (name: string): string | undefined => fields.find((field) => field?.[1] === name)?.[2];
  const ref = value('ref');
  return (
    fields.every((field) => field !== null) &&
    /^[a-z0-9]+$/.test(value('type') ?? '') &&
    (ref === undefined || isImageName(ref))
  );
}

/** A text in a message, without the user and password of an address, and not longer than a line. */
function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(short.replace(/\/\/[^/]*@/, '//…@'));
}

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
