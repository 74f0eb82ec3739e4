import { SCRIPT_IMAGE } from '../images/helper-images';
import type { ContainerPlan } from '../plan';

/** Where a pod's token is, as Kubernetes itself would mount it. */
export const TOKEN_FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount';

const SCRIPT = `import json, os, ssl, sys, time, urllib.request
folder, namespace, job, wanted = sys.argv[1:]
host, port = os.environ["KUBERNETES_SERVICE_HOST"], os.environ["KUBERNETES_SERVICE_PORT"]
address = f"[{host}]" if ":" in host else host
url = f"https://{address}:{port}/apis/batch/v1/namespaces/{namespace}/jobs/{job}"
trust = ssl.create_default_context(cafile=f"{folder}/ca.crt")
# Clusters sign with certificates that lack what Python asks for since 3.13.
trust.verify_flags &= ~ssl.VERIFY_X509_STRICT
said = ""
while said not in ("has completed", "is ready"):
    time.sleep(1 if said else 0)
    try:
        with open(f"{folder}/token") as token:
            request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token.read()}"})
        with urllib.request.urlopen(request, context=trust, timeout=10) as answer:
            status = json.load(answer).get("status", {})
        conditions = status.get("conditions", [])
        states = [condition["type"] for condition in conditions if condition["status"] == "True"]
        news = "has completed" if "Complete" in states else "has failed" if "Failed" in states else "is running"
        if wanted == "ready" and news == "is running" and status.get("ready", 0) > 0:
            news = "is ready"
    except OSError as error:
        news = f"cannot be seen yet: {error}"
    if news != said:
        print(f"Job {job} {news}", flush=True)
    said = news
`;

/**
 * The command that asks the API server about a Job until the Job has completed, and prints each change.
 *
 * @param wanted `ready` where a pod of the Job that passes its check is enough
 */
export function jobWait(
  namespace: string,
  job: string,
  wanted: 'completed' | 'ready',
): Pick<ContainerPlan, 'image' | 'command'> {
  return { image: SCRIPT_IMAGE, command: ['python3', '-c', SCRIPT, TOKEN_FOLDER, namespace, job, wanted] };
}
