import { applyDefaults } from '../defaults/defaults';
import { merge, withoutTags } from '../merge/merge';
import { keepUnique } from '../merge/unique';
import { displayPath } from '../files';
import type { Reference } from '../source/read-source';
import { during } from '../stage';
import type { MappingNode, Node } from '../tree/node';
import { applyExtends } from './extends';
import { applyIncludes } from './include';
import { merging } from './merging';
import type { Reading } from './reading';

/**
 * The model that the files of a reading make together: each document with what it includes and extends, merged over
 * those before it.
 *
 * @throws ComposeError when a file cannot be read, or does not fit to the others
 */
export function readModel(reading: Reading, reference: Reference): MappingNode {
  let model: Node | undefined;
  for (const file of reading.files) {
    for (const document of reading.documents(file, reference)) {
      const base = model;
      model = during({ doing: 'merging files', file: displayPath(file) }, () => {
        const complete = applyExtends(
          applyIncludes(reading.prepare(document), file, reading, readModel),
          file,
          reading,
        );
        return base === undefined ? keepUnique(withoutTags(complete)) : merging(reading, () => merge(base, complete));
      });
      reading.complete(model);
    }
  }
  if (model?.kind !== 'mapping') throw new Error('Every file that can be read has a document.');
  return applyDefaults(model, reading.directory);
}
