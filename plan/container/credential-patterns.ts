export { isCredential } from '../../compose/credentials/patterns';
