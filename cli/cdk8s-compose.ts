#!/usr/bin/env node
import { runProgram } from './last-handler';

runProgram(async () => (await import('./program')).run(process.argv.slice(2)));
