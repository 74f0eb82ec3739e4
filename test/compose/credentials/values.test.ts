import { canBeCredential } from '../../../compose/credentials/values';
import { isCredential } from '../../../compose/credentials/variables';

const OTHERS = `
on OFF true False yes no enabled none 0 10
/certs/domain.key certs/es01/es01.key ./key.pem ../tls/server.crt ~/.ssh/id_rsa /run/secrets/db_password /etc/ssl/certs/ server.key
airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager org.apache.kafka.common.security.JwtValidator
$PW \${PW} \${PW:?} $(cat) {{.Pw}}`;

/** Passwords as people choose them, and as programs make them: in base64, of two parts, as a hash. */
const CREDENTIALS = `
123 1234 hunter2 example /hunter2 a/b /9j4AAQSkZJRgABAQ /Ab3/xY9z/Q neo4j/password wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
MTk4NjIyNDgz.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4 a1b2c3.d4e5f6.X7y8 pass.word onion none-such me@x.org truefalse`;

const listed = (values: string): string[] => values.trim().split(/\s+/);

test('A yes or no, a path and the name of a class are no credentials', () => {
  expect(listed(OTHERS).filter(canBeCredential)).toEqual([]);
  expect(listed(CREDENTIALS).filter((value) => !canBeCredential(value))).toEqual([]);
});

test('The kind of a proof is no credential where a name can ask for it', () => {
  for (const kind of ['htpasswd', 'token', 'basic', 'scram-sha-256']) {
    expect(isCredential('REGISTRY_AUTH', kind)).toBe(false);
    expect(isCredential('smtp.auth', kind)).toBe(false);
    expect(isCredential('DB_PASSWORD', kind)).toBe(true);
  }
  expect(isCredential('NEO4J_AUTH', 'neo4j/s3cret')).toBe(true);
});
