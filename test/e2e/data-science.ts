import type { Kubectl } from './kubectl';

/** The lines that PostgreSQL answers to a query in the database of the stack. */
export function sql(kubectl: Kubectl, query: string): string[] {
  const answer = kubectl.exec('statefulset/postgres', 'psql', '-U', 'user', '-d', 'datascience', '-At', '-c', query);
  return answer.trim().split('\n');
}

interface Request {
  readonly path: string;
  readonly body?: string;
  /** Default: POST for a request with a body, else GET. */
  readonly method?: string;
}

/** Calls MLflow from a pod that is not MLflow's and has Python, by the name that a notebook uses. */
export function askMlflow(kubectl: Kubectl, workload: string, { path, body = '', method = '' }: Request): string {
  const script = `
import sys, urllib.request
path, body, method = sys.argv[1:]
request = urllib.request.Request("http://mlflow:5000/" + path, body.encode() or None, {"Content-Type": "application/json"}, method=method or None)
print(urllib.request.urlopen(request, timeout=20).read().decode())
`;
  return kubectl.exec(workload, 'python3', '-c', script, path, body, method);
}
