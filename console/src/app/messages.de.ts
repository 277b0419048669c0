import catalog from '../catalog/de.json';
import dashboard from '../dashboard/de.json';
import insights from '../insights/de.json';
import runDetail from '../runs/detail/de.json';
import runList from '../runs/list/de.json';
import runPlan from '../runs/plan/de.json';
import runResults from '../runs/results/de.json';
import shared from '../shared/de.json';
import spools from '../spools/de.json';
import webhooks from '../webhooks/de.json';
import app from './de.json';

/** All texts in German. */
export const de = {
  ...app,
  ...shared,
  ...dashboard,
  ...runList,
  ...runPlan,
  ...runDetail,
  ...runResults,
  ...spools,
  ...catalog,
  ...insights,
  ...webhooks,
};
