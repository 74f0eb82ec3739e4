import type { Rule } from './rule';
import { dependenciesExist } from './dependencies-exist';
import { dependenciesHaveNoCycle } from './dependencies-have-no-cycle';
import { mountsHavePlaces } from './mounts-have-places';
import { namesAreUnique } from './names-are-unique';
import { networksAreDeclared } from './networks-are-declared';
import { noContradictions } from './no-contradictions';
import { referencesAreDeclared } from './references-are-declared';
import { resourcesAreComplete } from './resources-are-complete';
import { dependenciesAreCounted, servicesAreCounted } from './services-are-counted';
import { servicesCanRun } from './services-can-run';

/** Every rule, in the order in which a user would want to hear of them. */
export const rules: readonly Rule[] = [
  servicesAreCounted,
  servicesCanRun,
  namesAreUnique,
  dependenciesAreCounted,
  dependenciesExist,
  dependenciesHaveNoCycle,
  referencesAreDeclared,
  networksAreDeclared,
  resourcesAreComplete,
  mountsHavePlaces,
  noContradictions,
];
