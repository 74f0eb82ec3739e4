import type { Service } from '../../compose/model/service';
import { MAX_ID } from '../values/ids';
import { isImageName } from '../values/image-reference';
import type { Refusal } from './refusal';
import { wrongPorts } from './wrong-ports';

/** @see https://docs.docker.com/reference/compose-file/services/#restart */
const RESTART = /^(no|always|unless-stopped|on-failure(:\d+)?)?$/;
/** Which sysctls are of a namespace, and the key that shares it. */
const SHARED = [
  { key: 'network_mode', pattern: /^net\./ },
  { key: 'ipc', pattern: /^(kernel\.(msg|sem|shm)|fs\.mqueue\.)/ },
] as const;

/** Values that are read without a word, and refused by the container engine when the service is to start. */
export function refusedByEngine(service: Service): Refusal[] {
  const { restart = '', image = '' } = service;
  const refusals = wrongPorts(service);
  for (const key of ['post_start', 'pre_stop'] as const) {
    service[key]?.forEach(({ command }, index) => {
      if ((command ?? []).length > 0) return;
      const message = 'The hook has no command to run.';
      refusals.push({ path: [key, index], message, hint: 'Add a "command" to the hook, or remove the hook.' });
    });
  }
  const users = [['user'], service.user ?? ''] as const;
  const groups = (service.group_add ?? []).map((group, index) => [['group_add', index], group] as const);
  for (const [path, text] of [users, ...groups]) {
    if (!text.split(':').some((part) => /^\d+$/.test(part) && Number(part) > MAX_ID)) continue;
    refusals.push({
      path,
      message: `The highest number of a user or a group is ${MAX_ID}.`,
      hint: 'Write a smaller number.',
    });
  }
  for (const name of Object.keys(service.sysctls ?? {})) {
    const key = SHARED.find(({ pattern, key }) => service[key] === 'host' && pattern.test(name))?.key;
    if (key === undefined) continue;
    const message = `The sysctl ${name} would change the node itself, because the service uses a namespace of the node ("${key}: host").`;
    refusals.push({
      path: ['sysctls', name],
      message,
      hint: 'Set the sysctl on the nodes, or remove one of the two keys.',
    });
  }
  if (!RESTART.test(restart)) {
    const hint = 'Write "no", always, unless-stopped, on-failure or on-failure:3.';
    refusals.push({ path: ['restart'], message: `"${restart}" is not a restart policy.`, hint });
  }
  if (image !== '' && !isImageName(image)) {
    const hint = 'Write "registry.example.com/name:tag", in lower case, with a tag that is not empty.';
    refusals.push({ path: ['image'], message: `"${image}" is not the name of an image.`, hint });
  }
  return refusals;
}
