import { ApiObject, Chart } from 'cdk8s';

/** A chart of a project: its objects have the names that the plan gives them. */
export class ProjectChart extends Chart {
  /**
   * What cdk8s makes of a chart, without going through the whole app for each of its charts, which takes as many steps as
   * there are charts times constructs. Nothing in here depends on anything, unless a user of the construct said so.
   */
  override toJson(): unknown[] {
    const constructs = this.node.findAll();
    const isPlain = constructs.every(
      (construct) => construct.node.dependencies.length === 0 && (construct === this || !Chart.isChart(construct)),
    );
    if (!isPlain) return super.toJson();
    const errors = constructs.flatMap((construct) => construct.node.validate());
    if (errors.length > 0) return super.toJson();
    return constructs.filter((construct) => ApiObject.isApiObject(construct)).map((object): unknown => object.toJson());
  }
}
