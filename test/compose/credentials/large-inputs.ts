import { CredentialCollector } from '../../../compose/redaction/collector';
import { credentialsInFile } from '../../../compose/credentials/files';
import { substitute } from '../../../compose/interpolate/template';

/** Inputs that took minutes or longer; the test that runs this program limits its time. */
const MIB = 1024 * 1024;
const files = ['a:', 'a:a@tcp(', ' >', 'user >', 'a@'].map((part) => part.repeat((4 * MIB) / part.length));
for (const text of files) credentialsInFile('redis.conf', text);

const collected = new CredentialCollector();
const beginning = 'the-Same-Beginning-0f-all-';
for (let index = 0; index < 8_000; index++) collected.add(`${beginning}${index}-x`);
const text = beginning.repeat(200_000);
const found = collected.known.in(`${text}7999-x`).length;
const cut = collected.known.cutAt(`${beginning}7… `.repeat(10_000), [27]).length;

const { origins } = substitute('${A}'.repeat(200_000), () => 'x');
console.log(JSON.stringify({ found, cut, origins: origins.length }));
