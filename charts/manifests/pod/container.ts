import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { ContainerPlan, EnvVar } from '../../../plan/plan';
import type { Api, Container } from '../api';
import { list, nonEmpty } from './optional-fields';
import { probe } from './probe';
import { securityContext } from './security-context';

/** A container of a pod: the program, a preparation or a sidecar. */
export function container(plan: ContainerPlan): Container {
  return {
    name: plan.name,
    image: plan.image,
    imagePullPolicy: plan.pullPolicy,
    ...(plan.command === undefined ? {} : { command: plan.command }),
    ...list('args', plan.args ?? []),
    ...(plan.workingDir === undefined ? {} : { workingDir: plan.workingDir }),
    ...list('env', plan.env.map(envVar)),
    ...list(
      'ports',
      plan.ports.map(({ name, port, protocol, hostPort }) => ({
        name,
        containerPort: port,
        protocol,
        ...(hostPort === undefined ? {} : { hostPort }),
      })),
    ),
    ...list(
      'volumeMounts',
      plan.mounts.map(({ volume: name, path, subPath, readOnly }) => ({
        name,
        mountPath: path,
        ...(subPath === undefined ? {} : { subPath }),
        ...(readOnly === undefined ? {} : { readOnly }),
      })),
    ),
    ...(plan.readiness === undefined ? {} : { readinessProbe: probe(plan.readiness) }),
    ...(plan.liveness === undefined ? {} : { livenessProbe: probe(plan.liveness) }),
    ...(plan.startup === undefined ? {} : { startupProbe: probe(plan.startup) }),
    ...nonEmpty('lifecycle', {
      ...(plan.postStart === undefined ? {} : { postStart: { exec: { command: plan.postStart } } }),
      ...(plan.preStop === undefined ? {} : { preStop: { exec: { command: plan.preStop } } }),
    }),
    ...(plan.resources === undefined
      ? {}
      : {
          resources: {
            ...nonEmpty('limits', plan.resources.limits),
            ...nonEmpty('requests', plan.resources.requests),
          },
        }),
    ...nonEmpty('securityContext', securityContext(plan.security)),
    ...(plan.tty === undefined ? {} : { tty: plan.tty }),
    ...(plan.stdin === undefined ? {} : { stdin: plan.stdin }),
  };
}

function envVar(variable: EnvVar): Api<k8s.EnvVar> {
  // The API server leaves out an empty value, and `kubectl apply` would add it each time.
  if (variable.kind === 'value')
    return { name: variable.name, ...(variable.value === '' ? {} : { value: variable.value }) };
  return { name: variable.name, valueFrom: { secretKeyRef: { name: variable.secret, key: variable.key } } };
}
