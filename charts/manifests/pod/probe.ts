import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Probe } from '../../../plan/plan';
import type { Api } from '../api';

/** A check of a container, with all times in seconds. */
export function probe({ action, period, timeout, failureThreshold, initialDelay }: Probe): Api<k8s.Probe> {
  return {
    ...probeAction(action),
    ...(initialDelay === undefined ? {} : { initialDelaySeconds: initialDelay }),
    periodSeconds: period,
    timeoutSeconds: timeout,
    failureThreshold,
  };
}

function probeAction(action: Probe['action']): Partial<Api<k8s.Probe>> {
  switch (action.kind) {
    case 'exec':
      return { exec: { command: action.command } };
    case 'http':
      return { httpGet: { path: action.path, port: action.port } };
    case 'tcp':
      return { tcpSocket: { port: action.port } };
  }
}
